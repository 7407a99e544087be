package threadlens.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of one archive: those that would be inputs in a folder, and in a folder's order. */
final class OpenedFiles {
  /** Folders before what stands behind them: the lowest character parts the names. */
  private static final Comparator<Entry> BY_PATH =
      Comparator.comparing(entry -> entry.path.replace('/', '\0'), CodePointOrder.INSTANCE);

  private record Entry(String path, Source source) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();

  void add(Source source, String path) {
    entries.add(new Entry(path, source));
    paths.add(path);
  }

  List<Source> inputs(Readers readers) {
    entries.sort(BY_PATH); // stable, so of two of one name the first stays the first
    return entries.stream()
        .filter(entry -> passedOver(entry.path, readers) == null)
        .map(Entry::source)
        .toList();
  }

  private @Nullable String passedOver(String path, Readers readers) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      String above = path.substring(0, start);
      String folder = path.substring(start, slash);
      String why = FolderNames.folderPassedOver(folder, name -> paths.contains(above + name));
      if (why != null) {
        return why;
      }
      start = slash + 1;
    }
    String folder = path.substring(0, start);
    return FolderNames.passedOver(
        path.substring(start), readers, name -> paths.contains(folder + name));
  }
}
