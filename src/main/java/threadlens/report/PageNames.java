package threadlens.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import threadlens.model.SourceId;
import threadlens.text.Sha256;

/**
 * File names for the pages of threads: short, of plain letters, each used once, and made of the
 * source's name so that a person finds them again. Nothing of a path but letters and digits gets
 * into a name, so none leads out of the folder.
 */
final class PageNames {
  private static final int LONGEST = 40;

  /** What Windows keeps for its devices, with any ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  private final Set<String> taken = new HashSet<>();

  /** Returns a name, without ending, that no other source of this report has. */
  String name(SourceId source) {
    String plain = plain(stem(source.path()));
    boolean free = plain.length() > 2 && !DEVICE.matcher(plain).matches();
    if (free && taken.add(plain)) {
      return plain;
    }
    String record = source.record() == null ? "" : "#" + source.record();
    String marked = (plain.isEmpty() ? "page" : plain) + "-" + digest(source.path() + record);
    String name = marked;
    for (int i = 2; !taken.add(name); i++) {
      name = marked + "-" + i;
    }
    return name;
  }

  private static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String plain(String stem) {
    StringBuilder plain = new StringBuilder();
    String lower = stem.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && plain.length() < LONGEST; i++) {
      char c = lower.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (letter) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    int end = plain.length();
    return plain.substring(0, end > 0 && plain.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static String digest(String text) {
    byte[] digest = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 4);
  }
}
