package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import threadlens.text.Span;

/**
 * Finds names in a folded text as whole words, the longest from each place. A sign may stand
 * between two parts of a name, and an Arabic word may have a letter before it that is written
 * together with it (and, so, with, for, like).
 */
final class Walk {
  private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";
  private static final int SHORTEST_AFTER_CLITIC = 3;

  private final NameTrie names;
  private final IntFunction<KnownNames.Somebody> people;

  Walk(NameTrie names, IntFunction<KnownNames.Somebody> people) {
    this.names = names;
    this.people = people;
  }

  List<KnownNames.Found> in(Searched text) {
    List<KnownNames.Found> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      boolean begins = text.isLetter(i) && !text.isLetter(i - 1);
      int end = begins ? from(text, i, i, found) : -1;
      if (end < 0 && begins && CLITICS.indexOf(text.at(i)) >= 0) {
        end = from(text, i + 1, i + 1 + SHORTEST_AFTER_CLITIC, found);
      }
      i = end < 0 ? i + 1 : end;
    }
    return found;
  }

  /** Returns where the longest name from here ends, and files it; negative where none does. */
  private int from(Searched text, int start, int least, List<KnownNames.Found> found) {
    int node = NameTrie.ROOT;
    int end = -1;
    int number = NameTrie.NONE;
    int at = start;
    while (text.isLetter(at)) {
      node = names.next(node, text.at(at));
      if (node == NameTrie.NONE) {
        break;
      }
      at++;
      if (!text.isLetter(at)) {
        if (names.value(node) != NameTrie.NONE && at >= least) {
          end = at;
          number = names.value(node);
        }
        at += text.joins(at) ? 1 : 0;
      }
    }
    if (end >= 0) {
      Span span = text.toOriginal(start, end);
      found.add(new KnownNames.Found(span, people.apply(number)));
    }
    return end;
  }
}
