package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Comments that have no element of their own: a heading with the name, the time, the text, and then
 * the next heading, all side by side ({@code dt} and {@code dd}, text and a footer, lines and
 * rules). MDR calls them generalized nodes. Each is put into a box, so that the box repeats.
 */
final class SideBySide {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 25;
  private static final int MOST_KEYS = 12;
  private static final int MOST_CELLS = 8;
  private static final int LONGEST_NAME = 40;
  private static final double MOST = 0.8;
  static final String RECORD = "side-by-side";
  private static final Set<String> NO_HEADS = Set.of("br", "hr", "script", "style", "form", "td");

  private final Outline outline;
  private final Element around;
  private final List<Part> parts = new ArrayList<>();

  /**
   * One of the nodes side by side.
   *
   * @param key what it has in common with others
   */
  private record Part(Node node, String key, int times, int letters) {}

  private SideBySide(Outline outline, int number) {
    this.outline = outline;
    around = outline.element(number);
    int below = number + 1;
    for (Node node : around.childNodes()) {
      boolean seen = below < outline.end(number) && outline.element(below).equals(node);
      parts.add(seen ? part(below) : part(node));
      below = seen ? outline.end(below) : below;
    }
  }

  /** Puts each record of a page into a box; returns the boxes, none where there are no records. */
  static List<Element> box(Outline outline) {
    List<Element> boxes = new ArrayList<>();
    String name = RECORD;
    for (int i = outline.size() - 1; i >= 0; i--) {
      if (outline.element(i).childNodeSize() >= 2 * FEWEST
          && outline.sum(Sum.TIMES, i) >= FEWEST
          && new SideBySide(outline, i).boxes(name, boxes)
          && name.length() < LONGEST_NAME) {
        name += 'x'; // each list has its own
      }
    }
    boxes.addAll(FirstLines.box(outline, boxes));
    return boxes;
  }

  private Part part(int index) {
    Element element = outline.element(index);
    String key = element.normalName() + ' ' + Text.withoutDigits(element.className());
    key += element.normalName().equals("tr") ? cells(element) : "";
    return new Part(element, key, outline.sum(Sum.TIMES, index), outline.sum(Sum.TEXT, index));
  }

  /** Rows of a name and a time, of a text, of nothing, and of headings are told apart by these. */
  private static String cells(Element row) {
    StringBuilder cells = new StringBuilder();
    for (Element cell = row.firstElementChild();
        cell != null && cells.length() < MOST_CELLS;
        cell = cell.nextElementSibling()) {
      cells.append(cell.normalName().equals("th") ? 'h' : 'd');
    }
    return cells.toString();
  }

  private Part part(Node node) {
    String line = node instanceof TextNode text ? Text.line(text.getWholeText()) : "";
    int times = line.length() <= ShownTime.LONGEST && outline.time(line) != null ? 1 : 0;
    return new Part(node, node.normalName(), times, line.length());
  }

  private boolean boxes(String name, List<Element> boxes) {
    List<Integer> best = List.of();
    for (List<Integer> starts : byKey()) {
      List<Integer> timed = timed(starts);
      boolean more = timed.size() > best.size();
      boolean sooner = timed.size() == best.size() && more(timed, best);
      if ((more || sooner) && timed.size() >= FEWEST && good(timed)) {
        best = timed;
      }
    }
    if (!best.isEmpty()) {
      box(name, best, boxes);
    }
    return !best.isEmpty();
  }

  private static boolean more(List<Integer> timed, List<Integer> best) {
    return !best.isEmpty() && timed.get(0) < best.get(0);
  }

  private List<List<Integer>> byKey() {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean element = part.node() instanceof Element;
      if (element && !NO_HEADS.contains(part.node().normalName())) {
        byKey.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(i);
      }
    }
    return byKey.values().stream().filter(each -> each.size() >= FEWEST).limit(MOST_KEYS).toList();
  }

  /** Those behind which a time stands before the next: the others are parts of a text. */
  private List<Integer> timed(List<Integer> starts) {
    List<Integer> timed = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : parts.size();
      if (times(starts.get(i), end) > 0) {
        timed.add(starts.get(i));
      }
    }
    return timed;
  }

  private int times(int from, int to) {
    return parts.subList(from, to).stream().mapToInt(Part::times).sum();
  }

  private int letters(int from, int to) {
    return parts.subList(from, to).stream().mapToInt(Part::letters).sum();
  }

  /** Whether most are of several nodes, with one time, and text. */
  private boolean good(List<Integer> starts) {
    int good = 0;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lastEnd(starts);
      long full = parts.subList(from, end).stream().filter(part -> part.letters() > 0).count();
      good += full > 1 && times(from, end) == 1 && letters(from, end) >= SHORTEST ? 1 : 0;
    }
    return good >= MOST * starts.size();
  }

  /** Where the last ends: at what stands in none of the others. */
  private int lastEnd(List<Integer> starts) {
    int last = starts.get(starts.size() - 1);
    Set<String> keys = new HashSet<>();
    parts.subList(starts.get(0), last).forEach(part -> keys.add(part.key()));
    int end = last + 1;
    while (end < parts.size() && keys.contains(parts.get(end).key())) {
      end++;
    }
    return end;
  }

  private void box(String name, List<Integer> starts, List<Element> boxes) {
    around.empty(); // all nodes at once: to move one takes as long as there are others
    int last = lastEnd(starts);
    List<Node> nodes = new ArrayList<>(nodes(0, starts.get(0)));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : last;
      boolean rows = parts.get(starts.get(i)).node().normalName().equals("tr");
      Element box = new Element(rows ? "tbody" : "div").addClass(name);
      nodes(starts.get(i), end).forEach(box::appendChild);
      nodes.add(box);
      boxes.add(box);
    }
    nodes.addAll(nodes(last, parts.size()));
    Boxes.fill(around, nodes);
  }

  private List<Node> nodes(int from, int to) {
    return parts.subList(from, to).stream().map(Part::node).toList();
  }

  /** The element at which a record begins on the page; null for what is no box. */
  static @Nullable Element first(Element record) {
    return record.className().startsWith(RECORD) ? record.firstElementChild() : null;
  }
}
