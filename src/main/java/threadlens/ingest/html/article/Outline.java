package threadlens.ingest.html.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import threadlens.ingest.html.tree.PageTree;

/**
 * The elements of a page, measured from below: every sum is made once, so the work grows with the
 * page and not with its depth.
 */
final class Outline {
  private final List<Box> boxes;

  private Outline(List<Box> boxes) {
    this.boxes = Arrays.asList(boxes.toArray(new Box[0])); // quicker to get at
  }

  /**
   * Measures what is left of a page.
   *
   * @param tree its nodes, when they were all there
   */
  static Outline of(Element body, PageTree tree, Names names) {
    int number = tree.number(body);
    Outline outline =
        number < 0 // the body was taken off the page, and the parser has made another
            ? new Outline(List.of(new Box(body, 0, -1, 0, Set.of())))
            : new Outline(new Boxes(tree, names).in(number));
    outline.measure();
    return outline;
  }

  /** All of them, each before what is in it. */
  List<Box> boxes() {
    return boxes;
  }

  Box body() {
    return boxes.get(0);
  }

  /** Leaves out an element with all below it; the sums stay as they are until measured anew. */
  void leaveOut(Box box) {
    for (int i = box.index; i < box.end; i++) {
      boxes.get(i).out = true;
    }
  }

  /** Sums up anew what is not left out. */
  void measure() {
    for (Box box : boxes) {
      box.text = box.own;
      box.letters = box.own;
      box.linked = box.ownLinked;
      box.prose = box.reads() ? box.own - box.ownLinked : 0;
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      Box around = boxes.get(box.parent);
      if (box.out) {
        box.letters = 0;
        box.linked = 0;
        box.prose = 0;
      }
      around.text += box.text;
      around.letters += box.letters;
      around.linked += box.linked;
      around.prose += box.prose;
    }
  }
}
