package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that lead into an article and stand outside of its main part: between the title
 * and it.
 */
final class Lead {
  /** In letters. What is longer is another text. */
  private static final int LONGEST = 1200;

  private static final int SHORTEST_NAMED = 25;

  private final Outline outline;

  Lead(Outline outline) {
    this.outline = outline;
  }

  /** Returns them in their order; none where the title stands in the main part itself. */
  List<Box> before(Box main) {
    Box title = title(main);
    if (title == null) {
      return List.of();
    }
    List<Box> found = new ArrayList<>();
    int letters = 0;
    int named = 0; // where the part ends that is called a lead
    for (int i = title.end; i < main.index; i++) {
      Box box = outline.boxes().get(i);
      if (box.out) {
        i = box.end - 1;
        continue;
      }
      named = box.parts.contains(Part.LEAD) ? Math.max(named, box.end) : named;
      if (box.leaf() && (box.reads() || (i < named && box.own >= SHORTEST_NAMED))) {
        found.add(box);
        letters += box.own;
        i = box.end - 1;
      }
    }
    return letters > LONGEST ? List.of() : found;
  }

  private @Nullable Box title(Box main) {
    Box heading = null;
    for (Box box : outline.boxes().subList(0, main.end)) {
      if (box.is("h1") && box.letters > 0) {
        heading = box;
      }
    }
    return heading == null || heading.index >= main.index ? null : heading;
  }
}
