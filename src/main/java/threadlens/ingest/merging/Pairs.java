package threadlens.ingest.merging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentState;

/**
 * Finds the comments of an earlier capture in a later one. By id first; then, where the site gives
 * no ids, by author and text, since times such as "2 hours ago" change; last by author and time,
 * where each has only one, since texts are edited.
 */
final class Pairs {
  private final List<Comment> earlier;
  private final List<Comment> later;

  /** For each comment of the later capture, its index in the earlier one; -1 if it is new. */
  private final int[] found;

  private final boolean[] taken;

  Pairs(List<Comment> earlier, List<Comment> later) {
    this.earlier = earlier;
    this.later = later;
    found = new int[later.size()];
    taken = new boolean[earlier.size()];
    Arrays.fill(found, -1);
    pair(comment -> comment.id().value(), true);
    pair(comment -> words(comment), true);
    pair(comment -> moment(comment), false);
  }

  /** Returns the index in the earlier capture; -1 if the comment is new. */
  int earlier(int later) {
    return found[later];
  }

  boolean isGone(int earlier) {
    return !taken[earlier];
  }

  /**
   * @param twins whether of several with one key, the first is paired with the first
   */
  private void pair(Function<Comment, @Nullable String> key, boolean twins) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      String of = taken[i] ? null : key.apply(earlier.get(i));
      if (of != null) {
        open.computeIfAbsent(of, any -> new ArrayDeque<>()).add(i);
      }
    }
    Map<String, Integer> wanted = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      String of = found[i] >= 0 ? null : key.apply(later.get(i));
      if (of != null) {
        wanted.merge(of, 1, Integer::sum);
      }
    }
    for (int i = 0; i < found.length; i++) {
      String of = found[i] >= 0 ? null : key.apply(later.get(i));
      Deque<Integer> candidates = of == null ? null : open.get(of);
      if (candidates == null || candidates.isEmpty()) {
        continue;
      }
      boolean only = candidates.size() == 1 && wanted.getOrDefault(of, 0) == 1;
      int candidate = candidates.peek();
      if ((twins || only) && alike(earlier.get(candidate), later.get(i))) {
        candidates.remove();
        taken[candidate] = true;
        found[i] = candidate;
      }
    }
  }

  /** Some sites number the comments of a page, and give a number to another later. */
  static boolean alike(Comment one, Comment other) {
    boolean gone = one.state() == CommentState.DELETED || other.state() == CommentState.DELETED;
    boolean sameAuthor =
        one.author() == null
            || other.author() == null
            || one.authorName().equals(other.authorName());
    return gone || sameAuthor || one.text().equals(other.text());
  }

  private static @Nullable String words(Comment comment) {
    return comment.externalId() != null || comment.text().isBlank()
        ? null
        : key(comment.authorName(), comment.text().strip());
  }

  private static @Nullable String moment(Comment comment) {
    return comment.externalId() != null
            || comment.authorName().isEmpty()
            || comment.postedAt() == null
        ? null
        : key(comment.authorName(), comment.postedAt().toString());
  }

  /** A string, since maps find lists one by one whose hash codes somebody made equal. */
  private static String key(String name, String said) {
    return name.length() + " " + name + said;
  }
}
