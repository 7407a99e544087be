package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.evaluation.GoldPage.GoldComment;
import threadlens.model.Comment;
import threadlens.model.PostedAt;

/** Pairs the comments that a person found on a page with those that were read. */
final class CommentPairs {
  private CommentPairs() {}

  /**
   * Returns, for each comment of the gold, the one that was read; null where there is none. As many
   * are paired as can be in the order of both lists (a longest common subsequence), where two
   * comments may be one if speaker or time agree.
   */
  static List<@Nullable Comment> of(List<GoldComment> gold, List<Comment> read) {
    int[][] most = longest(gold, read);
    List<@Nullable Comment> found = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < gold.size(); i++) {
      while (j < read.size() && most[i][j + 1] == most[i][j]) {
        j++;
      }
      boolean paired = j < read.size() && most[i + 1][j] < most[i][j];
      found.add(paired ? read.get(j++) : null);
    }
    return found;
  }

  /** For each pair of places, the most pairs that can be had from there on. */
  private static int[][] longest(List<GoldComment> gold, List<Comment> read) {
    int[][] most = new int[gold.size() + 1][read.size() + 1];
    for (int i = gold.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        int skip = Math.max(most[i + 1][j], most[i][j + 1]);
        boolean same = mayBeOne(gold.get(i), read.get(j));
        most[i][j] = same ? Math.max(skip, most[i + 1][j + 1] + 1) : skip;
      }
    }
    return most;
  }

  private static boolean mayBeOne(GoldComment gold, Comment read) {
    return gold.speaker().equals(read.authorName())
        || (gold.timestamp() != null && gold.timestamp().equals(time(read)));
  }

  /** When a comment was posted, as gold writes it; null where not told. */
  static @Nullable String time(Comment comment) {
    PostedAt at = comment.postedAt();
    if (at == null) {
      return null;
    }
    return at.offset() == null
        ? at.local().toString()
        : at.local().atOffset(at.offset()).toString();
  }
}
