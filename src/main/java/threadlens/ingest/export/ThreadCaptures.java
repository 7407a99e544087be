package threadlens.ingest.export;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.merging.Capture;
import threadlens.ingest.merging.Extent;
import threadlens.ingest.merging.Merging;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * What all files of an export tell of a thread, as a discussion. Files that share no comment go on
 * where others end; those that share one show the thread again, and are merged as captures of a
 * page are.
 *
 * @param files all of them, in their order
 * @param format as the discussions shall bear it
 * @param dayNumbers whether times are numbers of days
 * @param ofDays whether a file may hold what was said on some days alone
 */
record ThreadCaptures(List<ExportFile> files, String format, boolean dayNumbers, boolean ofDays) {
  ThreadCaptures {
    files = List.copyOf(files);
  }

  /**
   * Returns the discussion of a thread; more than one where files have its name for others.
   *
   * @param parts what files tell of it, one or more, in their order
   * @param number which part of a thread it is that is too long to be held at once; 0 where it is
   *     the whole
   * @param atLarge problems for the first one
   */
  List<Discussion> discussions(List<ThreadPart> parts, int number, List<Problem> atLarge) {
    List<Capture> captures = new ArrayList<>();
    for (ThreadPart shown : joined(parts)) {
      captures.add(capture(shown, number, captures.isEmpty() ? atLarge : List.of()));
    }
    if (captures.size() == 1) {
      return List.of(captures.get(0).discussion());
    }
    if (captures.stream().allMatch(capture -> capture.at() != null)) {
      captures.sort(
          Comparator.comparing(capture -> Objects.requireNonNull(capture.at()).toInstant()));
    }
    Merging merging = new Merging();
    captures.forEach(merging::add);
    return merging.finish();
  }

  /** Joins each to the first that shows nothing of it. */
  private static List<ThreadPart> joined(List<ThreadPart> parts) {
    List<ThreadPart> shown = new ArrayList<>();
    for (ThreadPart part : parts) {
      shown.stream()
          .filter(before -> !before.meets(part))
          .findFirst()
          .ifPresentOrElse(before -> before.append(part), () -> shown.add(part));
    }
    return shown;
  }

  private Capture capture(ThreadPart part, int number, List<Problem> atLarge) {
    int file = naming(part);
    SourceId source = source(file, part.head(), number);
    Problems problems = new Problems(source);
    problems.addAll(atLarge);
    for (Parcel.OfProblem each : part.problems()) {
      SourceId of = each.file() == file ? source : files.get(each.file()).id();
      problems.add(each.code(), each.message(), new Location(of, each.line(), each.column()));
    }
    List<Post> posts = new ArrayList<>(part.posts().size());
    List<Location> places = new ArrayList<>(part.posts().size());
    for (ThreadPart.Told told : part.posts()) {
      SourceId of = told.file() == file ? source : files.get(told.file()).id();
      posts.add(told.post());
      places.add(new Location(of, told.post().line(), told.post().column()));
    }
    OffsetDateTime at = files.get(file).capturedAt();
    ExportTimes times = new ExportTimes(at, dayNumbers);
    Discussion discussion =
        new Assembly(source, part.head(), posts, places, problems, times).discussion(format);
    return Capture.ofExport(at, extent(part, number), placed(discussion, files.get(file).url()));
  }

  /** What does not give its address has the one it was fetched from. */
  private static Discussion placed(Discussion discussion, @Nullable String fetched) {
    return fetched == null || discussion.article().url() != null
        ? discussion
        : discussion.withArticle(discussion.article().withUrl(fetched));
  }

  /** Returns the file whose name the discussion bears. */
  private int naming(ThreadPart part) {
    return part.posts().stream()
        .map(ThreadPart.Told::file)
        .filter(file -> !files.get(file).onlyOpens())
        .findFirst()
        .orElse(part.posts().isEmpty() ? part.file() : part.posts().get(0).file());
  }

  /** In an archive, the archive's own record stands before that of the thread. */
  private SourceId source(int number, ThreadHead known, int part) {
    SourceId file = files.get(number).id();
    String record = known.record();
    if (part > 1) {
      record = (record == null ? "" : record + " ") + "part " + part;
    }
    String outer = file.record();
    if (outer != null) {
      record = record == null ? outer : outer + "#" + record;
    }
    return new SourceId(file.path(), record, file.sha256());
  }

  private Extent extent(ThreadPart part, int number) {
    Integer declared = part.head().declaredCount();
    boolean whole =
        number == 0
            && (declared == null || declared <= part.posts().size())
            && part.posts().stream().allMatch(told -> files.get(told.file()).isWhole());
    return !whole ? Extent.PART : ofDays ? Extent.DAYS : Extent.WHOLE;
  }
}
