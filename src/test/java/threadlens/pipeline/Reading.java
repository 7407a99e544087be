package threadlens.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.ingest.Inputs;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** Reads as the program does, from memory or from a file. */
public final class Reading {
  private Reading() {}

  public static Discussion text(String text) throws UnreadableSourceException {
    return bytes("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  public static Discussion bytes(String name, byte[] bytes) throws UnreadableSourceException {
    return all(source(name, bytes)).get(0);
  }

  public static Discussion file(Path file) throws UnreadableSourceException {
    return all(Inputs.find(List.of(file), Standard.readers()).sources().get(0)).get(0);
  }

  public static List<Discussion> all(Source source) throws UnreadableSourceException {
    List<Discussion> found = new ArrayList<>();
    Standard.readers().read(source, found::add);
    return found;
  }

  public static List<String> codes(Discussion discussion) {
    return discussion.problems().stream().map(Problem::code).toList();
  }

  public static Source source(String name, byte[] bytes) {
    requireNonNull(bytes);
    return new Source() {
      @Override
      public String path() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
