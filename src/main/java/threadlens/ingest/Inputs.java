package threadlens.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * What the user's arguments come to: the files to read, and what was passed over in folders.
 *
 * <p>A file that is named is always an input: it is read, or reading it is an error. Of a folder,
 * all files are inputs whose names a reader claims, at any depth, sorted by name in code-point
 * order; hidden files, readme files, the folders of saved pages ({@code page_files} beside {@code
 * page.html}) and names that no reader claims are passed over, each with a problem of code {@code
 * skipped}, which is no failure, as is what no reader knows once it is opened. A folder that cannot
 * be listed has code {@code unreadable}, which is one.
 *
 * @param sources in the order of the arguments; none twice
 * @param problems what was passed over
 * @param archives those of the arguments that were opened; the sources are their records
 */
public record Inputs(List<Source> sources, List<Problem> problems, List<Source> archives) {
  /** The message about a file of a folder whose name no reader claims. */
  public static final String UNKNOWN_NAME =
      "its name is of no known format; to read it all the same, name it";

  public Inputs {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    archives = List.copyOf(archives);
  }

  /** Lists files and folders; opens no file. */
  public static Inputs find(List<Path> arguments, Readers readers) {
    return find(arguments, readers, null, ReadingWatch.NONE);
  }

  /**
   * Lists files and folders; opens no file.
   *
   * @param capturedAt when they were saved; null where that is not known
   * @param watch hears how far each file is read, once that begins
   */
  public static Inputs find(
      List<Path> arguments,
      Readers readers,
      @Nullable OffsetDateTime capturedAt,
      ReadingWatch watch) {
    Walk walk = new Walk(readers, capturedAt, watch);
    for (Path argument : arguments) {
      String shown = PathText.of(argument);
      if (Files.isDirectory(argument)) {
        walk.folder(argument, shown.equals("/") ? shown : shown.replaceAll("/+$", ""));
      } else {
        walk.file(argument, shown, false);
      }
    }
    return new Inputs(walk.sources, walk.problems, List.of());
  }

  /**
   * Opens archives: returns these inputs with the records of each archive in its place. Reads every
   * archive once, to find where its records begin.
   */
  public Inputs opened(Readers readers) {
    return new Opening(readers).open(this);
  }

  /** Collects; knows which folders it stands in, so that a link upwards ends it. */
  private static final class Walk {
    private static final Comparator<Entry> BY_NAME =
        Comparator.comparing(Entry::name, CodePointOrder.INSTANCE);

    private final Readers readers;
    private final @Nullable OffsetDateTime capturedAt;
    private final ReadingWatch watch;
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> found = new HashSet<>();
    private final Set<Path> inputs = new HashSet<>();
    private final Set<Path> above = new HashSet<>();

    Walk(Readers readers, @Nullable OffsetDateTime capturedAt, ReadingWatch watch) {
      this.readers = readers;
      this.capturedAt = capturedAt;
      this.watch = watch;
    }

    void file(Path file, String shown, boolean inFolder) {
      if (found.add(shown)) {
        inputs.add(FileSource.key(file));
        sources.add(new FileSource(file, shown, inFolder, capturedAt, watch, inputs));
      }
    }

    void folder(Path folder, String shown) {
      try {
        Path real = folder.toRealPath();
        if (!above.add(real)) {
          skip("skipped", shown, "a link to a folder that holds it");
          return;
        }
        List<Entry> entries = entries(folder);
        Set<String> names = entries.stream().map(Entry::name).collect(Collectors.toSet());
        for (Entry entry : entries) {
          entry(entry, shown.equals("/") ? "/" + entry.name : shown + "/" + entry.name, names);
        }
        above.remove(real);
      } catch (IOException e) {
        skip("unreadable", shown, "folder cannot be listed: " + e.getClass().getSimpleName());
      }
    }

    private void entry(Entry entry, String shown, Set<String> beside) {
      boolean isFolder = Files.isDirectory(entry.path);
      String passedOver =
          isFolder
              ? FolderNames.folderPassedOver(entry.name, beside::contains)
              : FolderNames.passedOver(entry.name, readers, beside::contains);
      if (passedOver != null) {
        skip("skipped", shown, passedOver);
      } else if (isFolder) {
        folder(entry.path, shown);
      } else {
        file(entry.path, shown, true);
      }
    }

    private void skip(String code, String shown, String why) {
      problems.add(new Problem(code, why, new Location(new SourceId(shown, null, ""), 1, 1)));
    }

    private static List<Entry> entries(Path folder) throws IOException {
      List<Entry> entries = new ArrayList<>();
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        paths.forEach(path -> entries.add(new Entry(path, PathText.name(path))));
      } catch (java.nio.file.DirectoryIteratorException e) {
        throw e.getCause();
      }
      entries.sort(BY_NAME);
      return entries;
    }
  }

  private record Entry(Path path, String name) {}
}
