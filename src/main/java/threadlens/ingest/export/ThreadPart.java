package threadlens.ingest.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;

/**
 * What one file of an export tells of a thread; or several files that share no comment, as those of
 * several months. Not for use by several threads of execution.
 */
final class ThreadPart {
  /**
   * A post.
   *
   * @param file of which it is, from 0 on
   */
  record Told(Post post, int file) {}

  private final int file;
  private @Nullable ThreadHead head;
  private final List<Told> posts = new ArrayList<>();
  private final List<Parcel.OfProblem> problems = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * @param file the first of which it is, from 0 on
   */
  ThreadPart(int file) {
    this.file = file;
  }

  void add(Parcel parcel) {
    if (parcel instanceof Parcel.OfHead other) {
      takeHead(other.head());
    } else if (parcel instanceof Parcel.OfProblem problem) {
      problems.add(problem);
    } else if (parcel instanceof Parcel.OfPost post) {
      posts.add(new Told(post.post(), post.file()));
    }
  }

  /**
   * Tells whether another shows what this shows: a comment, or the article where one of them has no
   * comments.
   */
  boolean meets(ThreadPart other) {
    if (posts.isEmpty() || other.posts.isEmpty()) {
      return !head().text().isEmpty() && !other.head().text().isEmpty();
    }
    Set<String> known = keys();
    return other.posts.stream().anyMatch(told -> known.contains(key(told.post())));
  }

  /** Adds what another tells, behind its own. */
  void append(ThreadPart other) {
    if (other.head != null) {
      takeHead(other.head);
    }
    if (!keys.isEmpty()) {
      other.posts.forEach(told -> keys.add(key(told.post())));
    }
    posts.addAll(other.posts);
    problems.addAll(other.problems);
  }

  ThreadHead head() {
    return head == null ? ThreadHead.of(null, "", null) : head;
  }

  int file() {
    return file;
  }

  List<Told> posts() {
    return posts;
  }

  List<Parcel.OfProblem> problems() {
    return problems;
  }

  /** Tells whether it comes to a discussion. */
  boolean isOne() {
    return !posts.isEmpty() || !head().text().isEmpty();
  }

  private void takeHead(ThreadHead other) {
    head = head == null || head.isBlank() ? other : head;
  }

  private Set<String> keys() {
    if (keys.isEmpty()) {
      posts.forEach(told -> keys.add(key(told.post())));
    }
    return keys;
  }

  private static String key(Post post) {
    String id = post.id();
    Author author = post.author();
    return id != null
        ? id
        : (author == null ? "" : author.name()) + ' ' + post.time() + ' ' + post.wording().text();
  }
}
