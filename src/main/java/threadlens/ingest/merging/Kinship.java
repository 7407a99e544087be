package threadlens.ingest.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;

/** Whether two pages of one address show one discussion: sites state wrong addresses. */
final class Kinship {
  /** Of the shorter title, as a share, and in letters and digits. */
  private static final double SAME_SHARE = 0.6;

  private static final int SAME_LETTERS = 8;
  private static final double SAME_TITLE = 0.9;

  private Kinship() {}

  static boolean of(Discussion one, List<Comment> itsComments, Discussion other) {
    return titlesAgree(one.article().title(), other.article().title())
        || shareComment(itsComments, other.comments());
  }

  /** Blogs link their articles so, too, and those of a series differ in a number of the title. */
  static boolean ofLinked(Discussion one, List<Comment> itsComments, Discussion other) {
    String article = letters(one.article().text());
    String others = letters(other.article().text());
    boolean oneArticle = article.isEmpty() || others.isEmpty() || article.equals(others);
    return oneArticle || shareComment(itsComments, other.comments());
  }

  /** Titles of whole pages, with the site's name: nearly all stands at one end or the other. */
  static boolean ofTitles(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    boolean nearly = start >= SAME_LETTERS && start + end >= shorter * SAME_TITLE;
    return nearly || start + end == shorter;
  }

  /** Sites that number what they show give the same number to other comments elsewhere. */
  private static boolean shareComment(List<Comment> some, List<Comment> others) {
    Map<CommentId, Comment> byId = new HashMap<>();
    some.forEach(comment -> byId.put(comment.id(), comment));
    return others.stream()
        .anyMatch(
            comment -> {
              Comment same = byId.get(comment.id());
              return same != null && Pairs.alike(same, comment);
            });
  }

  /** Titles of further pages often say so, before or behind; a missing title says nothing. */
  private static boolean titlesAgree(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.contains(b) || b.contains(a) || (same >= SAME_LETTERS && same >= shorter * SAME_SHARE);
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder(title.length());
    title
        .codePoints()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
