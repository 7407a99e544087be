package threadlens.ingest.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The media type of a page (RFC 9110, 8.3), read as leniently as browsers do.
 *
 * @param type in lower case, without parameters; empty where there is none
 * @param charset as written; null where there is none
 */
record ContentType(String type, @Nullable String charset) {
  private static final String CHARSET = "charset=";

  static ContentType of(String header) {
    String[] parts = header.split(";", -1);
    String charset = null;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (charset == null && part.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
        String named = part.substring(CHARSET.length()).replace('"', ' ').strip();
        charset = named.isEmpty() ? null : named;
      }
    }
    return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }

  boolean isPage() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isJson() {
    return type.endsWith("json");
  }
}
