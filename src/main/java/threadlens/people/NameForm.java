package threadlens.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import threadlens.text.Folding;

/**
 * A name, and what of it counts when names are compared.
 *
 * @param name as written; of a long one the beginning
 * @param bare the same without {@code @} and ornaments around it
 * @param letters its letters and digits, folded and run together; of a name without any, the name
 */
record NameForm(String name, String bare, String letters) {
  /** How much of a name is read. */
  static final int LONGEST = 200;

  private static final String ORNAMENTS = "@-.~*_=<>()[]\"'“”«»,:;!?،؛؟";
  private static final int SHORT = 40;

  static NameForm of(String written) {
    String name = cut(written);
    String bare = bare(name);
    String letters = letters(bare);
    if (letters.isEmpty()) {
      letters = bare;
    }
    if (written.length() > LONGEST) {
      // long names that begin alike are not one
      letters += " " + written.length() + " " + Integer.toHexString(written.hashCode());
      name += "…";
    }
    return new NameForm(name, bare, letters);
  }

  /** The name of somebody who is only spoken to, taken from where it is written. */
  static NameForm ofGhost(String written) {
    NameForm form = of(written);
    boolean whole = written.length() <= LONGEST;
    return new NameForm(whole ? form.bare : form.name, form.bare, form.letters);
  }

  private static String cut(String written) {
    if (written.length() <= LONGEST) {
      return written;
    }
    boolean half = Character.isHighSurrogate(written.charAt(LONGEST - 1));
    return written.substring(0, half ? LONGEST - 1 : LONGEST);
  }

  /** A name without what stands around it where it is written; all of it if nothing is left. */
  private static String bare(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && ornaments(written.charAt(start))) {
      start++;
    }
    while (end > start && ornaments(written.charAt(end - 1))) {
      end--;
    }
    return start < end ? written.substring(start, end) : written.strip();
  }

  private static boolean ornaments(char c) {
    return Character.isWhitespace(c) || ORNAMENTS.indexOf(c) >= 0;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    boolean plain = name.chars().allMatch(c -> c < 0x7F);
    String folded =
        plain ? name.toLowerCase(Locale.ROOT) : Folding.fold(name).aligned().normalized();
    folded.codePoints().filter(NameForm::counts).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether two names are the same but for capitals. */
  boolean isCalled(NameForm other) {
    return bare.equalsIgnoreCase(other.bare);
  }

  /** The name as it stands in a sentence about it: of a long one the beginning. */
  String inWords() {
    boolean half = name.length() > SHORT && Character.isHighSurrogate(name.charAt(SHORT - 1));
    return name.length() <= SHORT ? name : name.substring(0, half ? SHORT - 1 : SHORT) + "…";
  }

  /**
   * The parts of the name, folded: {@code lebanon} and {@code first} of {@code lebanon_first},
   * {@code flame} and {@code catcher} of {@code FlameCatcher}, {@code chad} and {@code 77} of
   * {@code chad77}; empty where it is all one part.
   */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || cuts(name.charAt(i - 1), name.charAt(i))) {
        String part = letters(name.substring(start, i));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i;
      }
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  private static boolean cuts(char before, char after) {
    return sort(before) != sort(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  /** Halves of pairs and marks count as letters: they cut nothing. */
  private static int sort(char c) {
    return Character.isDigit(c) ? 1 : counts(c) || Character.isSurrogate(c) ? 2 : 3;
  }

  /** The first letters of the parts of a name, digits whole, as {@code lf} of the same. */
  static String initials(List<String> parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      boolean digits = Character.isDigit(part.charAt(0));
      initials.append(digits ? part : part.substring(0, part.offsetByCodePoints(0, 1)));
    }
    return initials.toString();
  }

  /** Letters and digits without digits at the end, as {@code lf} of {@code lf1}. */
  String withoutNumber() {
    int end = letters.length();
    while (end > 0 && Character.isDigit(letters.charAt(end - 1))) {
      end--;
    }
    return letters.substring(0, end);
  }

  /** Whether the letters of two names have no script in common. */
  boolean otherScript(NameForm other) {
    Set<Character.UnicodeScript> mine = scripts();
    Set<Character.UnicodeScript> theirs = other.scripts();
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private Set<Character.UnicodeScript> scripts() {
    Set<Character.UnicodeScript> scripts = new TreeSet<>();
    name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(script -> script != Character.UnicodeScript.COMMON)
        .forEach(scripts::add);
    return scripts;
  }
}
