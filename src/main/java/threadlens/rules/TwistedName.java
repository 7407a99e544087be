package threadlens.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Tells a distorted name, such as {@code mastic} for {@code Mystic}, from a short or loose one. */
final class TwistedName {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private TwistedName() {}

  /** Whether a name that is known to mean somebody is neither theirs nor a part of it. */
  static boolean is(String written, String name) {
    String here = letters(written);
    String real = letters(name);
    return here.length() >= SHORTEST
        && !real.isEmpty()
        && !real.contains(here)
        && !here.contains(real)
        && !withoutDigits(here).equals(withoutDigits(real));
  }

  /** Stretched letters count once: {@code Steve} is no mockery of {@code Steeeeve}. */
  private static String letters(String name) {
    String apart =
        Normalizer.normalize(
            name.substring(0, Math.min(name.length(), LONGEST)), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder();
    apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> letters.appendCodePoint(c));
    return letters.toString().toLowerCase(Locale.ROOT).replaceAll("(.)\\1+", "$1");
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("[0-9]", "");
  }
}
