package threadlens.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8. Texts are untrusted: half a surrogate pair, which UTF-8 cannot hold, is
 * written as U+FFFD, which has the same length. Serves one thread at a time.
 */
public final class JsonOut extends JsonGeneratorDelegate {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();
  private static final int[] POWERS = {1, 10, 100, 1000, 10_000};

  private final boolean exact;

  private JsonOut(JsonGenerator to, boolean exact) {
    super(to, false);
    this.exact = exact;
  }

  /** Begins to write; closing flushes and leaves the stream open. */
  public static JsonOut to(OutputStream stream) throws IOException {
    return to(stream, false);
  }

  /** Begins to write JSON that is read again: {@link #writeRounded} keeps every digit. */
  public static JsonOut exact(OutputStream stream) throws IOException {
    return to(stream, true);
  }

  private static JsonOut to(OutputStream stream, boolean exact) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
    generator.setRootValueSeparator(null);
    return new JsonOut(generator, exact);
  }

  @Override
  public void writeString(@Nullable String text) throws IOException {
    super.writeString(text == null ? null : whole(text));
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    super.writeFieldName(whole(name));
  }

  /** Writes a number with at most 4 decimals and at least one, the same on every Java. */
  public void writeRounded(String field, double value) throws IOException {
    writeFieldName(field);
    writeRounded(value);
  }

  /** Writes a number with at most 4 decimals and at least one, the same on every Java. */
  public void writeRounded(double value) throws IOException {
    String rounded = rounded(value);
    if (exact) {
      writeNumber(value);
    } else {
      writeNumber(rounded);
    }
  }

  /** An end of line between values. */
  public void endLine() throws IOException {
    writeRaw('\n');
  }

  static String rounded(double value) {
    if (!(Math.abs(value) < 1e12)) {
      throw new IllegalArgumentException("not a score or weight: " + value);
    }
    long scaled = Math.round(Math.abs(value) * 10_000);
    if (scaled == 0) {
      return "0.0";
    }
    int digits = 4;
    while (digits > 1 && scaled % 10 == 0) {
      scaled /= 10;
      digits--;
    }
    StringBuilder written = new StringBuilder(value < 0 ? "-" : "");
    written.append(scaled / POWERS[digits]).append('.');
    for (int power = POWERS[digits - 1]; power > 0; power /= 10) {
      written.append((char) ('0' + scaled / power % 10));
    }
    return written.toString();
  }

  static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text, i);
      }
    }
    return text;
  }

  private static String mended(String text, int from) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = from; i < mended.length(); i++) {
      if (!Character.isSurrogate(mended.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(mended.codePointAt(i))) {
        i++; // both halves are there
      } else {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }
}
