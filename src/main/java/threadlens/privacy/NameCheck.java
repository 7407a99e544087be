package threadlens.privacy;

import java.io.BufferedReader;
import java.io.IOException;
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
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = readLine(reader); !line.isEmpty(); line = readLine(reader)) {
        List<KnownNames.Found> found = names.in(unescaped(line), -1);
        if (!found.isEmpty()) {
          return OptionalLong.of(start + bytes(line.substring(0, found.get(0).span().start())));
        }
        start += bytes(line);
      }
    }
    return OptionalLong.empty();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** With its end, so that offsets stay right; empty at the end of the file. */
  private static String readLine(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      line.append((char) c);
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
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
