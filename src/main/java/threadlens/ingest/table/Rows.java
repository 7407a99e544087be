package threadlens.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.UnusableCharacters;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * Takes the rows of a table as they come, each a comment. Rows of one conversation may stand
 * anywhere in the file, as they do in exports that are sorted by time.
 */
final class Rows {
  /** Reddit puts the kind of thing before its id: t1 is a comment, t3 the post above them all. */
  private static final Pattern REDDIT = Pattern.compile("t([1-6])_([0-9a-z]{1,13})");

  /** Tools that know only fractions write so the numbers of a column that has gaps. */
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,18})\\.0");

  private static final Pattern DEEP_NESTING = Pattern.compile("\\d{1,5}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  /** What nobody types: the text was taken from a page, or for one. */
  private static final Pattern MARKUP =
      Pattern.compile("<br ?/?>|</?p>|</(a|i|b|em|strong|blockquote)>", Pattern.CASE_INSENSITIVE);

  private static final Set<String> GONE = Set.of("[deleted]", "[removed]");

  private final Threads threads;
  private String told = "";

  Rows(Threads threads) {
    this.threads = threads;
    threads.nameByKey();
    threads.mayNumberDays();
  }

  void add(Row row) throws IOException {
    String conversation = row.value(Field.CONVERSATION_ID);
    String key = conversation == null ? "" : conversation;
    head(row, key);
    threads.post(key, post(row, key));
  }

  /** Notes a row that belongs to no conversation, since it could not be read. */
  void leaveOut(String code, String message, int line) {
    threads.problem(code, message, line, 1);
  }

  /** What a conversation is called often stands in each of its rows. */
  private void head(Row row, String key) throws IOException {
    String title = row.value(Field.TITLE);
    String url = row.value(Field.URL);
    url = url == null && key.startsWith("http") ? key : url;
    String head = key + '\n' + title + '\n' + url;
    if ((title != null || url != null) && !head.equals(told)) {
      told = head;
      String record = key.isEmpty() ? null : key;
      threads.head(key, ThreadHead.of(record, title == null ? "" : title, url));
    }
  }

  private Post post(Row row, String key) throws IOException {
    String text = clean(row, Field.TEXT, key);
    String speaker = clean(row, Field.SPEAKER, key);
    return new Post.Draft(row.line(), 1)
        .id(row.value(Field.ID))
        .url(row.value(Field.PERMALINK))
        .author(GONE.contains(speaker) ? null : speaker, null, AuthorKind.UNKNOWN)
        .time(row.value(Field.TIMESTAMP))
        .wording(MARKUP.matcher(text).find() ? Wording.ofHtml(text) : Wording.plain(text))
        .parent(parent(row))
        .nesting(number(row.value(Field.NESTING), DEEP_NESTING))
        .state(state(row, text))
        .reports(number(row.value(Field.REPORTS), COUNT))
        .post();
  }

  /** A column that is empty says that there is no parent; a missing column says nothing. */
  private static @Nullable String parent(Row row) {
    if (!row.has(Field.REPLY_TO)) {
      return null;
    }
    String stated = row.value(Field.REPLY_TO);
    if (stated == null) {
      return Post.NOBODY;
    }
    String own = Objects.requireNonNullElse(row.value(Field.ID), "");
    Matcher reddit = REDDIT.matcher(stated);
    if (reddit.matches() && !REDDIT.matcher(own).matches()) {
      return reddit.group(1).equals("1") ? reddit.group(2) : Post.NOBODY;
    }
    Matcher fraction = FRACTION.matcher(stated);
    return fraction.matches() && !FRACTION.matcher(own).matches() ? fraction.group(1) : stated;
  }

  private static CommentState state(Row row, String text) {
    return GONE.contains(text) ? CommentState.DELETED : States.of(row);
  }

  private static @Nullable Integer number(@Nullable String value, Pattern form) {
    if (value == null) {
      return null;
    }
    Matcher fraction = FRACTION.matcher(value);
    String whole = fraction.matches() ? fraction.group(1) : value;
    return form.matcher(whole).matches() ? Integer.valueOf(whole) : null;
  }

  private String clean(Row row, Field field, String key) throws IOException {
    String value = row.values().getOrDefault(field, "");
    List<Integer> found = new ArrayList<>();
    String usable = UnusableCharacters.remove(value, found::add);
    for (int at : found) {
      String code = value.charAt(at) == 0 ? "nul" : "lone-surrogate";
      String message = "a character of the " + field.key() + " that cannot be used: left out";
      threads.problem(key, code, message, row.line(), 1);
    }
    return usable.strip();
  }
}
