package threadlens.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.CommentKeys;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.UnusableCharacters;
import threadlens.ingest.times.Times;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.text.Languages;

/** The rows of one conversation, as they come. */
final class Conversation {
  /** Reddit puts the kind of thing before its id: t1 is a comment, t3 the post above them all. */
  private static final Pattern REDDIT = Pattern.compile("t([1-6])_([0-9a-z]{1,13})");

  private static final Pattern DEEP_NESTING = Pattern.compile("\\d{1,5}");

  private final SourceId source;
  private final Problems problems;
  private final CommentKeys keys = new CommentKeys();
  private final Map<String, CommentId> latest = new HashMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private String title = "";
  private @Nullable String url;

  Conversation(SourceId source) {
    this.source = source;
    problems = new Problems(source);
  }

  Problems problems() {
    return problems;
  }

  void add(Row row) {
    title = title.isEmpty() ? clean(row, Field.TITLE) : title;
    url = url == null ? row.value(Field.URL) : url;
    String text = clean(row, Field.TEXT);
    String speaker = clean(row, Field.SPEAKER);
    ReplyHints hints = new ReplyHints(parent(row), nesting(row), List.of());
    String siteId = row.value(Field.ID);
    comments.add(
        new Comment(
            id(row, speaker, text),
            siteId,
            null,
            speaker.isEmpty() ? null : new Author(speaker, speaker, AuthorKind.UNKNOWN),
            time(row),
            text,
            hints,
            isGone(text) ? CommentState.DELETED : CommentState.PUBLISHED,
            null,
            row.location(),
            new TreeMap<>()));
  }

  Discussion discussion(String format, double confidence) {
    String language = title.isEmpty() ? Languages.UNDETERMINED.main() : Languages.of(title).main();
    return new Discussion(
        source,
        format,
        null,
        confidence,
        new Article(title, url, null, null, language, ""),
        CommentsState.OPEN,
        null,
        comments,
        problems.list());
  }

  private CommentId id(Row row, String speaker, String text) {
    String own = row.value(Field.ID);
    if (own == null) {
      String time = row.value(Field.TIMESTAMP);
      return keys.made(speaker, time == null ? "" : time, text);
    }
    CommentId id = keys.own(own);
    if (!id.value().equals(own)) {
      problems.add(
          "duplicate-id",
          "id '" + own + "' stands twice: this one is " + id.value(),
          row.location());
    }
    latest.put(own, id);
    return id;
  }

  /** A column that is empty says that there is no parent; a missing column says nothing. */
  private @Nullable StatedParent parent(Row row) {
    if (!row.has(Field.REPLY_TO)) {
      return null;
    }
    String stated = row.value(Field.REPLY_TO);
    if (stated == null
        || (stated.equals(row.value(Field.CONVERSATION_ID)) && isNoComment(stated))) {
      return new StatedParent(null);
    }
    Matcher reddit = REDDIT.matcher(stated);
    if (reddit.matches() && isNoComment(stated)) {
      return new StatedParent(reddit.group(1).equals("1") ? known(reddit.group(2)) : null);
    }
    return new StatedParent(known(stated));
  }

  private boolean isNoComment(String id) {
    return !latest.containsKey(id);
  }

  private CommentId known(String id) {
    return latest.getOrDefault(id, new CommentId(id));
  }

  private @Nullable Integer nesting(Row row) {
    String depth = row.value(Field.NESTING);
    return depth != null && DEEP_NESTING.matcher(depth).matches() ? Integer.valueOf(depth) : null;
  }

  private @Nullable PostedAt time(Row row) {
    String shown = row.value(Field.TIMESTAMP);
    if (shown == null) {
      return null;
    }
    PostedAt time = Times.parse(shown);
    if (time == null) {
      problems.add(
          "no-such-time",
          "no such time: '"
              + shown.substring(0, Math.min(40, shown.length()))
              + "', expected ISO 8601 or seconds since 1970; the comment is kept without one",
          row.location());
    }
    return time;
  }

  private String clean(Row row, Field field) {
    String value = row.values().getOrDefault(field, "");
    String usable =
        UnusableCharacters.remove(
            value,
            at ->
                problems.add(
                    value.charAt(at) == 0 ? "nul" : "lone-surrogate",
                    "a character of the " + field.key() + " that cannot be used: left out",
                    row.location()));
    return usable.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static boolean isGone(String text) {
    return text.equals("[deleted]") || text.equals("[removed]");
  }
}
