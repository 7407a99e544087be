package threadlens.ingest.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.json.JsonObject;

/**
 * Finds comments in a value of JSON whose form nobody told, by what repeats: a list most of whose
 * objects have a text, and a name, a time or an id. Lists within a comment hold its answers.
 * Objects around a list tell the discussion, by a title of theirs or of an object beside the list.
 * Walks without recursion. Not for use by several threads.
 */
final class CommentTree {
  /** What tools call lists of comments, and of answers. A list of another name needs more. */
  private static final Set<String> LISTS =
      Set.of(
          "comments", "replies", "children", "answers", "responses", "posts", "messages", "items");

  private static final Set<String> HEADS =
      Set.of("article", "post", "story", "page", "thread", "discussion", "submission", "video");

  private final ObjectFields fields;
  private boolean nested;
  private @Nullable String unread;
  private List<JsonObject> ofUnread = List.of();

  CommentTree(ObjectFields fields) {
    this.fields = fields;
  }

  /** Is told what is found, in the order of display. */
  interface Taker {
    /** Takes what names the discussion to which all comments with its key belong. */
    void head(String key, Map<Field, String> told) throws IOException;

    void comment(Row row) throws IOException;
  }

  /**
   * @param thread key of the discussion
   * @param parent the comment around it; null where there is none
   * @param depth of answers; -1 outside of lists of comments
   */
  private record Place(JsonObject object, String thread, @Nullable String parent, int depth) {}

  /** Returns whether an object holds a list that is taken for comments, or is named like one. */
  boolean isWithin(JsonObject object) throws IOException {
    walk(object, "", new Nobody());
    return nested || unread != null || fields.hasTextWithin(object);
  }

  /** Returns the name of a list that seems to hold comments, which cannot be told; null if none. */
  @Nullable String unread() {
    return unread;
  }

  /** Returns the objects of that list. */
  List<JsonObject> ofUnread() {
    return ofUnread;
  }

  /**
   * Walks through an object at the top.
   *
   * @param thread key of the discussion that it holds; not of the one to which it belongs
   */
  void walk(JsonObject object, String thread, Taker taker) throws IOException {
    Deque<Place> open = new ArrayDeque<>();
    boolean comment = isComment(fields.of(object));
    open.push(new Place(object, comment ? "" : thread, null, comment ? 0 : -1));
    while (!open.isEmpty()) {
      Place place = open.pop();
      Map<Field, String> told = fields.of(place.object);
      if (place.depth < 0) {
        around(place, told, taker, open);
      } else {
        comment(place, told, taker, open);
      }
    }
  }

  private void comment(Place at, Map<Field, String> told, Taker taker, Deque<Place> open)
      throws IOException {
    boolean answered = false;
    String id = told.getOrDefault(Field.ID, "");
    List<Place> answers = new ArrayList<>();
    for (String name : at.object.names()) {
      List<JsonObject> list = at.object.objects(name);
      answered |= LISTS.contains(name) && at.object.isList(name);
      if (isOfComments(name, list)) {
        list.forEach(
            each ->
                answers.add(new Place(each, at.thread, id.isEmpty() ? null : id, at.depth + 1)));
      }
    }
    nested |= answered || !answers.isEmpty();
    if (told.getOrDefault(Field.TEXT, "").isBlank() && id.isEmpty() && answers.isEmpty()) {
      return; // an advertisement, a count
    }
    if (told.getOrDefault(Field.TEXT, "").isBlank()) {
      told.put(Field.TEXT, "");
      told.putIfAbsent(Field.DELETED, "true");
    }
    if (told.getOrDefault(Field.REPLY_TO, "").isBlank() && (at.parent != null || answered)) {
      told.put(Field.REPLY_TO, at.parent == null ? "" : at.parent);
    }
    if (at.parent == null && at.depth > 0) {
      told.remove(Field.REPLY_TO); // of a comment that has no id
      told.put(Field.NESTING, String.valueOf(at.depth));
    } else if (id.isEmpty() && at.depth == 0 && !answers.isEmpty()) {
      told.remove(Field.REPLY_TO);
      told.put(Field.NESTING, "0");
    }
    if (!at.thread.isEmpty()) {
      told.putIfAbsent(Field.CONVERSATION_ID, at.thread);
    }
    taker.comment(new Row(told, at.object.line()));
    push(answers, open);
  }

  /** What is no comment may hold some, and say of what. */
  private void around(Place at, Map<Field, String> told, Taker taker, Deque<Place> open)
      throws IOException {
    List<Place> within = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    for (String name : at.object.names()) {
      List<JsonObject> list = at.object.objects(name);
      if (isOfComments(name, list)) {
        lists.add(name);
      } else if (LISTS.contains(name) && list.size() > 1 && unread == null && !holdLists(list)) {
        unread = name;
        ofUnread = list;
      }
    }
    nested |= !lists.isEmpty();
    String thread = lists.isEmpty() ? at.thread : head(at, told, taker);
    for (String name : at.object.names()) {
      JsonObject inner = at.object.object(name);
      if (inner != null) {
        within.add(new Place(inner, thread, null, -1));
      }
      int depth = lists.contains(name) ? 0 : -1;
      at.object.objects(name).forEach(each -> within.add(new Place(each, thread, null, depth)));
    }
    push(within, open);
  }

  private String head(Place at, Map<Field, String> told, Taker taker) throws IOException {
    Map<Field, String> head = told;
    for (String name : at.object.names()) {
      JsonObject inner = at.object.object(name);
      if (inner != null && HEADS.contains(name) && !told.containsKey(Field.TITLE)) {
        head = fields.of(inner);
      }
    }
    String key = at.thread;
    for (Field field : List.of(Field.ID, Field.CONVERSATION_ID, Field.URL)) {
      String named = head.getOrDefault(field, "");
      key = key.equals(at.thread) && !named.isBlank() ? named : key;
    }
    taker.head(key, head);
    return key;
  }

  private boolean isOfComments(String name, List<JsonObject> list) {
    int comments = 0;
    for (JsonObject each : list) {
      comments += isComment(fields.of(each)) ? 1 : 0;
    }
    boolean enough = LISTS.contains(name) || comments > 1;
    return enough && comments > 0 && comments * 2 >= list.size();
  }

  private static boolean isComment(Map<Field, String> told) {
    boolean somebody =
        told.containsKey(Field.SPEAKER)
            || told.containsKey(Field.TIMESTAMP)
            || told.containsKey(Field.REPLY_TO);
    return somebody && told.containsKey(Field.TEXT) && !told.containsKey(Field.TITLE);
  }

  private static boolean holdLists(List<JsonObject> list) {
    for (JsonObject each : list) {
      for (String name : each.names()) {
        if (!each.objects(name).isEmpty() || each.object(name) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static void push(List<Place> places, Deque<Place> open) {
    for (int i = places.size() - 1; i >= 0; i--) {
      open.push(places.get(i));
    }
  }

  /** Who only wants to know whether there is anything. */
  private static final class Nobody implements Taker {
    @Override
    public void head(String key, Map<Field, String> told) {}

    @Override
    public void comment(Row row) {}
  }
}
