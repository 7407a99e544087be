package threadlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file. */
record FileSource(Path file, String path) implements Source {
  @Override
  public InputStream open() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(path, null, "no such file or folder");
    }
    if (!Files.isRegularFile(file)) { // a pipe would block, a device might never end
      throw new IOException("not a regular file");
    }
    return Files.newInputStream(file);
  }
}
