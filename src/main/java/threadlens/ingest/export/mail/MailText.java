package threadlens.ingest.export.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.LegacyCharset;
import threadlens.ingest.export.Wording;

/**
 * What a message says: its plain text, or, where it has none, its HTML. The signature goes; the
 * lines of flowed text (RFC 3676) are put together again.
 */
final class MailText {
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();

  /** Adds a part. */
  void plain(byte[] bytes, @Nullable String charset, boolean flowed) {
    String text = Wording.lines(decode(bytes, charset == null ? "" : charset));
    String said = withoutSignature(text);
    plain
        .append(plain.isEmpty() ? "" : "\n\n")
        .append((flowed ? flow(said) : said).stripTrailing());
  }

  /** Adds a part. */
  void html(byte[] bytes, @Nullable String charset) {
    html.append(decode(bytes, charset == null ? "" : charset));
  }

  Wording wording() {
    boolean none = plain.toString().isBlank();
    return none && !html.isEmpty()
        ? Wording.ofHtml(html.toString())
        : Wording.withLineQuotes(plain.toString());
  }

  /**
   * Reads bytes as text: as told, but where that cannot be, as UTF-8, and else as was usual before.
   *
   * @param charset as written; empty where none is
   */
  static String decode(byte[] bytes, String charset) {
    Charset told = charset(charset);
    if (told != null
        && !told.equals(StandardCharsets.US_ASCII)
        && !told.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, told);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(
          bytes, LegacyCharset.of(bytes)); // mail of before UTF-8 often does not say what it is
    }
  }

  private static @Nullable Charset charset(String name) {
    try {
      return name.isBlank() ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return name.toLowerCase(Locale.ROOT).startsWith("utf") ? StandardCharsets.UTF_8 : null;
    }
  }

  /** What stands behind a line of two hyphens and a space. */
  private static String withoutSignature(String text) {
    int at = text.startsWith("-- \n") ? 0 : text.lastIndexOf("\n-- \n");
    return at < 0 ? text : text.substring(0, at);
  }

  private static String flow(String text) {
    StringBuilder out = new StringBuilder();
    boolean goesOn = false;
    String marks = "";
    for (String line : text.split("\n", -1)) {
      int quoted = 0;
      while (quoted < line.length() && line.charAt(quoted) == '>') {
        quoted++;
      }
      String before = line.substring(0, quoted);
      String rest = line.substring(quoted);
      rest = rest.startsWith(" ") ? rest.substring(1) : rest;
      if (goesOn && before.equals(marks)) {
        out.append(rest);
      } else {
        out.append(out.isEmpty() ? "" : "\n")
            .append(before)
            .append(quoted > 0 ? " " : "")
            .append(rest);
      }
      goesOn = rest.endsWith(" ");
      marks = before;
    }
    return out.toString();
  }
}
