package threadlens.ingest.export.csv;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.RedditText;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/** A row of 4CAT: a post. */
final class FourCatRow {
  /** The columns that name what is answered, by platform. */
  private static final List<String> PARENT =
      List.of("reply_to", "parent", "parent_id", "in_reply_to", "replied_id");

  private static final List<String> ADDRESS = List.of("post_url", "url", "link", "tiktok_url");
  private static final List<String> ACCOUNT = List.of("author_id", "author_username");
  private static final List<String> NAME =
      List.of("author_name", "author_fullname", "author_username");
  private static final List<String> KEPT = List.of("score", "likes", "like_count", "country_code");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private FourCatRow() {}

  /**
   * The header.
   *
   * @param names folded
   */
  record Columns(List<String> names) {
    @Nullable String word(CSVRecord row, String name) {
      int index = names.indexOf(name);
      String value = index < 0 || index >= row.size() ? "" : row.get(index);
      return value.isBlank() ? null : value.strip();
    }

    @Nullable String first(CSVRecord row, List<String> some) {
      for (String name : some) {
        String value = word(row, name);
        if (value != null) {
          return value;
        }
      }
      return null;
    }
  }

  static void tell(CSVRecord row, Columns columns, int line, Threads threads) throws IOException {
    String id = columns.word(row, "id");
    String thread = columns.word(row, "thread_id");
    String key = thread == null ? id : thread;
    if (key == null || row.size() <= columns.names().indexOf("body")) {
      String message = row.size() + " cells, without id or body: left out";
      threads.problem("left-out-row", message, line, 1);
      return;
    }
    if (row.size() != columns.names().size()) {
      String message =
          row.size() + " cells in this row, " + columns.names().size() + " in the header";
      threads.problem(key, "ragged-row", message + ": read as far as it goes", line, 1);
    }
    String subject = columns.first(row, List.of("subject", "title", "thread_title"));
    boolean opening = key.equals(id);
    if (subject != null || opening) {
      String url = opening ? columns.first(row, ADDRESS) : null;
      threads.head(key, ThreadHead.of(key, subject == null ? "" : subject, url));
    }
    threads.post(key, post(row, columns, line, opening));
  }

  private static Post post(CSVRecord row, Columns columns, int line, boolean opening) {
    String body = row.get(columns.names().indexOf("body"));
    String exact = columns.word(row, "unix_timestamp");
    boolean reddit = columns.names().contains("subreddit");
    Post.Draft draft = new Post.Draft(line, 1);
    author(row, columns, draft);
    draft
        .id(columns.word(row, "id"))
        .url(reddit && !opening ? null : columns.first(row, ADDRESS))
        .time(exact == null ? columns.word(row, "timestamp") : exact)
        .wording(Wording.withLineQuotes(reddit ? RedditText.unescaped(body) : body))
        .parent(opening ? Post.NOBODY : parent(row, columns, body))
        .state(RedditText.isGone(body) ? CommentState.DELETED : CommentState.PUBLISHED);
    KEPT.forEach(name -> draft.meta(name, columns.word(row, name)));
    return draft.post();
  }

  /** Of Telegram, ids bear the chat before the number that names what is answered. */
  private static String within(CSVRecord row, Columns columns, String told) {
    String chat = columns.word(row, "thread_id") + "-";
    String id = columns.word(row, "id");
    boolean bare = id != null && id.startsWith(chat) && !told.startsWith(chat);
    return bare ? chat + told : told;
  }

  /** Where an account has a number, as of Telegram, the name is in another column. */
  private static void author(CSVRecord row, Columns columns, Post.Draft draft) {
    String author = columns.word(row, "author");
    if (author == null || RedditText.isGone(author)) {
      return;
    }
    String name = NUMBER.matcher(author).matches() ? columns.first(row, NAME) : null;
    if (name != null) {
      draft.author(name, author, AuthorKind.UNKNOWN);
    } else {
      draft.author(author, columns.first(row, ACCOUNT), AuthorKind.UNKNOWN);
    }
  }

  /** The column, else the number by which a post of an image board begins. */
  private static @Nullable String parent(CSVRecord row, Columns columns, String body) {
    String told = columns.first(row, PARENT);
    if (told != null) {
      boolean reddit = told.length() > 3 && told.charAt(0) == 't' && told.charAt(2) == '_';
      return reddit ? told.substring(3) : within(row, columns, told);
    }
    String start = body.stripLeading();
    int end = 2;
    while (start.startsWith(">>") && end < start.length() && Character.isDigit(start.charAt(end))) {
      end++;
    }
    boolean whole = end >= start.length() || Character.isWhitespace(start.charAt(end));
    return end > 2 && whole ? start.substring(2, end) : null;
  }
}
