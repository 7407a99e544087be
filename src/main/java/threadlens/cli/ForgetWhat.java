package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.ThreadId;
import threadlens.privacy.Tombstones;

/** What is to be forgotten: a picocli mixin. */
final class ForgetWhat {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "All comments under exactly this name, and the name wherever it stands.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--comment",
      paramLabel = "ID",
      description = "The comment with this id, as it stands in report.jsonl.")
  private List<String> comments = new ArrayList<>();

  @Option(
      names = "--thread",
      paramLabel = "ID",
      description = "In which thread --comment is, where several have such an id.")
  private @Nullable String thread;

  @Option(
      names = "--before",
      paramLabel = "DATE",
      description = "All comments of days before this one; those without a time stay.")
  private @Nullable String before;

  List<String> authors() {
    return authors;
  }

  /** Refuses what makes no sense before anything is read. */
  void check() {
    if (authors.isEmpty() && comments.isEmpty() && before == null) {
      throw new UsageException("nothing to forget, expected --author, --comment or --before");
    }
    if (thread != null && comments.isEmpty()) {
      throw new UsageException("--thread without --comment, expected the comment to forget");
    }
    day();
  }

  private @Nullable LocalDate day() {
    try {
      return before == null ? null : LocalDate.parse(before);
    } catch (DateTimeException e) {
      throw new UsageException(
          "not a date: '" + before + "', expected one such as 2014-05-04 for --before");
    }
  }

  /** Adds what is to be forgotten to what was forgotten before. */
  Tombstones added(Tombstones earlier, Path lines) throws IOException {
    Tombstones all = earlier;
    for (String author : authors) {
      all = all.withAuthor(author);
    }
    LocalDate day = day();
    all = day == null ? all : all.withBefore(day);
    for (String comment : comments) {
      all = all.withComment(place(new CommentId(comment), lines, earlier), new CommentId(comment));
    }
    return all;
  }

  private ThreadId place(CommentId id, Path lines, Tombstones earlier) throws IOException {
    if (thread != null) {
      return new ThreadId(thread);
    }
    Set<ThreadId> threads = new HashSet<>();
    if (Files.exists(lines)) {
      Forgetting.each(
          lines,
          report -> {
            boolean erased = earlier.holdComment(report.thread(), id);
            for (Comment comment : report.discussion().comments()) {
              if (erased || comment.id().equals(id)) {
                threads.add(report.thread());
              }
            }
          },
          leftOut -> {});
    }
    if (threads.size() == 1) {
      return threads.iterator().next();
    }
    String found = threads.isEmpty() ? "no comment has it" : threads.size() + " threads have it";
    throw new UsageException(
        "cannot tell which comment is '" + id.value() + "': " + found + ", expected --thread too");
  }
}
