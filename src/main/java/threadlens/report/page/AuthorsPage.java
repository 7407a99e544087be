package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import threadlens.model.Severity;

/**
 * One part of the list of authors who have a page. Part 0 is {@code authors.html}.
 *
 * @param all how many have a page
 * @param left how many more would, if there were not so many
 * @param commentsLeft how many comments are of names that are not kept
 */
public record AuthorsPage(
    Frame frame,
    int all,
    List<Row> rows,
    long left,
    long commentsLeft,
    int part,
    int parts,
    List<Fact> made) {
  private static final int ROWS = 500;

  public AuthorsPage {
    rows = List.copyOf(rows);
    made = List.copyOf(made);
  }

  /** Somebody; the last three are findings. */
  public record Row(
      String name,
      String href,
      String kind,
      int comments,
      int discussions,
      int flagged,
      int urgent,
      int review,
      int note) {}

  static List<AuthorsPage> parts(
      Frame frame,
      Hrefs hrefs,
      List<AuthorTally> authors,
      long left,
      long commentsLeft,
      List<Fact> made) {
    int count = Math.max(1, (authors.size() + ROWS - 1) / ROWS);
    List<AuthorsPage> parts = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      List<Row> rows =
          authors.subList(part * ROWS, Math.min(authors.size(), (part + 1) * ROWS)).stream()
              .map(one -> row(frame.phrases(), hrefs, one))
              .toList();
      parts.add(
          new AuthorsPage(frame, authors.size(), rows, left, commentsLeft, part, count, made));
    }
    return parts;
  }

  private static Row row(Phrases phrases, Hrefs hrefs, AuthorTally tally) {
    return new Row(
        Words.shortName(phrases, tally.author.name()),
        Objects.requireNonNull(hrefs.author("", tally.author)),
        Words.kind(phrases, tally.author.kind()),
        tally.comments,
        tally.discussions,
        tally.flagged,
        tally.of(Severity.URGENT),
        tally.of(Severity.REVIEW),
        tally.of(Severity.NOTE));
  }

  /** The file name of a part. */
  public static String name(int part) {
    return part == 0 ? "authors.html" : "authors." + (part + 1) + ".html";
  }
}
