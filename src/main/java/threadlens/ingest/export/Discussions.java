package threadlens.ingest.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;

/**
 * Makes discussions of what was sorted by thread, one at a time. A thread of more comments than fit
 * into memory comes out in parts.
 */
final class Discussions {
  /** The longest threads of Reddit have 100,000 comments. */
  static final int MOST_POSTS = 200_000;

  /** In UTF-16 units, all posts of a thread together. */
  static final int MOST_TEXT = 64 << 20;

  private final ThreadCaptures captures;
  private final boolean pieces;
  private final List<Problem> atLarge;
  private final ExportFile first;
  private final Consumer<Discussion> into;
  private long thread = -1;
  private int number = 1;
  private List<ThreadPart> parts = new ArrayList<>();
  private int posts;
  private long text;
  private boolean any;

  /**
   * @param files of the export, in their order
   * @param pieces whether each file holds a piece that is in no other, so that none shows a thread
   *     again
   * @param atLarge problems that belong to no thread; they go with the first
   */
  Discussions(
      List<ExportFile> files,
      boolean pieces,
      ThreadCaptures captures,
      List<Problem> atLarge,
      Consumer<Discussion> into) {
    this.captures = captures;
    this.pieces = pieces;
    this.atLarge = atLarge;
    this.first = files.get(0);
    this.into = into;
  }

  void take(ThreadSorter.Entry entry) throws IOException {
    if (entry.thread() != thread) {
      handOn(false);
      thread = entry.thread();
      number = 1;
    }
    Parcel parcel = ParcelBytes.parcel(entry.bytes());
    if (parcel instanceof Parcel.OfPost post) {
      boolean anotherFile = !parts.isEmpty() && !pieces && last().file() != post.file();
      if (posts >= MOST_POSTS || text >= MOST_TEXT || (number > 1 && anotherFile)) {
        split(post);
      }
      posts++;
      text += post.post().wording().text().length();
    }
    if (parts.isEmpty() || (!pieces && last().file() != parcel.file())) {
      parts.add(new ThreadPart(parcel.file()));
    }
    last().add(parcel);
  }

  /** Ends the last thread. */
  void finish() throws UnreadableSourceException {
    handOn(false);
    if (!any) {
      throw new UnreadableSourceException(
          "no-comments",
          new Location(first.id(), 1, 1),
          "no comment found" + atLarge.stream().findFirst().map(one -> ": " + one).orElse(""));
    }
  }

  private ThreadPart last() {
    return parts.get(parts.size() - 1);
  }

  /** What follows is of one file, so that what another shows again is not told twice in it. */
  private void split(Parcel.OfPost next) {
    String message =
        "a thread too long to be held at once: from here on it comes out as part " + (number + 1);
    Post post = next.post();
    last()
        .add(
            new Parcel.OfProblem("thread-split", message, post.line(), post.column(), next.file()));
    ThreadHead head = parts.get(0).head();
    handOn(true);
    number++;
    parts.add(new ThreadPart(next.file()));
    last().add(new Parcel.OfHead(head, next.file()));
  }

  private void handOn(boolean goesOn) {
    if (parts.stream().anyMatch(ThreadPart::isOne)) {
      boolean split = goesOn || number > 1;
      List<Problem> noted = any ? List.of() : atLarge;
      captures.discussions(parts, split ? number : 0, noted).forEach(into);
      any = true;
    }
    parts = new ArrayList<>();
    posts = 0;
    text = 0;
  }
}
