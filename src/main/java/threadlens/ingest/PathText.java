package threadlens.ingest;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a path is shown: with forward slashes, and in Arabic where it is in Arabic.
 *
 * <p>Under {@code LC_ALL=C} Java decodes file names as ASCII and shows the rest as replacement
 * characters. The path itself keeps its bytes, and its URI gives them back.
 */
final class PathText {
  private static final char LOST = '\uFFFD';

  private PathText() {}

  static String of(Path path) {
    String text = path.toString();
    if (text.indexOf(LOST) < 0 && text.indexOf('?') < 0) {
      return text.replace(File.separatorChar, '/');
    }
    String whole = fromUri(path);
    int names = path.getNameCount();
    if (path.isAbsolute()) {
      return whole;
    }
    int from = whole.length();
    for (int i = 0; i < names; i++) {
      from = whole.lastIndexOf('/', from - 1);
    }
    return whole.substring(from + 1);
  }

  static String name(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String text = of(path);
    return text.substring(text.lastIndexOf('/') + 1);
  }

  private static String fromUri(Path path) {
    String raw = path.toUri().getRawPath();
    String trimmed =
        raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(trimmed, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return path.toString().replace(File.separatorChar, '/'); // not UTF-8 either
    }
  }
}
