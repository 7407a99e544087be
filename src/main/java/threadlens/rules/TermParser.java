package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the notation of terms, which {@code rules/README.md} describes. */
final class TermParser {
  private static final int MOST_PHRASES = 400;
  private static final int WIDEST_GAP = 12;
  private static final Pattern GAP = Pattern.compile("\\.\\.(\\d{0,3})");
  private static final Pattern SLOT = Pattern.compile("[\\p{L}\\p{N}*_:-]+");

  private final TermWords words;
  private final Problems problems;
  private final Place place;
  private boolean failed;

  private TermParser(TermWords words, Place place, Problems problems) {
    this.words = words;
    this.place = place;
    this.problems = problems;
  }

  /**
   * Returns a term; null, with a problem, where it is not one.
   *
   * @param words remembers the words of all terms of a folder
   */
  static @Nullable Term parse(Yaml.Text written, TermWords words, Problems problems) {
    return new TermParser(words, written.place(), problems).term(written.value());
  }

  private @Nullable Term term(String written) {
    List<Term.Part> parts = new ArrayList<>();
    for (String piece : TermPieces.of(written)) {
      Term.Part part = part(piece);
      if (part != null) {
        parts.add(part);
      }
    }
    Term term = new Term(written, parts);
    check(term);
    return failed ? null : term;
  }

  private void check(Term term) {
    List<Term.Part> parts = term.parts();
    if (failed) {
      return;
    }
    boolean named = parts.stream().anyMatch(p -> p instanceof Term.Part.Words || isNamed(p));
    if (!named && !term.mentionsIt()) {
      wrong("not a term: '" + term.written() + "', expected at least one word or {list}");
    } else if (term.plain() && term.count() > MOST_PHRASES) {
      wrong(
          "a term that stands for " + term.count() + " phrases, expected at most " + MOST_PHRASES);
    } else if (parts.get(0) instanceof Term.Part.Gap
        || parts.get(parts.size() - 1) instanceof Term.Part.Gap) {
      wrong("a term that begins or ends with a gap, expected words around '..'");
    } else if (parts.stream().filter(Term.Part.It.class::isInstance).count() > 1) {
      wrong("a term with two {it}, expected one");
    }
  }

  private Term.@Nullable Part part(String piece) {
    Matcher gap = piece.startsWith("..") ? GAP.matcher(piece) : null;
    if (gap != null && gap.matches()) {
      int most = gap.group(1).isEmpty() ? 3 : Integer.parseInt(gap.group(1));
      if (most > WIDEST_GAP) {
        wrong("a gap of " + most + " words, expected at most " + WIDEST_GAP);
      }
      return new Term.Part.Gap(most);
    }
    char first = piece.charAt(0);
    String inside = piece.length() < 2 ? "" : piece.substring(1, piece.length() - 1);
    if (first == '{' && piece.endsWith("}")) {
      return slot(inside, false);
    }
    if (piece.startsWith("[{") && piece.endsWith("}]")) {
      return slot(inside.substring(1, inside.length() - 1), true);
    }
    if (first == '[' && piece.endsWith("]")) {
      return new Term.Part.Maybe(words.phrases(inside, this::wrong));
    }
    if (first == '(' && piece.endsWith(")")) {
      return new Term.Part.Words(words.phrases(inside, this::wrong));
    }
    return new Term.Part.Words(words.phrases(piece, this::wrong));
  }

  private static boolean isNamed(Term.Part part) {
    return part instanceof Term.Part.Slot slot && !slot.optional();
  }

  private Term.@Nullable Part slot(String name, boolean optional) {
    if (name.equals("it") && !optional) {
      return new Term.Part.It();
    }
    if (!SLOT.matches(name)) {
      wrong(
          "not the name of a list or group: '{"
              + name
              + "}', expected such as {fools} or {sect:shia}");
      return null;
    }
    return new Term.Part.Slot(name, optional);
  }

  private void wrong(String message) {
    failed = true;
    problems.add(place, message);
  }
}
