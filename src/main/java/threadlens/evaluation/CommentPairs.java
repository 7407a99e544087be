package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.evaluation.GoldPage.GoldComment;
import threadlens.ingest.decoding.MisreadText;
import threadlens.model.Comment;
import threadlens.model.PostedAt;

/** Pairs the comments that a person found on a page with those that were read. */
final class CommentPairs {
  /** Of one gold comment the likeness is this or one less, so that the number of pairs decides. */
  private static final int EQUAL = 1000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private CommentPairs() {}

  /**
   * Returns, for each comment of the gold, the one that was read; null where there is none. As many
   * are paired as can be in the order of both lists (a longest common subsequence), where two
   * comments may be one if speaker or time agree.
   */
  static List<@Nullable Comment> of(List<GoldComment> gold, List<Comment> read) {
    return pairs(gold.size(), read, (i, j) -> mayBeOne(gold.get(i), read.get(j)) ? 1 : 0);
  }

  /**
   * The same by text, where two comments may be one if the text of one holds that of the other,
   * white space aside; equal texts count for more, so that of two thanks each finds its own.
   */
  static List<@Nullable Comment> ofTexts(List<String> gold, List<Comment> read) {
    List<String> expected = gold.stream().map(CommentPairs::letters).toList();
    List<String> found = read.stream().map(comment -> letters(comment.text())).toList();
    return pairs(gold.size(), read, (i, j) -> likeness(expected.get(i), found.get(j)));
  }

  private static int likeness(String a, String b) {
    if (a.equals(b)) {
      return EQUAL;
    }
    boolean held = !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    return held ? EQUAL - 1 : 0;
  }

  /** Returns a text for comparison: letters as they are, white space as one space. */
  static String plain(String text) {
    return SPACE.matcher(text.replace("\u00ad", "")).replaceAll(" ").strip();
  }

  /**
   * Returns a text without white space: gold that was taken from markup has some between a name and
   * the comma behind it, which no reader sees. What was misread as windows-1252 is put right on
   * both sides, for gold is often half of one and half of the other.
   */
  private static String letters(String text) {
    String meant = MisreadText.everywhere(text);
    return SPACE.matcher(meant.replace("\u00ad", "")).replaceAll("");
  }

  private static List<@Nullable Comment> pairs(
      int gold, List<Comment> read, IntBinaryOperator likeness) {
    int[][] most = longest(gold, read.size(), likeness);
    List<@Nullable Comment> found = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < gold; i++) {
      while (j < read.size() && most[i][j + 1] == most[i][j]) {
        j++;
      }
      boolean paired = j < read.size() && most[i + 1][j] < most[i][j];
      found.add(paired ? read.get(j++) : null);
    }
    return found;
  }

  /** For each pair of places, the most likeness that can be had from there on. */
  private static int[][] longest(int gold, int read, IntBinaryOperator likeness) {
    int[][] most = new int[gold + 1][read + 1];
    for (int i = gold - 1; i >= 0; i--) {
      for (int j = read - 1; j >= 0; j--) {
        int skip = Math.max(most[i + 1][j], most[i][j + 1]);
        int same = likeness.applyAsInt(i, j);
        most[i][j] = same > 0 ? Math.max(skip, most[i + 1][j + 1] + same) : skip;
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
