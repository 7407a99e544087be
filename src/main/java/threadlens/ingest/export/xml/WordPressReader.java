package threadlens.ingest.export.xml;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;
import threadlens.model.Discussion;

/**
 * Reads WXR, the export of WordPress: an RSS feed whose items are posts and pages, each with all
 * its comments. An item without text or comments (a menu entry, an image) is no discussion.
 * Pingbacks and trackbacks are no comments.
 */
public final class WordPressReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".xml");
  private static final XmlDocument.Names ELEMENTS =
      new XmlDocument.Names(Set.of("item", "author"), Set.of("comment"));

  /** Pingbacks, and what shops and schedulers keep in the table of comments. */
  private static final Set<String> NO_COMMENTS =
      Set.of("pingback", "trackback", "order_note", "webhook_delivery", "action_log");

  /** Whose display name is not their login; an author beyond that many goes by the login. */
  private static final int MOST_NAMES = 100_000;

  /** What plugins and the editor keep in the same table: their text is no article. */
  private static final Set<String> ARTICLES = Set.of("post", "page");

  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/?#]+)");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  @Override
  public String format() {
    return "wordpress-wxr";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    return XmlHead.is(source, "rss", "wordpress.org/export/");
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(
        source,
        format(),
        (export, threads) ->
            XmlDocument.read(
                export.source(),
                export,
                threads,
                ELEMENTS,
                new Items(threads, export.source().path())),
        into);
  }

  /**
   * The comments of an item are the last that it holds, and may be more than memory has room for.
   */
  private static final class Items implements XmlDocument.Taker {
    private final Threads threads;
    private final String path;
    private final Map<String, String> names = new HashMap<>();
    private int told; // the line of the item whose head was told last

    Items(Threads threads, String path) {
      this.threads = threads;
      this.path = path;
    }

    @Override
    public void take(XmlElement element, @Nullable XmlElement around) throws IOException {
      if (element.name().equals("wp:author")) {
        String login = element.word("wp:author_login");
        String name = element.word("wp:author_display_name");
        if (login != null && name != null && names.size() < MOST_NAMES) {
          names.put(login, name);
        }
        return;
      }
      XmlElement item = around == null ? element : around;
      String id = item.word("wp:post_id");
      String key =
          id == null ? "line " + item.line() + ":" + item.column() : id + " " + site(item, path);
      if (told != item.line()) {
        threads.head(key, head(item, id, names));
        told = item.line();
      }
      if (around != null) {
        comment(key, element, threads);
      }
    }
  }

  /** Each site counts its posts for itself: whose they are, the host of their address tells. */
  private static String site(XmlElement item, String otherwise) {
    String link = item.word("link");
    Matcher host = HOST.matcher(link == null ? "" : link);
    return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : otherwise;
  }

  private static ThreadHead head(XmlElement item, @Nullable String id, Map<String, String> names) {
    String login = item.word("dc:creator");
    String title = item.word("title");
    String content = item.text("content:encoded");
    String type = item.word("wp:post_type");
    boolean isArticle = type == null || ARTICLES.contains(type);
    return new ThreadHead(
        id,
        title == null ? "" : Wording.ofHtml(title).text(),
        item.word("link"),
        login == null ? null : names.getOrDefault(login, login),
        time(item.word("wp:post_date"), item.word("wp:post_date_gmt")),
        content == null || !isArticle ? "" : WordPressText.prose(content).text(),
        "closed".equals(item.word("wp:comment_status")),
        null);
  }

  private static void comment(String key, XmlElement comment, Threads threads) throws IOException {
    String type = comment.word("wp:comment_type");
    String content = comment.text("wp:comment_content");
    int line = comment.line();
    if (type != null && NO_COMMENTS.contains(type)) {
      String message =
          (type.startsWith("o") || type.startsWith("a") ? "an " : "a ")
              + type
              + " from '"
              + comment.word("wp:comment_author")
              + "': no comment";
      threads.problem(key, "not-a-comment", message, line, comment.column());
    } else if (content == null) {
      String message = "a comment without wp:comment_content: left out";
      threads.problem(key, "left-out-comment", message, line, comment.column());
    } else {
      threads.post(key, post(comment, content));
    }
  }

  private static Post post(XmlElement comment, String content) {
    String account = comment.word("wp:comment_user_id");
    boolean registered = account != null && !account.equals("0");
    String parent = comment.word("wp:comment_parent");
    return new Post.Draft(comment.line(), comment.column())
        .id(comment.word("wp:comment_id"))
        .author(
            comment.word("wp:comment_author"),
            registered ? account : null,
            account == null
                ? AuthorKind.UNKNOWN
                : registered ? AuthorKind.REGISTERED : AuthorKind.GUEST)
        .time(time(comment.word("wp:comment_date"), comment.word("wp:comment_date_gmt")))
        .wording(Wording.of(WordPressText.prose(content), List.of()))
        .parent(parent == null ? null : parent.equals("0") ? Post.NOBODY : parent)
        .state(state(comment.word("wp:comment_approved")))
        .post();
  }

  private static CommentState state(@Nullable String approved) {
    return switch (approved == null ? "1" : approved) {
      case "1", "approve", "approved" -> CommentState.PUBLISHED;
      case "spam" -> CommentState.SPAM;
      case "trash", "post-trashed" -> CommentState.DELETED;
      default -> CommentState.PENDING;
    };
  }

  /** The site's local time and that of Greenwich together tell the offset. A draft has zeros. */
  private static @Nullable String time(@Nullable String local, @Nullable String utc) {
    if (utc == null || utc.startsWith("0000")) {
      return local;
    } else if (local == null || local.startsWith("0000")) {
      return utc + "Z";
    }
    try {
      LocalDateTime here = LocalDateTime.parse(local, TIME);
      Duration ahead = Duration.between(LocalDateTime.parse(utc, TIME), here);
      return here.atOffset(ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead.toSeconds())))
          .toString();
    } catch (DateTimeException | ArithmeticException e) {
      return local; // not such a form, or a day apart: the caller says what is wrong with it
    }
  }
}
