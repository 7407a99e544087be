package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.ingest.Compression;
import threadlens.ingest.Inputs;
import threadlens.ingest.Source;
import threadlens.pipeline.Standard;

/**
 * What an archive comes to.
 *
 * @param records each with its name and its text, or why that cannot be had
 */
record Opened(List<Source> sources, List<String> records) {
  static Opened of(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    List<Source> sources =
        Inputs.find(List.of(file), Standard.readers()).opened(Standard.readers()).sources();
    List<String> records = new ArrayList<>();
    for (Source source : sources) {
      records.add(source.record() + ": " + text(source));
    }
    return new Opened(sources, records);
  }

  static String text(Source source) {
    try (InputStream in = Compression.unpack(source.open())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "! " + e.getMessage();
    }
  }
}
