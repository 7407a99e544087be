package threadlens.ingest.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A block of headers as mail has them (RFC 5322, 2.2), up to the empty line. */
final class MailHeaders {
  private static final int MOST_LINES = 1_000;

  private final Map<String, String> byName = new HashMap<>();

  private MailHeaders() {}

  /** Reads a block; a line that begins with white space goes on with the one before. */
  static MailHeaders read(LineStream lines) throws IOException {
    MailHeaders headers = new MailHeaders();
    String name = "";
    for (int i = 0; i < MOST_LINES; i++) {
      String line = lines.next();
      if (line == null || line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0))) {
        headers.byName.computeIfPresent(name, (any, value) -> value + " " + line.strip());
      } else if (colon > 0) {
        name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        headers.byName.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    throw new IOException("more than " + MOST_LINES + " lines of headers");
  }

  /** Returns the value; empty where there is none. */
  String value(String name) {
    return byName.getOrDefault(name, "");
  }

  /** Returns a parameter of the content type, without quotes; empty where there is none. */
  String parameter(String name) {
    String type = value("content-type");
    int at = type.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    String rest = type.substring(at + name.length() + 1).strip();
    boolean quoted = rest.startsWith("\"");
    String bare = quoted ? rest.substring(1) : rest;
    int end = bare.indexOf(quoted ? '"' : ';');
    return (end < 0 ? bare : bare.substring(0, end)).strip();
  }
}
