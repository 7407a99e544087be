package threadlens.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * The last look: whether a file still holds a name or words of what was erased. Reads all of it,
 * line by line, as it stands and with the escapes of JSON, markup and addresses undone. Sought are
 * names of who is gone, long runs of words, and words that are not everybody's and that nobody else
 * wrote.
 */
public final class ErasureCheck {
  private final Function<String, List<Span>> names;
  private final Set<Long> far;
  private final Set<String> telling;

  ErasureCheck(Function<String, List<Span>> names, Set<Long> far, Set<String> telling) {
    this.names = names;
    this.far = far;
    this.telling = telling;
  }

  /**
   * What is left, and where; never the name or the words themselves.
   *
   * @param line from 1; 0 for the file's own name
   */
  public record Trace(Path file, int line, String what) {
    @Override
    public String toString() {
      return file + (line == 0 ? "" : ":" + line) + ": " + what;
    }
  }

  /** Returns the first trace in a file; null where there is none. */
  public @Nullable Trace first(Path file) throws IOException {
    String inName = what(String.valueOf(file.getFileName()));
    if (inName != null) {
      return new Trace(file, 0, inName);
    }
    var utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), utf8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String found = what(line);
        if (found != null) {
          return new Trace(file, number, found);
        }
      }
    }
    return null;
  }

  /** Whether a text still holds a name or words of what was erased. */
  public boolean finds(String text) {
    return what(text) != null;
  }

  private @Nullable String what(String line) {
    for (String reading : Unescaped.readings(line)) {
      if (!names.apply(reading).isEmpty()) {
        return "a name that was erased still stands here";
      }
      Spoken spoken = Spoken.of(reading);
      List<Span> runs = new ArrayList<>();
      ErasedWords.runs(reading, far, ErasedWords.FAR, runs);
      if (!runs.isEmpty() || spoken.words().stream().anyMatch(telling::contains)) {
        return "words of an erased comment still stand here";
      }
    }
    return null;
  }
}
