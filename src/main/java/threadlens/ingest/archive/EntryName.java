package threadlens.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of an entry as it is shown: with forward slashes, below the archive whatever it says,
 * and without characters that would change how a line reads.
 */
final class EntryName {
  /** Of MS-DOS, which zip names are in where they are not in UTF-8. */
  private static final String OLD = "IBM437";

  private EntryName() {}

  static String of(byte[] bytes, int start, int length) {
    String name = decode(bytes, start, length).replace('\\', '/');
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/", -1)) {
      boolean leads = part.isEmpty() || part.equals(".") || part.equals("..") || isDrive(part);
      if (!leads) {
        parts.add(visible(part));
      }
    }
    return String.join("/", parts) + (name.endsWith("/") && !parts.isEmpty() ? "/" : "");
  }

  private static boolean isDrive(String part) {
    return part.length() == 2 && part.charAt(1) == ':';
  }

  private static String decode(byte[] bytes, int start, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      Charset old = Charset.isSupported(OLD) ? Charset.forName(OLD) : StandardCharsets.ISO_8859_1;
      return new String(bytes, start, length, old);
    }
  }

  private static String visible(String part) {
    StringBuilder shown = new StringBuilder(part.length());
    part.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '_' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
