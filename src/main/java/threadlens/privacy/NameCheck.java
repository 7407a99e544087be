package threadlens.privacy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last look: whether a file of UTF-8 text still holds a name. Reads all of it, line by line;
 * escapes of JSON and XML part words, as what they stand for does.
 */
public final class NameCheck {
  private static final Pattern ESCAPES = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\.|&[a-z#0-9]+;");

  private final KnownNames names;

  public NameCheck(KnownNames names) {
    this.names = names;
  }

  /** Returns where the first name stands, in bytes from the start of the file; empty if none. */
  public OptionalLong firstName(Path file) throws IOException {
    long start = 0;
    StringBuilder rest = new StringBuilder();
    char[] read = new char[1 << 16];
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (int count = reader.read(read); count >= 0; count = reader.read(read)) {
        rest.append(read, 0, count);
        int end = rest.lastIndexOf("\n") + 1;
        for (String line : rest.substring(0, end).split("(?<=\n)", -1)) {
          OptionalLong found = in(line, start);
          if (found.isPresent()) {
            return found;
          }
          start += bytes(line);
        }
        rest.delete(0, end);
      }
    }
    return in(rest.toString(), start);
  }

  private OptionalLong in(String line, long start) {
    List<KnownNames.Found> found = names.in(unescaped(line.replace('\r', ' ')), -1);
    return found.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(start + bytes(line.substring(0, found.get(0).span().start())));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Of the same length, with a stroke for each unit of an escape. */
  private static String unescaped(String line) {
    if (line.indexOf('\\') < 0 && line.indexOf('&') < 0) {
      return line;
    }
    Matcher escapes = ESCAPES.matcher(line);
    return escapes.replaceAll(escape -> "|".repeat(escape.group().length()));
  }
}
