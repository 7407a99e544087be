package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * First lines that no element holds: "Olive wrote on 3 May 2014:", a line break, and what she
 * wrote. Each is put into a box, so that name and time stand at a place.
 */
final class FirstLines {
  private static final int FEWEST = 3;

  private FirstLines() {}

  /** Puts the first line of each record of a page into a box; returns the boxes. */
  static List<Element> box(Outline outline) {
    Map<String, List<List<Node>>> byPlace = new HashMap<>();
    for (int i = 1; i < outline.size(); i++) {
      if (outline.sum(Sum.TIMES, i) > 0 && outline.ownLetters(i) > 0) {
        List<Node> line = line(outline, outline.element(i));
        if (!line.isEmpty()) {
          String place = outline.parent(i) + outline.tag(i);
          byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(line);
        }
      }
    }
    List<Element> heads = new ArrayList<>();
    for (List<List<Node>> lines : byPlace.values()) {
      if (lines.size() >= FEWEST) {
        lines.forEach(line -> heads.add(box(line)));
      }
    }
    List<Element> records =
        heads.stream().map(head -> Objects.requireNonNull(head.parent())).toList();
    List<Element> boxes = new ArrayList<>(heads);
    boxes.addAll(Boxes.around(records));
    return boxes;
  }

  /** Puts the first line of each record that shows a time there into a box; returns the boxes. */
  static List<Element> box(Outline outline, List<Element> records) {
    List<Element> boxes = new ArrayList<>();
    for (Element record : records) {
      List<Node> line = line(outline, record);
      if (!line.isEmpty()) {
        boxes.add(box(line));
      }
    }
    return boxes;
  }

  /** The nodes before the first line break, if they show a time; else none. */
  private static List<Node> line(Outline outline, Element around) {
    List<Node> line = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node node = around.firstChild(); node != null; node = node.nextSibling()) {
      if (node.normalName().equals("br")) {
        boolean times = line.size() > 1 && outline.time(Text.line(text.toString())) != null;
        return times ? line : List.of();
      }
      line.add(node);
      NodeTraversor.filter((below, depth) -> collect(below, text), node);
      if (text.length() > ShownTime.LONGEST) {
        return List.of();
      }
    }
    return List.of();
  }

  private static NodeFilter.FilterResult collect(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    }
    return text.length() > ShownTime.LONGEST
        ? NodeFilter.FilterResult.STOP
        : NodeFilter.FilterResult.CONTINUE;
  }

  private static Element box(List<Node> line) {
    Element box = new Element("span");
    line.get(0).before(box);
    line.forEach(box::appendChild);
    return box;
  }
}
