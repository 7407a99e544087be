package threadlens.ingest.export.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers with which a mail begins, as they stand there, to tell whether it is one, and when.
 */
final class MailHead {
  private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,80}):(.*)");

  private MailHead() {}

  /**
   * Returns the first of each name, in small letters, up to the first empty line; none where a line
   * before that is no header.
   */
  static Map<String, String> of(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    Map<String, String> headers = new HashMap<>();
    String name = "";
    String[] lines = (text.startsWith("ï»¿") ? text.substring(3) : text).split("\r?\n", -1);
    for (int i = 0; i < lines.length && !lines[i].isBlank(); i++) {
      String line = lines[i];
      Matcher header = HEADER.matcher(line);
      boolean goesOn = !name.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (goesOn) {
        headers.merge(name, line, (before, more) -> before.isEmpty() ? more.strip() : before);
      } else if (header.matches()) {
        name = header.group(1).toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, header.group(2).strip());
      } else if (i + 1 < lines.length) { // the last may be cut
        return Map.of();
      }
    }
    return headers;
  }
}
