package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines at the top of a page, until one is long enough to be prose, without those of the site's
 * menus and other lines of the site.
 *
 * @param lines in their order
 * @param below how many of them stand above the last menu: they are of the site, and the title is
 *     below them
 */
record HeadLines(List<Integer> lines, int below) {
  private static final int MOST_LINES = 12;
  private static final int MOST_LINES_OF_MENUS = 400;
  private static final int PROSE = 160;
  private static final int LONGEST_TITLE = 250;

  /** Fewer items may be the section that an article stands in, below its title. */
  private static final int ITEMS_OF_A_MENU = 3;

  private static final int WORDS_OF_A_TITLE = 4;
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+[,،]?\\s+(?=\\p{Nd}|\\p{L})");

  static HeadLines of(Page page, Profile profile, int end) {
    List<Integer> lines = new ArrayList<>();
    List<Integer> items = new ArrayList<>();
    int below = 0;
    int menu = 0;
    int seen = 0;
    for (int i = 0; i < end && lines.size() - below < MOST_LINES; i++) {
      if (page.blank(i)) {
        continue;
      }
      String line = page.line(i);
      int count = profile.navigation().count(line);
      count = count == 0 && menu > 0 && isItemBetween(page, profile, i, end, menu) ? 1 : count;
      if (count > 0 && seen++ < MOST_LINES_OF_MENUS) {
        menu += count;
        items.add(i);
        below = menu >= ITEMS_OF_A_MENU ? lines.size() : below;
        continue;
      }
      boolean first = lines.isEmpty() && items.isEmpty();
      if (line.length() > (first ? LONGEST_TITLE : PROSE)) {
        break;
      }
      if (!profile.isFurniture(line)) {
        menu = 0;
        if (lines.size() > below || !isDate(line, profile)) {
          lines.add(i);
        }
      }
    }
    if (lines.isEmpty() && items.size() == 1) {
      return new HeadLines(items, 0);
    }
    return new HeadLines(lines, below == lines.size() ? 0 : below);
  }

  /** A short line in a menu, or the last one of it, with a title below. */
  private static boolean isItemBetween(Page page, Profile profile, int line, int end, int menu) {
    int next = page.nextFilled(line + 1, end);
    if (next == end || !profile.navigation().maybeItem(page.line(line))) {
      return false;
    }
    String below = page.line(next);
    boolean title =
        menu >= ITEMS_OF_A_MENU
            && below.length() <= PROSE
            && below.split("\\s+", WORDS_OF_A_TITLE).length == WORDS_OF_A_TITLE
            && !below.endsWith(".")
            && Byline.of(below, profile) == null;
    return title || profile.navigation().count(below) > 0;
  }

  private static boolean isDate(String line, Profile profile) {
    return line.length() <= LinePattern.LONGEST_LINE
        && (profile.dates().parse(line) != null
            || profile.dates().parse(WEEKDAY.matcher(line).replaceFirst("")) != null);
  }
}
