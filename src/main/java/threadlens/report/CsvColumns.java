package threadlens.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.ReplyLink;
import threadlens.model.ThreadReport;
import threadlens.report.CsvFile.Column;

/** What the tables share: their rows, and what their columns say of themselves in the codebook. */
final class CsvColumns {
  static final String ID = "an id";
  static final String NEVER = "never";
  static final String PEOPLE = "a name or pseudonym";
  static final String COUNT = "comments";

  private CsvColumns() {}

  /** A comment in its thread. */
  record Row(ThreadReport thread, Annotation annotation, int position, @Nullable String answered) {
    Comment comment() {
      return annotation.comment();
    }

    ReplyLink link() {
      return annotation.link();
    }
  }

  /** A finding of a comment. */
  record FindingRow(Row row, Finding finding, int number) {}

  /** A group, and how many comments, speakers and findings have to do with it. */
  record GroupRow(String group, int naming, int speakers, int aimed) {}

  static <R> Column<R> column(
      String name,
      String meaning,
      String unit,
      String range,
      String empty,
      Function<R, @Nullable Object> value) {
    return new Column<>(name, meaning, unit, range, empty, value);
  }

  /** What every table of comments begins with. */
  static List<Column<Row>> who(ResearchOptions options) {
    return List.of(
        column(
            "thread", "The thread", ID, "in threads.csv", NEVER, r -> r.thread().thread().value()),
        column(
            "comment",
            "The comment",
            ID,
            "unique",
            NEVER,
            r -> options.utterance(r.thread().thread(), r.comment().id())),
        column(
            "speaker",
            "Who wrote it; a guest is not the member of the same name",
            PEOPLE,
            "",
            "the page names nobody",
            r -> r.comment().author() == null ? null : options.speaker(r.comment().author())));
  }

  static boolean isFlagged(Annotation annotation) {
    return !annotation.flags().flaggedAs().isEmpty();
  }

  /** At most 4 decimals, the same on every Java. */
  static Object rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
