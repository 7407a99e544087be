package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.RedditText;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;
import threadlens.model.Discussion;

/**
 * Reads a corpus of ConvoKit (Chang et al. 2020), of its old form too: {@code utterances.jsonl},
 * and from the files beside it the names of speakers and the titles and addresses of conversations.
 */
public final class ConvoKitReader implements DiscussionReader {
  /** The file a corpus is told by. */
  private static final String UTTERANCES = "utterances.jsonl";

  /** The largest corpora are of Reddit, and give the path of each comment. */
  private static final String REDDIT = "https://www.reddit.com";

  private static final List<String> SUFFIXES = List.of(UTTERANCES);

  /** Whose name is not their id; a speaker beyond that many goes by the id. */
  private static final int MOST_NAMES = 200_000;

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "conversation_id",
          "root",
          "speaker",
          "user",
          "reply_to",
          "reply-to",
          "timestamp",
          "text",
          "meta",
          "score",
          "permalink",
          "name");

  @Override
  public String format() {
    return "convokit";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  /** JSON lines that are no corpus may have the name, and a corpus may have lost it. */
  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    return !head.isArray()
        && head.has("id", "text", "timestamp")
        && head.hasOneOf("conversation_id", "root")
        && head.hasOneOf("speaker", "user")
        && head.hasOneOf("reply_to", "reply-to")
        && (head.has("meta") || source.sibling("speakers.json") != null);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Source speakers = source.sibling("speakers.json");
    Source conversations = source.sibling("conversations.json");
    Map<String, String> names = new HashMap<>();
    Export.read(
        source,
        format(),
        (export, threads) -> {
          threads.nameByKey();
          if (speakers != null) {
            CorpusFile.read(speakers, threads, (id, told) -> name(id, told, names));
          }
          new JsonLines(export, threads, FIELDS::contains)
              .each(utterance -> utterance(utterance, names, threads));
          if (conversations != null) {
            CorpusFile.read(conversations, threads, (id, told) -> threads.head(id, head(id, told)));
          }
        },
        into);
  }

  private static void name(String id, JsonObject told, Map<String, String> names) {
    for (String key : List.of("name", "username", "display_name")) {
      String name = told.word(key);
      if (name != null && !name.equals(id) && names.size() < MOST_NAMES) {
        names.putIfAbsent(id, name);
      }
    }
  }

  private static ThreadHead head(String id, JsonObject told) {
    String title = told.word("title");
    String url = told.word("url");
    return ThreadHead.of(id, title == null ? "" : title, url);
  }

  private static void utterance(JsonObject utterance, Map<String, String> names, Threads threads)
      throws IOException {
    String text = utterance.text("text");
    String id = utterance.word("id");
    String conversation = utterance.word(utterance.has("root") ? "root" : "conversation_id");
    if (id == null || !utterance.has("text")) {
      String missing = id == null ? "id" : "text";
      String message = "no " + missing + ", expected one of each utterance; line left out";
      threads.problem("left-out-line", message, utterance.line(), utterance.column());
      return;
    }
    String key = conversation == null ? id : conversation;
    JsonObject meta = utterance.object("meta");
    threads.post(key, post(utterance, id, text == null ? "" : text, meta, names));
  }

  private static Post post(
      JsonObject utterance,
      String id,
      String text,
      @Nullable JsonObject meta,
      Map<String, String> names) {
    boolean reddit = meta != null && meta.has("permalink");
    String path = meta == null ? null : meta.word("permalink");
    String speaker = speaker(utterance);
    return new Post.Draft(utterance.line(), utterance.column())
        .id(id)
        .url(path == null ? null : path.startsWith("/") ? REDDIT + path : path)
        .author(
            speaker == null ? null : names.getOrDefault(speaker, speaker),
            speaker,
            AuthorKind.UNKNOWN)
        .time(utterance.word("timestamp"))
        .wording(reddit ? Wording.withLineQuotes(RedditText.unescaped(text)) : Wording.plain(text))
        .parent(parent(utterance))
        .state(RedditText.isGone(text) ? CommentState.DELETED : CommentState.PUBLISHED)
        .meta("score", meta == null ? null : meta.word("score"))
        .post();
  }

  private static @Nullable String speaker(JsonObject utterance) {
    String key = utterance.has("user") ? "user" : "speaker";
    JsonObject object = utterance.object(key);
    String speaker = object == null ? utterance.word(key) : object.word("id");
    return RedditText.isGone(speaker) ? null : speaker;
  }

  private static @Nullable String parent(JsonObject utterance) {
    String key = utterance.has("reply-to") ? "reply-to" : "reply_to";
    if (!utterance.has(key)) {
      return null;
    }
    String parent = utterance.word(key);
    return parent == null || parent.equals("None") ? Post.NOBODY : parent;
  }
}
