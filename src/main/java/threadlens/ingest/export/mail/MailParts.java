package threadlens.ingest.export.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The headers of a message, and those of its parts (RFC 2045, 2046) that are its text. What is
 * attached is left alone, and what is damaged is read up to there.
 */
final class MailParts {
  /** Real mail has three; each costs some of the stack. */
  private static final int DEEPEST = 20;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 17)
          .setMaxHeaderCount(2_000)
          .setMaxContentLen(-1)
          .build();

  private final Map<String, String> headers = new HashMap<>();
  private final MailText text = new MailText();
  private Map<String, String> ofPart = headers;
  private int depth;

  private MailParts() {}

  static MailParts of(byte[] bytes) {
    MailParts parts = new MailParts();
    MimeTokenStream tokens = new MimeTokenStream(LENIENT);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && parts.depth <= DEEPEST) {
        parts.take(state, tokens);
        state = tokens.next();
      }
    } catch (MimeException | IOException e) {
      return parts; // of bytes in memory: they are damaged here, and what was before is good
    }
    return parts;
  }

  /** The first of each name, in small letters, decoded. */
  Map<String, String> headers() {
    return headers;
  }

  MailText text() {
    return text;
  }

  private void take(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_BODYPART -> ofPart = new HashMap<>();
      case T_START_MULTIPART -> depth++;
      case T_END_MULTIPART -> depth--;
      case T_FIELD -> field(tokens.getField());
      case T_BODY -> body(tokens);
      default -> {}
    }
  }

  private void field(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line = MailText.decode(raw, "").replaceAll("\r?\n[ \t]*", " ");
    String value = line.substring(line.indexOf(':') + 1).strip();
    boolean words = value.contains("=?");
    ofPart.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT), words ? decodeWords(value) : value);
  }

  private static String decodeWords(String value) {
    return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }

  private void body(MimeTokenStream tokens) throws IOException {
    BodyDescriptor part = tokens.getBodyDescriptor();
    String type = part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
    String disposition = ofPart.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT);
    if (!disposition.startsWith("attachment")) {
      String said = ofPart.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
      if (type.equals("text/plain")) {
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        text.plain(bytes, part.getCharset(), said.contains("flowed"));
      } else if (type.equals("text/html")) {
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        text.html(bytes, part.getCharset());
      }
    }
  }
}
