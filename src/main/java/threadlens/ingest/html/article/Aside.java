package threadlens.ingest.html.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves out pieces that stand inside of an article and lead away from it: what follows a heading
 * such as "Read also", lists of links, and what stands between the title and the first sentence.
 */
final class Aside {
  private static final int LONGEST_HEADING = 70;
  private static final Set<String> GROUPS =
      Set.of("ul", "ol", "div", "section", "table", "dl", "details");

  private final PageParts parts;
  private final Outline outline;

  Aside(PageParts parts, Outline outline) {
    this.parts = parts;
    this.outline = outline;
  }

  void leaveOut(Box main) {
    List<Box> boxes = outline.boxes();
    for (int i = boxes.indexOf(main) + 1; i < main.end; i++) {
      Box box = boxes.get(i);
      if (box.out) {
        i = box.end - 1;
      } else if (leadsAway(box)) {
        box.out = true;
        leaveOutBelow(box, main);
      } else if (links(box)) {
        box.out = true;
        i = box.end - 1;
      }
    }
    outline.measure();
  }

  private boolean links(Box box) {
    return GROUPS.contains(box.element.normalName())
        && box.prose == 0
        && box.letters > 0
        && box.linked * 10 > box.letters * 7;
  }

  private boolean leadsAway(Box box) {
    if (!box.leaf() || box.own > LONGEST_HEADING) {
      return false;
    }
    String text = box.element.text().strip().toLowerCase(Locale.ROOT);
    return parts.heading(text);
  }

  /** The lists and the lines of links that a heading stands over. */
  private void leaveOutBelow(Box heading, Box main) {
    List<Box> boxes = outline.boxes();
    Box above = heading;
    while (above.parent >= 0
        && boxes.get(above.parent) != main
        && only(boxes.get(above.parent), heading)) {
      above = boxes.get(above.parent);
      if (above.prose == 0) {
        above.out = true;
      }
    }
    int end = boxes.get(above.parent).end;
    for (int i = above.end; i < end; i = boxes.get(i).end) {
      Box next = boxes.get(i);
      if (next.heading()
          || next.prose > 0 && !next.linkHeavy()
          || next.letters > 0 && next.linked * 3 < next.letters) {
        return;
      }
      next.out = true;
    }
  }

  /** Whether nothing that reads stands beside a heading. */
  private static boolean only(Box around, Box heading) {
    return around.prose == 0 && (around.letters == heading.letters || around.linkHeavy());
  }
}
