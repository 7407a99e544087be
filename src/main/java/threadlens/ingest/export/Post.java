package threadlens.ingest.export;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * A comment as an export states it.
 *
 * @param id the site's own; null where it gives none
 * @param url its own address; null where it has none
 * @param author null where the export does not tell
 * @param time as it stands; null where the export does not tell
 * @param parent the id of what it answers; {@link #NOBODY} where the export says that it answers
 *     nobody, null where it is silent. The key of the thread itself stands for its opening post,
 *     and for nobody where the thread has none
 * @param nesting depth as displayed, 0 at the top; null where it is not told
 * @param reports how often readers reported it; null where the export does not tell
 * @param line where it begins, 1-based
 * @param column where it begins, 1-based
 * @param meta what else the export tells
 */
public record Post(
    @Nullable String id,
    @Nullable String url,
    @Nullable Author author,
    @Nullable String time,
    Wording wording,
    @Nullable String parent,
    @Nullable Integer nesting,
    CommentState state,
    @Nullable Integer reports,
    int line,
    int column,
    SortedMap<String, String> meta) {
  public static final String NOBODY = "";

  /** Collects what an export tells of one comment, in any order. Not for use by several threads. */
  public static final class Draft {
    private final int line;
    private final int column;
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable Author author;
    private @Nullable String time;
    private Wording wording = Wording.NONE;
    private @Nullable String parent;
    private @Nullable Integer nesting;
    private CommentState state = CommentState.PUBLISHED;
    private @Nullable Integer reports;
    private final SortedMap<String, String> meta = new TreeMap<>();

    public Draft(int line, int column) {
      this.line = line;
      this.column = column;
    }

    public Draft id(@Nullable String value) {
      id = value == null || value.isBlank() ? null : plain(value);
      return this;
    }

    public Draft url(@Nullable String value) {
      url = value == null || value.isBlank() ? null : plain(value);
      return this;
    }

    /**
     * Says who wrote it.
     *
     * @param accountId the site's id of the account; null where the name is all
     */
    public Draft author(@Nullable String name, @Nullable String accountId, AuthorKind kind) {
      String shown = name == null ? "" : plain(name);
      String account = accountId == null ? "" : plain(accountId);
      if (shown.isEmpty() && account.isEmpty()) {
        author = null;
      } else if (shown.isEmpty()) {
        author = new Author(account, account, kind);
      } else {
        author = new Author(account.isEmpty() ? shown : account, shown, kind);
      }
      return this;
    }

    public Draft time(@Nullable String value) {
      time = value == null || value.isBlank() ? null : plain(value);
      return this;
    }

    public Draft wording(Wording value) {
      wording = value;
      return this;
    }

    public Draft parent(@Nullable String value) {
      parent = value == null ? null : plain(value);
      return this;
    }

    public Draft nesting(@Nullable Integer value) {
      nesting = value;
      return this;
    }

    public Draft state(CommentState value) {
      state = value;
      return this;
    }

    public Draft reports(@Nullable Integer value) {
      reports = value;
      return this;
    }

    /** Keeps something else that the export tells; nothing, where it is null or empty. */
    public Draft meta(String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        meta.put(name, plain(value));
      }
      return this;
    }

    public Post post() {
      return new Post(
          id, url, author, time, wording, parent, nesting, state, reports, line, column, meta);
    }

    private static String plain(String value) {
      return Wording.plain(value).text();
    }
  }
}
