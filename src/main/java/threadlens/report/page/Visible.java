package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Shows what hides. Characters that have no shape of their own, or that change the order in which
 * others are shown, are replaced by their names, so that a comment can neither rearrange the page
 * nor smuggle a word past its reader. Joiners stay where a script needs them.
 */
public final class Visible {
  /** Marks stacked higher than any script needs are counted instead of drawn. */
  static final int MOST_MARKS = 5;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x00AD, "SHY"),
          Map.entry(0x061C, "ALM"),
          Map.entry(0x200B, "ZWSP"),
          Map.entry(0x200C, "ZWNJ"),
          Map.entry(0x200D, "ZWJ"),
          Map.entry(0x200E, "LRM"),
          Map.entry(0x200F, "RLM"),
          Map.entry(0x2028, "LS"),
          Map.entry(0x2029, "PS"),
          Map.entry(0x202A, "LRE"),
          Map.entry(0x202B, "RLE"),
          Map.entry(0x202C, "PDF"),
          Map.entry(0x202D, "LRO"),
          Map.entry(0x202E, "RLO"),
          Map.entry(0x2060, "WJ"),
          Map.entry(0x2066, "LRI"),
          Map.entry(0x2067, "RLI"),
          Map.entry(0x2068, "FSI"),
          Map.entry(0x2069, "PDI"),
          Map.entry(0xFEFF, "BOM"));

  private Visible() {}

  /**
   * Cuts a part of a text into runs that can be shown and names of what cannot.
   *
   * @param pieces is given each run with an empty name, or an empty run with the name of what hides
   */
  static void pieces(String text, int start, int end, BiConsumer<String, String> pieces) {
    StringBuilder run = new StringBuilder(end - start);
    int marks = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int next = Math.min(end, i + Character.charCount(c));
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        int stop = i;
        while (stop < end && isMark(text.codePointAt(stop))) {
          stop += Character.charCount(text.codePointAt(stop));
        }
        hand(run, "+" + text.codePointCount(i, Math.min(stop, end)) + " marks", pieces);
        next = Math.min(stop, end);
        marks = 0;
      } else if (hides(text, i, c)) {
        hand(run, name(c), pieces);
      } else {
        run.appendCodePoint(c);
      }
      i = next;
    }
    if (run.length() > 0) {
      pieces.accept(run.toString(), "");
    }
  }

  private static void hand(StringBuilder run, String name, BiConsumer<String, String> pieces) {
    if (run.length() > 0) {
      pieces.accept(run.toString(), "");
      run.setLength(0);
    }
    pieces.accept("", name);
  }

  /** Returns a text as one line that can be shown anywhere, hidden characters named in brackets. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    List<String> parts = new ArrayList<>();
    String flat = text.replaceAll("\\s+", " ").strip();
    pieces(
        flat, 0, flat.length(), (run, name) -> parts.add(name.isEmpty() ? run : "⟨" + name + "⟩"));
    return String.join("", parts);
  }

  /** Returns a line cut to a number of code points, with a sign that something is missing. */
  public static String line(String text, int most) {
    int rough = Math.min(text.length(), most * 8);
    String line = line(text.substring(0, rough));
    if (line.codePointCount(0, line.length()) <= most && rough == text.length()) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, Math.min(most, codePoints(line)))) + "…";
  }

  /** Most lines need nothing done. */
  private static boolean isPlain(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~' || (c == ' ' && space)) && !Character.isLetter(c)) {
        return false;
      }
      space = c == ' ';
    }
    return text.isEmpty() || !space;
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean hides(String text, int at, int c) {
    if (c == '\n' || c == '\t') {
      return false;
    }
    if (c == 0x200C || c == 0x200D) {
      return !joins(text, at);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          !isArabicNumberSign(c);
      default -> c == 0x3164 || c == 0xFFA0 || c == 0x115F || c == 0x1160 || c == 0x034F;
    };
  }

  /** Signs that are drawn over digits: of type "format", yet seen. */
  private static boolean isArabicNumberSign(int c) {
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x08E2;
  }

  /** Joiners belong between letters of a joining script, and between pictographs. */
  private static boolean joins(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    return joinable(text.codePointBefore(at)) && joinable(text.codePointAt(at + 1));
  }

  private static boolean joinable(int c) {
    if (c == 0xFE0F || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF)) {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case LATIN, GREEK, CYRILLIC, HEBREW, COMMON, INHERITED, UNKNOWN -> isMark(c) && c > 0x0900;
      default -> true;
    };
  }

  private static String name(int c) {
    String known = NAMES.get(c);
    return known != null ? known : String.format(Locale.ROOT, "U+%04X", c);
  }
}
