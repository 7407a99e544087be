package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.capture.Profiles;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.ReplyHints;

/**
 * Saved pages that show their comments nested, one page a line: {@code comments} in the order of
 * the page, each with {@code id}, {@code parent}, {@code author}, {@code text}, and the {@code
 * time} as shown; {@code also_answers} names more parents. The nesting stays hidden. Of comments
 * with one id the first is meant.
 *
 * @param profiles that know how pages write times
 * @param nameless whether pages count whose {@code usable_names} is false
 */
record NestedPages(Profiles profiles, boolean nameless) {
  /** A no-break space whose charset was misread. */
  private static final String MISREAD_SPACE = "\u00c2\u00a0";

  boolean counts(JsonNode page) {
    return nameless || page.path("usable_names").asBoolean(true);
  }

  LinkThread thread(JsonNode page, Location location) {
    List<Comment> comments = new ArrayList<>();
    List<LinkThread.Answer> answers = new ArrayList<>();
    Set<CommentId> seen = new HashSet<>();
    for (JsonNode row : page.path("comments")) {
      CommentId id = new CommentId(row.path("id").asText());
      if (seen.add(id)) {
        comments.add(comment(id, row, location));
        answers.add(new LinkThread.Answer(LinkThread.Role.SCORED, parents(row)));
      }
    }
    return new LinkThread(page.path("path").asText(), comments, answers);
  }

  /** All that a comment answers; most that answer anything answer one. */
  private static Set<CommentId> parents(JsonNode row) {
    Set<CommentId> parents = new HashSet<>();
    JsonNode parent = row.path("parent");
    if (parent.isValueNode() && !parent.isNull()) {
      parents.add(new CommentId(parent.asText()));
    }
    row.path("also_answers").forEach(also -> parents.add(new CommentId(also.asText())));
    return parents;
  }

  private Comment comment(CommentId id, JsonNode row, Location location) {
    String author = row.path("author").asText("");
    boolean told = !row.path("author").isNull() && !author.isBlank();
    return new Comment(
        id,
        told ? new Author(author, author, AuthorKind.UNKNOWN) : null,
        time(row.path("time").textValue()),
        row.path("text").asText(""),
        ReplyHints.NONE,
        location);
  }

  /** Null where the page gives no time, or writes it in a form of its own. */
  private @Nullable PostedAt time(@Nullable String shown) {
    if (shown == null) {
      return null;
    }
    PostedAt iso = PostedAt.parse(shown);
    if (iso != null) {
      return iso;
    }
    LocalDateTime local = profiles.time(shown.strip().replace(MISREAD_SPACE, " "));
    return local == null ? null : new PostedAt(local, null);
  }
}
