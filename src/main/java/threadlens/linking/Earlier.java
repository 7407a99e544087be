package threadlens.linking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.CommentId;

/**
 * What was said before in this conversation: the latest {@value #WINDOW} comments, their authors,
 * their words, and the habits of the place. All of it stays bounded however long the conversation.
 */
final class Earlier {
  static final int WINDOW = 2_000;

  private static final int SMALLEST = 16;
  private static final int DEEPEST = 1_000;

  private final Map<CommentId, Integer> ids = new HashMap<>();
  private final Map<Integer, Post> lastAtDepth = new HashMap<>();
  private final NameBook people = new NameBook();
  private final GoneNames gone = new GoneNames();
  private final TextIndex texts = new TextIndex();
  private final Habits habits = new Habits();
  private final Deque<Post> open = new ArrayDeque<>();
  private Post[] ring = new Post[SMALLEST];
  private int next;
  private @Nullable Post first;

  /** The number of the next comment; 0 for the first of the conversation. */
  int next() {
    return next;
  }

  boolean isEmpty() {
    return next == 0;
  }

  NameBook people() {
    return people;
  }

  GoneNames gone() {
    return gone;
  }

  TextIndex texts() {
    return texts;
  }

  Habits habits() {
    return habits;
  }

  /** The comment of a number; null where it left the window. */
  @Nullable Post at(int number) {
    return number < 0 || number >= next || number < next - WINDOW
        ? null
        : ring[number & (ring.length - 1)];
  }

  /** The comment some places back, 1 for the latest. */
  @Nullable Post back(int places) {
    return at(next - places);
  }

  /** The first comment of the conversation, while it is in the window. */
  @Nullable Post first() {
    return first == null ? null : at(first.number);
  }

  /** The latest earlier comment with an id. */
  @Nullable Post withId(CommentId id) {
    Integer number = ids.get(id);
    return number == null ? null : at(number);
  }

  /** The latest comment shown at a depth, if no shallower one came after it. */
  @Nullable Post lastAtDepth(int depth) {
    Post post = lastAtDepth.get(depth);
    return post == null ? null : at(post.number);
  }

  /** Who wrote a comment, as known here; a new person is known once a comment is added. */
  @Nullable Person person(@Nullable Author author) {
    if (author == null || author.name().isEmpty()) {
      return null;
    }
    Person known = people.byKey(Person.key(author));
    return known != null ? known : new Person(author);
  }

  /**
   * The time is told: whatever stands later in time is over, in a page that shows answers below
   * what they answer.
   */
  void closeAfter(long second) {
    if (second == Post.TIMELESS) {
      return;
    }
    if (!open.isEmpty() && open.getLast().laterThan(second)) {
      habits.wentBack();
    }
    while (!open.isEmpty() && open.getLast().laterThan(second)) {
      open.removeLast().closed = true;
    }
  }

  /** Remembers a comment, and forgets what falls out of the window. */
  void add(Post post, @Nullable Integer depth) {
    Post leaving = at(next - WINDOW);
    if (leaving != null) {
      forget(leaving);
    }
    if (next >= ring.length && ring.length < WINDOW) {
      grow();
    }
    ring[next & (ring.length - 1)] = post;
    next++;
    if (first == null) {
      first = post;
    }
    ids.put(post.id, post.number);
    if (post.second != Post.TIMELESS) {
      if (open.size() >= WINDOW) {
        open.removeFirst();
      }
      open.addLast(post);
    }
    remember(post);
    if (depth != null && depth >= 0 && depth < DEEPEST) {
      lastAtDepth.keySet().removeIf(deeper -> deeper > depth);
      lastAtDepth.put(depth, post);
    }
  }

  private void remember(Post post) {
    Person person = post.author;
    if (person == null) {
      return;
    }
    if (people.byKey(person.key()) == null) {
      people.add(person.key(), person);
    }
    person.wrote(post);
  }

  private void grow() {
    Post[] larger = new Post[ring.length * 2];
    for (int number = Math.max(0, next - ring.length); number < next; number++) {
      larger[number & (larger.length - 1)] = ring[number & (ring.length - 1)];
    }
    ring = larger;
  }

  private void forget(Post post) {
    ids.remove(post.id, post.number);
    texts.remove(post);
    Person author = post.author;
    if (author != null && author.forget(post)) {
      people.remove(author.key());
    }
  }
}
