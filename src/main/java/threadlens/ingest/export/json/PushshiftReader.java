package threadlens.ingest.export.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads dumps of Reddit in the form of Pushshift (Baumgartner et al. 2020), Arctic Shift and
 * Academic Torrents: JSON lines, comments and submissions, sorted by time, in one file or in many,
 * as those of several months; and what the interface of Pushshift answers, a list or one thing.
 * Each thread comes out as one discussion, wherever in the files its comments stand.
 */
public final class PushshiftReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".ndjson", ".jsonl", ".json");
  private static final String DATA = "data"; // in which the interface answers
  private static final int START = 64;
  private static final Pattern OVER_LINES = Pattern.compile("^[^{]*\\{\\s*\n");

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
    return isThing(head.data().isEmpty() ? head.fields().keySet() : head.data().keySet());
  }

  private static boolean isThing(Set<String> names) {
    boolean comment = names.containsAll(List.of("body", "link_id"));
    boolean submission =
        names.containsAll(List.of("title", "author"))
            && Stream.of("selftext", "is_self", "num_comments").anyMatch(names::contains);
    boolean ofReddit = names.contains("subreddit") || names.contains("subreddit_id");
    return names.contains("id") && ofReddit && (comment || submission);
  }

  /** Dumps are often kept under names without an ending. */
  @Override
  public boolean claims(String fileName) {
    return DiscussionReader.super.claims(fileName) || DumpFiles.isNamedSo(fileName);
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    List<Source> files = source.parts().isEmpty() ? List.of(source) : source.parts();
    Export.read(
        DumpFiles.inOrder(files),
        DumpFiles::isOfSubmissions,
        format(),
        (export, threads) -> {
          threads.nameByKey();
          threads.mayBeOfSomeDays();
          if (isInLines(export.source())) {
            new JsonLines(export, threads, RedditThing.FIELDS::contains)
                .each(thing -> take(thing, threads));
          } else {
            document(new JsonDocument(export, threads), threads);
          }
        },
        into);
  }

  /** Tells of all but a list, an answer of the interface, and objects over several lines. */
  private static boolean isInLines(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    String start = new String(source.head(START), StandardCharsets.ISO_8859_1).replace("\0", "");
    return !head.isArray() && head.data().isEmpty() && !OVER_LINES.matcher(start).find();
  }

  private static void document(JsonDocument document, Threads threads) throws IOException {
    document.each(
        (object, path) -> {
          boolean listed = path.names().isEmpty() || path.names().equals(DATA);
          if (listed) {
            take(object, threads);
          }
          return !listed;
        },
        field -> field.equals(DATA) || RedditThing.FIELDS.contains(field),
        value -> {
          if (value instanceof JsonObject thing && !thing.has(DATA)) {
            take(thing, threads);
          }
          return false;
        });
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
