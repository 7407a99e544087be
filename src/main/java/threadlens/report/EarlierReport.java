package threadlens.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadlens.text.Sha256;

/**
 * The report that lay in a folder before, known by its manifest. Its pages of threads that are no
 * longer in the report would stand there for ever, looking as if they were of today.
 */
final class EarlierReport {
  private EarlierReport() {}

  /** Returns what an earlier run wrote; empty where there is no manifest that can be read. */
  static List<ReportFile> files(Path folder) throws IOException {
    EarlierRun earlier = EarlierRun.read(folder);
    return earlier == null ? List.of() : earlier.outputs();
  }

  /**
   * Removes those files of an earlier report that the new one has no more: only where the new one
   * wrote files of the same kind in the same place, for pages in any place, and only if nobody
   * changed them since.
   */
  static void remove(Path folder, List<ReportFile> earlier, List<ReportFile> now)
      throws IOException {
    Set<String> written = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (ReportFile file : now) {
      written.add(file.path());
      kinds.add(kind(file.path()));
    }
    for (ReportFile file : earlier) {
      if (!written.contains(file.path()) && kinds.contains(kind(file.path()))) {
        removeUnchanged(folder, file);
      }
    }
  }

  private static String kind(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return ending.equals("html") ? ending : path.substring(0, path.lastIndexOf('/') + 1) + ending;
  }

  private static void removeUnchanged(Path folder, ReportFile file) throws IOException {
    try {
      Path path = folder.resolve(file.path()).normalize();
      if (path.startsWith(folder.normalize())
          && Files.isRegularFile(path)
          && Files.size(path) == file.bytes()
          && digest(path).equals(file.sha256())) {
        Files.delete(path);
      }
    } catch (InvalidPathException e) {
      return; // no file has such a name
    }
  }

  private static String digest(Path path) throws IOException {
    return Sha256.hex(Files.readAllBytes(path));
  }
}
