package threadlens.ingest.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be the title.
 *
 * @param whole without bullets and "Re:"
 * @param front what stands before the last separator; the whole line where there is none
 * @param tail what stands behind it, in the fold of comparisons; empty where there is none
 * @param known whether the tail names a site that is known
 */
record TitleLine(String whole, String front, String tail, boolean known) {
  /** And what a forum puts before the topic of an answer. */
  private static final Pattern BULLET =
      Pattern.compile("(?iu)^[\\s•·▪●►*#–—-]*(?:(?:re|aw|tr|رد)\\s?:\\s+)?");

  private static final Pattern LAST_PART =
      Pattern.compile("^(.+)\\s(?:[|«»·–—-]|::)\\s+([^|]{3,60})$");
  private static final int MOST_WORDS_OF_A_SITE = 7;

  /**
   * The title among the lines at the top of a page.
   *
   * @param index of its line; of its first, where it stands there twice
   * @param text without bullet and name of the site
   */
  record Title(int index, String text) {}

  static TitleLine of(String line, List<String> siteNames) {
    String whole = BULLET.matcher(line).replaceFirst("").strip();
    Matcher parts = LAST_PART.matcher(whole);
    if (whole.length() > LinePattern.LONGEST_LINE || !parts.matches()) {
      return new TitleLine(whole, whole, "", false);
    }
    String tail = fold(parts.group(2));
    boolean known = siteNames.stream().anyMatch(name -> holds(tail, fold(name)));
    return new TitleLine(whole, parts.group(1).strip(), tail, known);
  }

  /**
   * Chooses as {@link ArticleLines} says; of no lines, an empty title before the first.
   *
   * @param from the first that may be it; those above are compared with it
   */
  static Title title(List<TitleLine> lines, int from) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = Math.max(from, i + 1); j < lines.size(); j++) {
        String common = lines.get(i).common(lines.get(j));
        if (!common.isEmpty()) {
          return new Title(i < from ? j : i, common);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (int j = Math.max(from, i + 1); j < lines.size(); j++) {
        if (lines.get(j).namesSiteOf(lines.get(i))) {
          return new Title(j, lines.get(j).front);
        }
      }
    }
    return lines.isEmpty() ? new Title(-1, "") : new Title(from, lines.get(from).text());
  }

  /** Returns the line without the name of a site that is known. */
  String text() {
    return known ? front : whole;
  }

  /** Tells whether this is a title again, with or without a site behind it. */
  boolean repeats(String title) {
    return whole.equalsIgnoreCase(title) || front.equalsIgnoreCase(title);
  }

  /** Returns the title that both lines are, with or without a site behind it; empty if none. */
  private String common(TitleLine other) {
    if (text().equalsIgnoreCase(other.text())) {
      return text();
    } else if (front.equalsIgnoreCase(other.whole)) {
      return front;
    }
    return whole.equalsIgnoreCase(other.front) ? whole : "";
  }

  /** Tells whether this line ends in the site whose own title the other one is. */
  private boolean namesSiteOf(TitleLine other) {
    return !tail.isEmpty()
        && (holds(fold(other.whole), tail) || (!other.tail.isEmpty() && holds(tail, other.tail)));
  }

  /** Tells whether words stand in a few others, as a site's name does in "Name English Archive". */
  private static boolean holds(String words, String name) {
    return (" " + words + " ").contains(" " + name + " ")
        && words.split(" ", -1).length <= MOST_WORDS_OF_A_SITE;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
