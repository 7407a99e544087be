package threadlens.rules;

import java.util.Locale;

/** Characters that a reviewer of a rule file cannot see, or that reorder the line around them. */
final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Controls (tab and line ends aside), bidirectional controls, zero-width and other formats. */
  static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    boolean control = type == Character.CONTROL && codePoint != '\t' && codePoint != '\n';
    return (control && codePoint != '\r')
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || codePoint == 0x034F
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164;
  }

  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(Locale.ROOT, "U+%04X %s", codePoint, name == null ? "UNNAMED" : name);
  }
}
