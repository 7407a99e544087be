package threadlens.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.EverydayWords;
import threadlens.text.FoldedToken;
import threadlens.text.Remembered;

/**
 * Finds names into which an insult was written: {@code Kalbeem} for {@code Kareem}, {@code
 * Idiotgeorge}. Such a word is nothing but letters of the name and of the insult, and no word or
 * name of its own. Immutable.
 */
final class InsultedNames {
  /** The list of insults that are sought inside names. */
  static final String INSULTS = "insults-in-names";

  /** The list of names that people bear. */
  static final String GIVEN = "given-names";

  /** The list of true names and words that look like such a twist. */
  static final String TRUE = "names-that-look-twisted";

  private static final int SHORTEST = 4;
  private static final int LEAST_SHARED = 3;
  private static final int LEAST_LEFT = 2;
  private static final int BEGINNING = 3;
  private static final int BEGINNINGS = 1 << 12;

  private final List<String> insults;
  private final Set<String> given;
  private final Set<String> figures;
  private final Set<String> known = new HashSet<>();
  private final List<List<String>> byBeginning = new ArrayList<>();

  /** Which beginnings there are: in so small a place that a look at it costs nothing. */
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  private final Remembered<String> suspects = new Remembered<>((word, kind) -> suspect(word));

  InsultedNames(
      Collection<String> insults,
      Collection<String> given,
      Collection<String> figures,
      Collection<String> trueNames) {
    this.insults = insults.stream().map(NameLetters::of).distinct().toList();
    this.given = letters(given);
    this.figures = letters(figures);
    known.addAll(this.given);
    known.addAll(this.figures);
    known.addAll(letters(trueNames));
    known.addAll(this.insults);
    for (int i = 0; i < BEGINNINGS; i++) {
      byBeginning.add(new ArrayList<>(0));
    }
    for (String insult : this.insults) {
      byBeginning.get(beginning(insult, 0)).add(insult);
      beginnings.set(beginning(insult, 0));
    }
  }

  private static Set<String> letters(Collection<String> names) {
    Set<String> letters = new HashSet<>();
    for (String name : names) {
      for (String word : NameLetters.wordsOf(name)) {
        String sound = NameLetters.of(word);
        if (sound.length() >= SHORTEST) {
          letters.add(sound);
        }
      }
    }
    return letters;
  }

  /** Returns the letters of a word that holds an insult and is no known name; else none. */
  private String suspect(String written) {
    String word = NameLetters.of(written);
    return holdsInsult(word) && !known.contains(word) ? word : "";
  }

  /** Returns the words of a comment that are such names, of a commenter or of a public figure. */
  Map<Shapes.Kind, List<Range>> in(CommentWords words, LinkedComment linked) {
    Map<Shapes.Kind, List<Range>> found = new EnumMap<>(Shapes.Kind.class);
    Set<String> commenters = Set.of();
    for (int i = 0; i < words.count() && !insults.isEmpty(); i++) {
      FoldedToken token = words.token(i);
      if (!token.word().isOdd() || token.word().length() < SHORTEST) {
        continue;
      }
      String word = suspects.of(words.original(), token.span().start(), token.span().end(), 0);
      if (word.isEmpty() || EverydayWords.isReal(token.plain()) || isOwn(word, linked)) {
        continue;
      }
      commenters = commenters.isEmpty() ? commenters(linked) : commenters;
      Shapes.Kind kind = kind(word, commenters);
      if (kind != null) {
        found.computeIfAbsent(kind, unseen -> new ArrayList<>()).add(new Range(i, i + 1));
      }
    }
    return found;
  }

  private Shapes.@Nullable Kind kind(String word, Set<String> commenters) {
    if (isTwisted(word, commenters, LEAST_SHARED)) {
      return Shapes.Kind.INSULTED_NAME;
    }
    if (isTwisted(word, figures, SHORTEST)) {
      return Shapes.Kind.INSULTED_FIGURE;
    }
    return isTwisted(word, given, SHORTEST) ? Shapes.Kind.INSULTED_NAME : null;
  }

  private static Set<String> commenters(LinkedComment linked) {
    Set<String> names = new HashSet<>();
    String addressee = linked.link().addressee();
    if (addressee != null) {
      names.add(addressee);
    }
    for (Zone zone : linked.zones()) {
      String of = zone.of();
      if (zone.kind() == ZoneKind.ADDRESS && of != null) {
        names.add(of);
      }
    }
    return letters(names);
  }

  /** Whether the one answered, of whom a comment is there, is called so. */
  private static boolean isOwn(String word, LinkedComment linked) {
    String addressee = linked.link().addressee();
    return addressee != null
        && linked.link().replyTo() != null
        && letters(Set.of(addressee)).contains(word);
  }

  /** Most words hold none, so nothing else is asked of them. */
  private boolean holdsInsult(String word) {
    for (int i = 0; word.length() >= SHORTEST && i + BEGINNING <= word.length(); i++) {
      int beginning = beginning(word, i);
      if (beginnings.get(beginning) && holdsInsult(word, i, byBeginning.get(beginning))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsInsult(String word, int at, List<String> insults) {
    for (String insult : insults) {
      if (word.startsWith(insult, at)) {
        return true;
      }
    }
    return false;
  }

  private static int beginning(String word, int at) {
    int hash = word.charAt(at) * 31 * 31 + word.charAt(at + 1) * 31 + word.charAt(at + 2);
    return hash & (BEGINNINGS - 1);
  }

  private boolean isTwisted(String word, Set<String> names, int leastShared) {
    for (String insult : insults) {
      int at = names.isEmpty() ? -1 : word.indexOf(insult);
      for (String name : at < 0 ? Set.<String>of() : names) {
        if (word.length() >= insult.length() + LEAST_LEFT
            && !name.contains(insult)
            && isBlend(word, at, at + insult.length(), name, leastShared)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is an insult, from one letter to another, and for the rest a name's letters. */
  private static boolean isBlend(String word, int from, int to, String name, int leastShared) {
    int first = 0;
    int most = Math.min(word.length(), name.length());
    while (first < most && word.charAt(first) == name.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < most
        && word.charAt(word.length() - 1 - last) == name.charAt(name.length() - 1 - last)) {
      last++;
    }
    int shared = Math.min(first + last, name.length());
    return shared >= leastShared
        && 2 * shared >= name.length()
        && from <= first
        && to >= word.length() - last;
  }
}
