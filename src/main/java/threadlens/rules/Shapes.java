package threadlens.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.text.AlignedText;
import threadlens.text.Span;

/**
 * What in a comment has the shape of a telephone number, an e-mail address and the like. Found in
 * one pass, when first asked for; linear in the length of any text, since no shape is longer than a
 * few dozen characters. Serves one thread.
 */
final class Shapes {
  /** A shape that rules know. */
  enum Kind {
    /** A telephone number as it is written in some country, or with its country code. */
    TELEPHONE,
    /** Six to fifteen digits that are no thousands, no date and no sum of money. */
    LONG_NUMBER,
    E_MAIL,
    /** A bank account, its check digits right. */
    IBAN,
    /** A bank card, its check digit right. */
    CARD,
    /** A social security or identity number of a known form. */
    IDENTITY_NUMBER,
    /** A number plate: letters and digits. Only words beside it tell that it is one. */
    PLATE,
    /** The name of a commenter, or a given name, into which an insult was written. */
    INSULTED_NAME,
    /** The same of a public figure. */
    INSULTED_FIGURE;

    static final List<String> WORDS = Stream.of(values()).map(RuleParser::word).toList();

    static @Nullable Kind of(String word) {
      int at = WORDS.indexOf(word);
      return at < 0 ? null : values()[at];
    }
  }

  /** A shape and where it stands in the folded text. */
  record Found(Kind kind, Span span) {}

  private final CommentWords words;
  private final Supplier<Map<Kind, List<Range>>> names;
  private @Nullable Map<Kind, List<Range>> places;

  /**
   * Begins to look at a comment.
   *
   * @param names finds those shapes that are names
   */
  Shapes(CommentWords words, Supplier<Map<Kind, List<Range>>> names) {
    this.words = words;
    this.names = names;
  }

  /** Returns the words of each place that has a shape, in the order of the text. */
  List<Range> of(Kind kind) {
    return all().getOrDefault(kind, List.of());
  }

  Iterable<Kind> kinds() {
    return all().keySet();
  }

  private Map<Kind, List<Range>> all() {
    Map<Kind, List<Range>> known = places;
    if (known == null) {
      known = find(words);
      known.putAll(names.get());
      places = known;
    }
    return known;
  }

  private static Map<Kind, List<Range>> find(CommentWords words) {
    AlignedText aligned = words.folded().aligned();
    Map<Kind, List<Range>> places = new EnumMap<>(Kind.class);
    for (Found found : mayHoldAny(words) ? in(aligned.normalized()) : List.<Found>of()) {
      Range range = words.wordsAt(aligned.toOriginal(found.span()));
      if (range.length() > 0) {
        places.computeIfAbsent(found.kind(), unseen -> new ArrayList<>()).add(range);
      }
    }
    return places;
  }

  /** Tells of a comment with a digit or an at sign: few have any. */
  private static boolean mayHoldAny(CommentWords words) {
    for (int i = 0; i < words.count(); i++) {
      if (words.token(i).word().hasDigits()) {
        return true;
      }
    }
    return words.folded().aligned().normalized().indexOf('@') >= 0;
  }

  /** Returns all shapes of a folded text. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    if (text.indexOf('@') >= 0) {
      EmailShape.find(text, found);
    }
    for (int at = 0; at < text.length(); ) {
      if (isDigit(text.charAt(at))) {
        at = digits(text, at, found);
      } else {
        at++;
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : c >= 0x660 && Character.isDigit(c);
  }

  /** Looks at what begins with, or just before, the digit at an offset; returns where to go on. */
  private static int digits(String text, int at, List<Found> found) {
    Found account = LetteredShape.account(text, at);
    if (account != null) {
      found.add(account);
      return Math.max(account.span().end(), at + 1);
    }
    DigitRun run = DigitRun.at(text, at);
    boolean known = NumberShape.find(run, found);
    Found plate = known ? null : LetteredShape.plate(text, at);
    if (plate != null) {
      found.add(plate);
      return Math.max(plate.span().end(), at + 1);
    }
    return run.end();
  }
}
