package threadlens.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import threadlens.evaluation.FlagEvaluation;
import threadlens.evaluation.FlagQuestion;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

/**
 * A CSV file of single texts, each a conversation of its own, with the comment that it answers
 * where a column holds one. Read row by row. Serves one thread.
 */
final class RulesTable implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CommentId PARENT = new CommentId("parent");
  private static final ReplyHints ANSWERS =
      new ReplyHints(new StatedParent(PARENT), null, List.of());

  private final SourceId source;
  private final CSVParser parser;
  private final String text;
  private final @Nullable String parent;

  private RulesTable(SourceId source, CSVParser parser, String text, @Nullable String parent) {
    this.source = source;
    this.parser = parser;
    this.text = text;
    this.parent = parent;
  }

  /**
   * Opens a table.
   *
   * @param text the column of texts; null for that of a known set, else {@code text}
   * @throws UsageException if it is no table, or lacks a column
   */
  static RulesTable open(Path path, @Nullable String text, @Nullable String parent)
      throws IOException {
    CSVParser parser = parser(path);
    Optional<FlagQuestion> known = known(path, parser);
    String column =
        text != null ? text : known.map(question -> question.columns().text()).orElse("text");
    String answered = parent != null || known.isEmpty() ? parent : known.get().columns().parent();
    for (String wanted : answered == null ? List.of(column) : List.of(column, answered)) {
      if (!parser.getHeaderNames().contains(wanted)) {
        parser.close();
        throw new UsageException(
            path + ": no column '" + wanted + "', expected one of " + parser.getHeaderNames());
      }
    }
    return new RulesTable(new SourceId(path.toString(), null, ""), parser, column, answered);
  }

  /** Tells whether a table is one of the public sets, by its name and columns. */
  static boolean isKnown(Path path) throws IOException {
    try (CSVParser parser = parser(path)) {
      return known(path, parser).isPresent();
    }
  }

  private static Optional<FlagQuestion> known(Path path, CSVParser parser) {
    return FlagEvaluation.known(String.valueOf(path.getFileName()), parser.getHeaderNames());
  }

  private static CSVParser parser(Path path) throws IOException {
    try {
      return FORMAT.parse(new InputStreamReader(RulesCorpus.open(path), StandardCharsets.UTF_8));
    } catch (CSVException | IllegalArgumentException e) {
      throw new UsageException(path + ": not a CSV file with a header: " + e.getMessage());
    }
  }

  /** Links and hands on every row. */
  void read(Pipeline pipeline, RulesCorpus.Taker taker) throws IOException {
    try {
      for (CSVRecord row : parser) {
        Conversation conversation = pipeline.begin(Links.INFER);
        taker.comment(conversation, linked(row, conversation));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UsageException(
          source.path()
              + ": not CSV after row "
              + parser.getRecordNumber()
              + ": "
              + e.getMessage());
    }
  }

  private Conversation.Next linked(CSVRecord row, Conversation conversation) {
    Location place = new Location(source, (int) row.getRecordNumber() + 1, 1);
    String answered = parent == null ? "" : row.get(parent);
    if (!answered.isEmpty()) {
      conversation.next(new Comment(PARENT, null, null, answered, ReplyHints.NONE, place));
    }
    ReplyHints hints = answered.isEmpty() ? ReplyHints.NONE : ANSWERS;
    CommentId id = new CommentId(Long.toString(row.getRecordNumber()));
    return conversation.next(new Comment(id, null, null, row.get(text), hints, place));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
