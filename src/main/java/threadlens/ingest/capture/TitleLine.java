package threadlens.ingest.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be the title.
 *
 * @param whole without bullets
 * @param text without the site's name, where it is known to be one
 * @param tail what stands behind the last separator, in the fold of comparisons; empty where none
 * @param known whether the tail names a site that is known
 */
record TitleLine(String whole, String text, String tail, boolean known) {
  private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●►*#–—-]+");
  private static final Pattern LAST_PART =
      Pattern.compile("^(.+)\\s(?:[|«»·–—-]|::)\\s+([^|]{3,60})$");
  private static final int MOST_WORDS_OF_A_SITE = 7;

  static TitleLine of(String line, List<String> siteNames) {
    String whole = BULLET.matcher(line).replaceFirst("").strip();
    Matcher parts = LAST_PART.matcher(whole);
    if (whole.length() > LinePattern.LONGEST_LINE || !parts.matches()) {
      return new TitleLine(whole, whole, "", false);
    }
    String tail = fold(parts.group(2));
    boolean known = siteNames.stream().anyMatch(name -> holds(tail, fold(name)));
    String text = parts.group(1).strip();
    return new TitleLine(whole, known ? text : whole, tail, known);
  }

  /** Returns the index of the title; -1 where there is no line. */
  static int title(List<TitleLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (lines.get(i).text.equalsIgnoreCase(lines.get(j).text)) {
          return i;
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (lines.get(i).known && lines.get(j).known && sameSite(lines.get(i), lines.get(j))) {
          return j;
        }
      }
    }
    return lines.isEmpty() ? -1 : 0;
  }

  private static boolean sameSite(TitleLine one, TitleLine other) {
    return holds(one.tail, other.tail) || holds(other.tail, one.tail);
  }

  /** Tells whether words stand in a few others, as a site's name does in "Name English Archive". */
  private static boolean holds(String words, String name) {
    return (" " + words + " ").contains(" " + name + " ")
        && words.split(" ").length <= MOST_WORDS_OF_A_SITE;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
