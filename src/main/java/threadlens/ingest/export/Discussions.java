package threadlens.ingest.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.Problems;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * Makes discussions of what was sorted by thread, one at a time. A thread of more comments than fit
 * into memory comes out in parts.
 */
final class Discussions {
  /** The longest threads of Reddit have 100,000 comments. */
  static final int MOST_POSTS = 200_000;

  /** In UTF-16 units, all posts of a thread together. */
  static final int MOST_TEXT = 64 << 20;

  private final List<SourceId> files;
  private final @Nullable SourceId whole;
  private final String format;
  private final List<Problem> atLarge;
  private final ExportTimes times;
  private final Consumer<Discussion> into;
  private int thread = -1;
  private int part = 1;
  private @Nullable ThreadHead head;
  private final List<Post> posts = new ArrayList<>();
  private final List<SourceId> of = new ArrayList<>();
  private final List<Parcel.OfProblem> problems = new ArrayList<>();
  private long text;
  private boolean any;

  /**
   * @param files of the export, in their order
   * @param whole the one whose name all discussions bear; null where each bears that of its first
   *     post
   * @param atLarge problems that belong to no thread; they go with the first
   */
  Discussions(
      List<SourceId> files,
      @Nullable SourceId whole,
      String format,
      List<Problem> atLarge,
      ExportTimes times,
      Consumer<Discussion> into) {
    this.files = List.copyOf(files);
    this.whole = whole;
    this.format = format;
    this.atLarge = atLarge;
    this.times = times;
    this.into = into;
  }

  void take(ThreadSorter.Entry entry) throws IOException {
    if (entry.thread() != thread) {
      handOn();
      thread = entry.thread();
      part = 1;
      head = null;
    }
    Parcel parcel = ParcelBytes.parcel(entry.bytes());
    if (parcel instanceof Parcel.OfHead other) {
      head = head == null || head.isBlank() ? other.head() : head;
    } else if (parcel instanceof Parcel.OfProblem problem) {
      problems.add(problem);
    } else if (parcel instanceof Parcel.OfPost post) {
      if (posts.size() >= MOST_POSTS || text >= MOST_TEXT) {
        split(post.post());
      }
      posts.add(post.post());
      of.add(files.get(post.file()));
      text += post.post().wording().text().length();
    }
  }

  /** Ends the last thread. */
  void finish() throws UnreadableSourceException {
    handOn();
    if (!any) {
      throw new UnreadableSourceException(
          "no-comments",
          new Location(files.get(0), 1, 1),
          "no comment found" + atLarge.stream().findFirst().map(first -> ": " + first).orElse(""));
    }
  }

  private void split(Post next) {
    String message =
        "a thread too long to be held at once: from here on it comes out as part " + (part + 1);
    problems.add(new Parcel.OfProblem("thread-split", message, next.line(), next.column()));
    handOn();
    part++;
  }

  private void handOn() {
    ThreadHead known = head == null ? ThreadHead.of(null, "", null) : head;
    if (!posts.isEmpty() || !known.text().isEmpty()) {
      Problems all = new Problems(source(known));
      if (!any) {
        all.addAll(atLarge);
      }
      problems.forEach(each -> all.add(each.code(), each.message(), each.line(), each.column()));
      SourceId source = source(known);
      List<Location> places = places(source);
      into.accept(new Assembly(source, known, posts, places, all, times).discussion(format));
      any = true;
    }
    posts.clear();
    of.clear();
    problems.clear();
    text = 0;
  }

  /** Returns where the posts stand. */
  private List<Location> places(SourceId source) {
    List<Location> places = new ArrayList<>(posts.size());
    for (int i = 0; i < posts.size(); i++) {
      SourceId place = of.get(i).equals(file()) ? source : of.get(i);
      places.add(new Location(place, posts.get(i).line(), posts.get(i).column()));
    }
    return places;
  }

  /** Returns the file whose name the discussion bears. */
  private SourceId file() {
    if (whole != null) {
      return whole;
    }
    return of.isEmpty() ? files.get(0) : of.get(0);
  }

  /** In an archive, the archive's own record stands before that of the thread. */
  private SourceId source(ThreadHead known) {
    SourceId file = file();
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
}
