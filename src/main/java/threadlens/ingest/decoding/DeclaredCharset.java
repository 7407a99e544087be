package threadlens.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its own charset: {@code <meta charset>}, {@code <meta http-equiv>}, or the
 * XML declaration. Labels mean what the Encoding Standard of WHATWG has browsers take them for:
 * {@code ISO-8859-1} is windows-1252.
 */
final class DeclaredCharset {
  /** Browsers look at 1,024 bytes; saved pages often have a remark of the browser before. */
  private static final int HEAD = 8192;

  private static final String LABEL = "charset";

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("utf8", "UTF-8"));

  private DeclaredCharset() {}

  /** Returns the charset; null where the page names none, or one that nobody knows. */
  static @Nullable Charset of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      int end = head.indexOf("?>");
      Charset declared = end < 0 ? null : after(head.substring(0, end), "encoding");
      if (declared != null) {
        return declared;
      }
    }
    for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
      int end = head.indexOf('>', at);
      Charset declared = after(end < 0 ? head.substring(at) : head.substring(at, end), LABEL);
      if (declared != null) {
        return declared;
      }
    }
    return null;
  }

  /** Reads {@code name = "label"}, with or without quotation marks. */
  private static @Nullable Charset after(String tag, String name) {
    int at = tag.indexOf(name);
    if (at < 0) {
      return null;
    }
    int from = at + name.length();
    boolean equals = false;
    while (from < tag.length() && " \t\r\n=\"'".indexOf(tag.charAt(from)) >= 0) {
      equals |= tag.charAt(from++) == '=';
    }
    int to = from;
    while (to < tag.length() && label(tag.charAt(to))) {
      to++;
    }
    return equals ? named(tag.substring(from, to)) : null;
  }

  private static boolean label(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.+".indexOf(c) >= 0;
  }

  private static @Nullable Charset named(String label) {
    String name = MEANT.getOrDefault(label, label);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return StandardCharsets.UTF_8; // or this could not have been read
    }
    try {
      return name.isEmpty() || !Charset.isSupported(name) ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException e) {
      return null; // a label is what a stranger wrote
    }
  }
}
