package threadlens.ingest.html.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import threadlens.ingest.markup.TagNames;

/**
 * Leaves out pieces that stand inside of an article and lead away from it: what follows a heading
 * such as "Read also", lists of links, and what stands between the title and the first sentence.
 */
final class Aside {
  private static final int LONGEST_HEADING = 70;
  private static final int SHORT = 40;
  private static final Set<String> GROUPS = TagNames.of("ul ol div section table dl details");

  private final PageParts parts;
  private final Outline outline;

  Aside(PageParts parts, Outline outline) {
    this.parts = parts;
    this.outline = outline;
  }

  void leaveOut(Box main) {
    List<Box> boxes = outline.boxes();
    int read = 0;
    for (int i = main.index + 1; i < main.end; i++) {
      Box box = boxes.get(i);
      if (box.out) {
        i = box.end - 1;
      } else if (read * 3 > main.prose && leadsToComments(box)) {
        boxes.subList(i, main.end).forEach(each -> each.out = true);
        break;
      } else if (leadsAway(box)) {
        outline.leaveOut(box);
        leaveOutBelow(box, main);
      } else if (links(box)) {
        outline.leaveOut(box);
      }
      read += box.reads() ? box.own : 0;
    }
    outline.measure();
    leaveOutBefore(main);
    leaveOutAfter(main);
    outline.measure();
  }

  /** Short lines before the first that reads: sections, dates, names. */
  private void leaveOutBefore(Box main) {
    List<Box> boxes = outline.boxes();
    int first = main.index;
    while (first < main.end && !reads(boxes.get(first))) {
      first++;
    }
    for (int i = main.index + 1; first < main.end && i < first; i++) {
      Box box = boxes.get(i);
      if (box.leaf()
          && box.own < SHORT
          && (!box.heading() || box.is("h1"))
          && !box.is("li")
          && !box.is("td")) {
        outline.leaveOut(box);
      }
    }
  }

  /** Headings and links after the last line that reads. */
  private void leaveOutAfter(Box main) {
    List<Box> boxes = outline.boxes();
    for (int i = main.end - 1; i > main.index; i--) {
      Box box = boxes.get(i);
      if (!box.out && box.leaf()) {
        if (!box.heading() && !(box.own < LONGEST_HEADING && box.ownLinked * 10 > box.own * 8)) {
          return;
        }
        outline.leaveOut(box);
      }
    }
  }

  private static boolean reads(Box box) {
    return !box.out && box.reads();
  }

  private boolean links(Box box) {
    return GROUPS.contains(box.element.normalName())
        && box.prose == 0
        && box.letters > 0
        && box.linked * 10 > box.letters * 7;
  }

  private boolean leadsToComments(Box box) {
    return box.heading()
        && box.few()
        && box.letters <= LONGEST_HEADING
        && parts.leadsToComments(line(box));
  }

  private static String line(Box box) {
    boolean plain =
        box.element.childNodeSize() == 1 && box.element.childNode(0) instanceof TextNode;
    String text = plain ? box.element.ownText() : box.element.text();
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private boolean leadsAway(Box box) {
    if (!box.leaf() || box.own > LONGEST_HEADING) {
      return false;
    }
    String text = line(box);
    return parts.leadsAway(text);
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
        outline.leaveOut(above);
      }
    }
    int end = boxes.get(above.parent).end;
    for (int i = above.end; i < end; i = boxes.get(i).end) {
      Box next = boxes.get(i);
      boolean reads = next.prose > 0 && !next.linkHeavy();
      if (next.heading() || reads || (next.letters > 0 && next.linked * 3 < next.letters)) {
        return;
      }
      outline.leaveOut(next);
    }
  }

  /** Whether nothing that reads stands beside a heading. */
  private static boolean only(Box around, Box heading) {
    return around.prose == 0 && (around.letters == heading.letters || around.linkHeavy());
  }
}
