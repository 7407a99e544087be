package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import threadlens.model.AuthorKind;
import threadlens.model.Discussion;

/**
 * Reads {@code result.json} of Telegram Desktop: one chat, or all of an account, each a discussion
 * whose title is the chat's name. What the chat says of itself (service messages: who joined, what
 * was pinned) are no comments; they are counted. What begins a topic is one too: the messages that
 * name it answer nobody. Times are taken from the seconds, since the dates are in the zone of the
 * computer that exported.
 */
public final class TelegramReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".json");
  private static final Set<String> MESSAGES =
      Set.of("messages", "chats.list.messages", "left_chats.list.messages");
  private static final Set<String> SKIPPED =
      Set.of(
          "personal_information",
          "profile_pictures",
          "contacts",
          "frequent_contacts",
          "sessions",
          "web_sessions",
          "other_data",
          "stories",
          "reactions",
          "inline_bot_buttons");

  @Override
  public String format() {
    return "telegram";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    boolean chat = head.has("messages", "type") && head.hasOneOf("name", "id");
    boolean account =
        head.has("about") && head.hasOneOf("chats", "personal_information", "left_chats");
    return !head.isArray() && (chat || account);
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), TelegramReader::parse, into);
  }

  private static void parse(OpenExport export, Threads threads) throws IOException {
    threads.mayBeOfSomeDays();
    Chats chats = new Chats(threads);
    List<Object> values =
        new JsonDocument(export, threads).read(chats::take, field -> !SKIPPED.contains(field));
    for (Object value : values) {
      if (value instanceof JsonObject top && top.has("messages")) {
        chats.head(top, false);
      }
    }
    chats.count();
  }

  /** The chats of a file, by their ids. */
  private static final class Chats {
    private final Threads threads;
    private final Map<String, Service> service = new TreeMap<>();
    private final Map<String, String> topics = new HashMap<>(); // titles, by chat and message

    Chats(Threads threads) {
      this.threads = threads;
    }

    boolean take(JsonObject object, JsonTree.Path path) throws IOException {
      JsonObject chat = path.parent();
      if (chat != null && MESSAGES.contains(path.names())) {
        message(object, key(chat));
        return false;
      } else if (path.names().equals("chats.list") || path.names().equals("left_chats.list")) {
        head(object, true);
        return false;
      }
      return true;
    }

    void head(JsonObject chat, boolean oneOfSeveral) throws IOException {
      String name = chat.word("name");
      String key = key(chat);
      threads.head(key, ThreadHead.of(oneOfSeveral ? key : null, name == null ? "" : name, null));
    }

    /** An account's saved messages have no id. */
    private static String key(JsonObject chat) {
      String id = chat.word("id");
      return id == null ? String.valueOf(chat.word("type")) : id;
    }

    private void message(JsonObject message, String chat) throws IOException {
      String type = message.text("type");
      if ("service".equals(type)) {
        if ("topic_created".equals(message.text("action"))) {
          String title = message.word("title");
          topics.put(chat + " " + message.word("id"), title == null ? "" : title);
        }
        service.merge(chat, new Service(1, message.line(), message.column()), Service::and);
      } else if (!"message".equals(type) || !message.has("text")) {
        threads.problem(
            chat,
            "left-out-comment",
            "a message without text, of type '" + type + "': left out",
            message.line(),
            message.column());
      } else {
        String topic = topics.get(chat + " " + message.word("reply_to_message_id"));
        threads.post(chat, post(message, topic));
      }
    }

    void count() throws IOException {
      for (Map.Entry<String, Service> each : service.entrySet()) {
        Service first = each.getValue();
        String message = first.count + " service messages, the first one here: no comments";
        threads.problem(each.getKey(), "not-a-comment", message, first.line, first.column);
      }
    }
  }

  private record Service(int count, int line, int column) {
    Service and(Service later) {
      return new Service(count + later.count, line, column);
    }
  }

  /**
   * Returns a post.
   *
   * @param topic the title of the topic in which it answers nobody; null where there is none
   */
  private static Post post(JsonObject message, @Nullable String topic) {
    String time = message.word("date_unixtime");
    String forwarded = message.word("forwarded_from");
    boolean isForwarded = message.has("forwarded_from");
    return new Post.Draft(message.line(), message.column())
        .id(message.word("id"))
        .author(message.word("from"), message.word("from_id"), AuthorKind.REGISTERED)
        .time(time == null ? message.word("date") : time)
        .wording(TelegramText.of(message, isForwarded))
        .parent(topic == null ? parent(message) : Post.NOBODY)
        .meta("topic", topic)
        .meta("forwarded_from", isForwarded && forwarded == null ? "unknown" : forwarded)
        .meta("media", media(message))
        .meta("edited", message.word("edited_unixtime"))
        .meta("signature", message.word("author"))
        .post();
  }

  /** What is answered in another chat is not here. */
  private static @Nullable String parent(JsonObject message) {
    return message.says("reply_to_peer_id") ? null : message.word("reply_to_message_id");
  }

  private static @Nullable String media(JsonObject message) {
    String type = message.word("media_type");
    if (type != null) {
      return type;
    }
    for (String kind :
        List.of("photo", "poll", "file", "location_information", "contact_information")) {
      if (message.says(kind)) {
        return kind;
      }
    }
    return null;
  }
}
