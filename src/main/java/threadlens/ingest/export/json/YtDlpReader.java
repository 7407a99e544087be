package threadlens.ingest.export.json;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.Discussion;

/**
 * Reads what yt-dlp writes of a video ({@code --write-info-json --write-comments}): its title and
 * description are the article.
 */
public final class YtDlpReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".info.json");
  private static final String COMMENTS = "comments";
  private static final String TOP = "root";
  private static final long LAST_EPOCH = 1L << 33; // in the year 2242

  private static final Set<String> SKIPPED =
      Set.of(
          "formats",
          "requested_formats",
          "requested_downloads",
          "thumbnails",
          "automatic_captions",
          "subtitles",
          "heatmap",
          "tags",
          "author_thumbnail",
          "http_headers");

  @Override
  public String format() {
    return "yt-dlp";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    boolean video = head.has("title") && head.hasOneOf("formats", "webpage_url", "extractor");
    return !head.isArray()
        && head.has("id")
        && (video || (head.has("title") && source.name().endsWith(SUFFIXES.get(0))));
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), YtDlpReader::parse, into);
  }

  private static void parse(OpenExport export, Threads threads) throws IOException {
    Videos videos = new Videos(export.source().path());
    List<Object> values =
        new JsonDocument(export, threads)
            .read(
                (object, path) -> {
                  if (!path.names().equals(COMMENTS)) {
                    return true;
                  }
                  comment(object, videos.key(path.parent()), threads);
                  return false;
                },
                field -> !SKIPPED.contains(field));
    for (Object value : values) {
      if (value instanceof JsonObject video) {
        head(video, videos.key(video), threads);
        fetched(video, threads);
      }
    }
  }

  /** The ids of videos; the file stands for one that has none before its comments. */
  private static final class Videos {
    private final String file;
    private final IdentityHashMap<JsonObject, String> keys = new IdentityHashMap<>();

    Videos(String file) {
      this.file = file;
    }

    String key(@Nullable JsonObject video) {
      if (video == null) {
        return file;
      }
      return keys.computeIfAbsent(video, any -> Objects.requireNonNullElse(video.word("id"), file));
    }
  }

  /** Words such as "3 weeks ago" count from when yt-dlp fetched the page. */
  private static void fetched(JsonObject video, Threads threads) {
    Long second = video.whole("epoch");
    if (second != null && second > 0 && second < LAST_EPOCH) {
      threads.fetchedAt(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
    }
  }

  private static void head(JsonObject video, String key, Threads threads) throws IOException {
    String title = video.word("title");
    String description = video.text("description");
    String author = video.word("uploader");
    threads.head(
        key,
        new ThreadHead(
            null,
            title == null ? "" : title,
            video.word("webpage_url"),
            author == null ? video.word("channel") : author,
            published(video),
            description == null ? "" : description,
            false,
            video.number("comment_count")));
    if (!video.says(COMMENTS)) {
      String message = "the comments were not fetched: yt-dlp does so with --write-comments";
      threads.problem(key, "not-captured", message, video.line(), video.column());
    }
  }

  /** The day alone, as eight digits, where the second is not known. */
  private static @Nullable String published(JsonObject video) {
    String second = video.word("timestamp");
    String day = video.word("upload_date");
    if (second != null || day == null || day.length() != 8) {
      return second;
    }
    return day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
  }

  /** Where the site's words for it could not be told, they alone are there. */
  private static @Nullable String time(JsonObject comment) {
    String second = comment.word("timestamp");
    String words = comment.word(comment.has("time_text") ? "time_text" : "_time_text");
    return second == null ? words : second;
  }

  private static void comment(JsonObject comment, String key, Threads threads) throws IOException {
    String text = comment.text("text");
    String html = comment.text("html");
    if (text == null && html == null) {
      String message = "a comment without text: left out";
      threads.problem(key, "left-out-comment", message, comment.line(), comment.column());
      return;
    }
    String parent = comment.word("parent");
    threads.post(
        key,
        new Post.Draft(comment.line(), comment.column())
            .id(comment.word("id"))
            .url(comment.word("url"))
            .author(comment.word("author"), comment.word("author_id"), AuthorKind.REGISTERED)
            .time(time(comment))
            .wording(text == null ? Wording.ofHtml(html == null ? "" : html) : Wording.plain(text))
            .parent(TOP.equals(parent) ? Post.NOBODY : parent)
            .meta("likes", comment.word("like_count"))
            .meta("uploader", comment.isTrue("author_is_uploader") ? "true" : null)
            .meta("pinned", comment.isTrue("is_pinned") ? "true" : null)
            .post());
  }
}
