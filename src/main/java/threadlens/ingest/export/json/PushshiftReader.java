package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads dumps of Reddit in the form of Pushshift (Baumgartner et al. 2020), Arctic Shift and
 * Academic Torrents: JSON lines, comments and submissions, sorted by time, in one file or in two.
 * Each thread comes out as one discussion, wherever in the file its comments stand.
 */
public final class PushshiftReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".ndjson", ".jsonl");

  @Override
  public String format() {
    return "reddit-ndjson";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    boolean comment = head.has("body", "link_id");
    boolean submission =
        head.has("title", "author") && head.hasOneOf("selftext", "is_self", "num_comments");
    return !head.isArray()
        && head.has("id")
        && head.hasOneOf("subreddit", "subreddit_id")
        && (comment || submission);
  }

  @Override
  public boolean readsHalves() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(
        source,
        format(),
        (export, threads) -> {
          threads.nameByKey();
          new JsonLines(export, threads, RedditThing.FIELDS::contains)
              .each(thing -> take(thing, threads));
        },
        into);
  }

  private static void take(JsonObject thing, Threads threads) throws IOException {
    String thread = RedditThing.thread(thing);
    if (thread == null || !(thing.has("body") || RedditThing.isSubmission(thing))) {
      threads.problem(
          "left-out-line",
          "no comment and no submission, expected body and link_id, or title and id; left out",
          thing.line(),
          thing.column());
    } else if (RedditThing.isSubmission(thing)) {
      threads.head(thread, RedditThing.head(thing, thread, false));
      threads.post(thread, RedditThing.opening(thing));
    } else {
      Post post = RedditThing.comment(thing, null);
      threads.post(thread, post);
    }
  }
}
