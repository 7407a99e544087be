package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import threadlens.text.Span;

/** Texts of one thread without what is erased. */
final class ErasedText {
  private final ErasedWords words;
  private final Set<Long> far;
  private final Function<String, List<Span>> names;

  /**
   * @param words of the erased comments of the thread
   * @param far hashes of runs of {@link ErasedWords#FAR} words of all threads
   * @param names finds the names of who is gone
   */
  ErasedText(ErasedWords words, Set<Long> far, Function<String, List<Span>> names) {
    this.words = words;
    this.far = far;
    this.names = names;
  }

  ErasedWords words() {
    return words;
  }

  /** Returns the parts that were copied from an erased comment, in any order. */
  List<Span> copies(String text) {
    List<Span> copies = words.copiesIn(text);
    ErasedWords.runs(text, far, ErasedWords.FAR, copies);
    return copies;
  }

  boolean holdsName(String text) {
    return !names.apply(text).isEmpty();
  }

  List<Span> names(String text) {
    return names.apply(text);
  }

  /** Returns a text of which nothing but itself is known. */
  String without(String text) {
    List<Span> spans = copies(text);
    spans.addAll(names(text));
    return instead(spans).apply(text);
  }

  /** Returns edits that put one word in the place of each run of parts that overlap or touch. */
  static Edits instead(List<Span> spans) {
    List<Edits.Edit> edits = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span span : spans.stream().filter(one -> one.length() > 0).sorted().toList()) {
      if (span.start() > end) {
        if (end >= 0) {
          edits.add(new Edits.Edit(new Span(start, end), Erasure.INSTEAD));
        }
        start = span.start();
        end = span.end();
      }
      end = Math.max(end, span.end());
    }
    if (end >= 0) {
      edits.add(new Edits.Edit(new Span(start, end), Erasure.INSTEAD));
    }
    return Edits.of(edits);
  }
}
