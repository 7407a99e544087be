package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts elements of a page into boxes, and takes the boxes away again. All children of an element
 * are set at once, since jsoup moves all later siblings for each node that it moves.
 */
final class Boxes {
  private Boxes() {}

  /** Sets what stands in an element: nodes of its own, in their order, or boxes of these. */
  static void fill(Element around, List<Node> nodes) {
    around.empty();
    nodes.forEach(around::appendChild);
  }

  /** Puts each of some elements into a box of its own; returns the boxes. */
  static List<Element> around(List<Element> records) {
    Set<Element> boxed = identities(records);
    List<Element> boxes = new ArrayList<>();
    for (Element parent : parents(records)) {
      List<Node> nodes = new ArrayList<>();
      for (Node node : detached(parent)) {
        nodes.add(node);
        if (node instanceof Element element && boxed.contains(element)) {
          Element box = new Element("div").addClass(SideBySide.RECORD);
          boxes.add(box.appendChild(element));
          nodes.set(nodes.size() - 1, box);
        }
      }
      fill(parent, nodes);
    }
    return boxes;
  }

  /** Takes boxes away; what was in them stays where it is. */
  static void remove(List<Element> boxes) {
    Set<Element> gone = identities(boxes);
    for (Element parent : parents(boxes)) {
      List<Node> nodes = new ArrayList<>();
      addWithout(gone, parent, nodes);
      fill(parent, nodes);
    }
  }

  private static void addWithout(Set<Element> boxes, Element around, List<Node> into) {
    for (Node node : detached(around)) {
      if (node instanceof Element element && boxes.contains(element)) {
        addWithout(boxes, element, into);
      } else {
        into.add(node);
      }
    }
  }

  private static List<Node> detached(Element around) {
    List<Node> nodes = new ArrayList<>(around.childNodes());
    around.empty();
    return nodes;
  }

  private static Set<Element> parents(List<Element> elements) {
    List<Element> parents = new ArrayList<>();
    for (Element element : elements) {
      Element parent = element.parent();
      if (parent != null) {
        parents.add(parent);
      }
    }
    return identities(parents);
  }

  private static Set<Element> identities(List<Element> elements) {
    Set<Element> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(elements);
    return set;
  }
}
