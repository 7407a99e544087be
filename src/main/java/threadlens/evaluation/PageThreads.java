package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.ReplyHints;

/**
 * A saved page with gold beside it: a JSON file names its page as {@code source} and says of each
 * comment, by its number in the order shown, which one it answers. What the page states of replies
 * stays hidden; comments marked as doubtful do not count.
 */
final class PageThreads {
  private PageThreads() {}

  static LinkThread read(Path gold, Readers readers) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(gold));
    Path page = GoldPage.page(gold, root.path("source").asText());
    return thread(gold, root, discussion(page, readers));
  }

  private static Discussion discussion(Path page, Readers readers) throws IOException {
    List<Discussion> read = new ArrayList<>();
    try {
      for (Source source : Inputs.find(List.of(page), readers).sources()) {
        readers.read(source, read::add);
      }
    } catch (UnreadableSourceException e) {
      throw new IOException(page + ": " + e.getMessage(), e);
    }
    if (read.size() != 1) {
      throw new IOException(page + ": " + read.size() + " discussions read, expected 1");
    }
    return read.get(0);
  }

  private static LinkThread thread(Path gold, JsonNode root, Discussion discussion)
      throws IOException {
    List<Comment> comments = discussion.comments();
    JsonNode rows = root.path("comments");
    if (rows.size() != comments.size()) {
      throw new IOException(
          gold + ": " + rows.size() + " comments, " + comments.size() + " on the page");
    }
    List<LinkThread.Answer> answers = new ArrayList<>();
    for (JsonNode row : rows) {
      int parent = row.path("reply_to").asInt(0);
      Set<CommentId> parents = parent == 0 ? Set.of() : Set.of(comments.get(parent - 1).id());
      boolean doubtful = row.path("doubtful").asBoolean();
      answers.add(
          new LinkThread.Answer(
              doubtful ? LinkThread.Role.DOUBTFUL : LinkThread.Role.SCORED, parents));
    }
    return new LinkThread(
        gold.getFileName().toString(),
        comments.stream().map(PageThreads::withoutHints).toList(),
        answers);
  }

  private static Comment withoutHints(Comment comment) {
    ReplyHints quotesOnly = new ReplyHints(null, null, comment.hints().quotes());
    return new Comment(
        comment.id(),
        comment.author(),
        comment.postedAt(),
        comment.text(),
        quotesOnly,
        comment.location());
  }
}
