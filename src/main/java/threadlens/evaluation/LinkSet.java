package threadlens.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import threadlens.ingest.Readers;

/**
 * Labelled conversations.
 *
 * @param kind {@code posts}, {@code chat} or {@code pages}
 */
record LinkSet(String kind, List<LinkThread> threads) {
  LinkSet {
    threads = List.copyOf(threads);
  }

  /**
   * Reads JSON lines of threads with the {@code parent} of each post, plain or gzipped; a folder of
   * chat logs with their {@code *.annotation.txt}; or gold of saved pages as JSON, one file or a
   * folder of them, whose {@code source} is looked for from the working directory.
   *
   * @param readers to read the pages with
   * @throws UnusableGoldException if it is none of these, or gold and page do not fit
   */
  static LinkSet read(Path path, Readers readers) {
    try {
      return parse(path, readers);
    } catch (IOException e) {
      throw new UnusableGoldException(path + ": " + e.getMessage());
    }
  }

  private static LinkSet parse(Path path, Readers readers) throws IOException {
    String name = path.getFileName().toString();
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
      return new LinkSet("posts", PostThreads.read(path));
    }
    if (Files.isDirectory(path) && !ChatThreads.logs(path).isEmpty()) {
      return new LinkSet("chat", ChatThreads.read(path));
    }
    return new LinkSet("pages", PageThreads.read(path, readers));
  }
}
