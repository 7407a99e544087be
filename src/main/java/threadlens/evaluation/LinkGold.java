package threadlens.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import threadlens.ingest.Readers;
import threadlens.ingest.capture.Profiles;

/**
 * Reads labelled conversations: JSON lines of forum threads or of saved pages, plain or gzipped; a
 * folder of chat logs with their {@code *.annotation.txt}; or gold of saved pages as JSON, a file
 * for each page. A folder is one set, however many files it holds.
 *
 * @param readers to read the pages with that gold of one page names
 * @param profiles that know how pages write times
 * @param nameless whether pages count whose gold says that their names cannot be used
 */
public record LinkGold(Readers readers, Profiles profiles, boolean nameless) {

  /**
   * Reads a file or a folder.
   *
   * @throws UnusableGoldException if it is none of these, or gold and page do not fit
   */
  LinkSet read(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        return file(path);
      }
      return ChatThreads.logs(path).isEmpty() ? folder(path) : ChatThreads.read(path);
    } catch (NoSuchFileException e) {
      throw new UnusableGoldException(path + ": no such file or folder");
    } catch (IOException e) {
      throw new UnusableGoldException(path + ": cannot be read: " + e.getMessage());
    }
  }

  private LinkSet folder(Path folder) throws IOException {
    List<LinkSet> sets = new ArrayList<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.sorted().toList()) {
        if (file.toString().endsWith(".json") || JsonThreads.are(file)) {
          sets.add(file(file));
        }
      }
    }
    if (sets.isEmpty()) {
      throw new UnusableGoldException(
          folder
              + ": no labelled conversations, expected *.annotation.txt, *.json, *.jsonl or"
              + " *.jsonl.gz");
    }
    return LinkSet.joined(sets, folder);
  }

  private LinkSet file(Path file) throws IOException {
    return JsonThreads.are(file)
        ? JsonThreads.read(file, new NestedPages(profiles, nameless))
        : new LinkSet(LinkSet.PAGES, List.of(PageThreads.read(file, readers)), 0);
  }
}
