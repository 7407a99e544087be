package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page, measured from below in one walk: every sum is made once, so the work
 * grows with the page and not with its depth.
 */
final class Outline {
  private final List<Box> boxes;

  private Outline(List<Box> boxes) {
    this.boxes = boxes;
  }

  static Outline of(Document page, Names names) {
    Walk walk = new Walk(names);
    page.body().traverse(walk);
    Outline outline = new Outline(walk.boxes);
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

  /** Counts the letters of each block. */
  private static final class Walk implements NodeVisitor {
    private static final Set<String> INLINE =
        Set.of(
            ("a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark"
                    + " q rp rt ruby s samp small span strike strong sub sup time tt u var wbr")
                .split(" "));
    private static final Set<String> UNSEEN =
        Set.of(
            "script style noscript template head iframe svg textarea select button object title"
                .split(" "));
    private static final int MOST_REMEMBERED = 5_000;
    private static final int LONGEST_REMEMBERED = 200;
    private static final int FIRST_DENSE = 0x2e80;
    private static final String MARKS = ".,;:!?\u060c\u061b\u061f\u3001\u3002\uff0c\uff01\uff1f";

    private static final int ASCII = 0x80;

    /** For each character of ASCII 1, if it is one that is seen; a branch would cost more. */
    private static final byte[] LETTERS_OF = new byte[ASCII];

    private static final byte[] MARKS_OF = new byte[ASCII];

    static {
      Arrays.fill(LETTERS_OF, ' ' + 1, ASCII, (byte) 1);
      MARKS.chars().filter(c -> c < ASCII).forEach(c -> MARKS_OF[c] = 1);
    }

    private final List<Box> boxes = new ArrayList<>();
    private @Nullable Box at;
    private final Map<String, Set<Part>> parts = new HashMap<>(); // pages repeat their classes
    private final Names names;
    private int unseen;
    private int links;

    Walk(Names names) {
      this.names = names;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        open(element);
      } else if (node instanceof TextNode text && unseen == 0) {
        count(text.getWholeText());
      }
    }

    private void open(Element element) {
      String name = element.normalName();
      int index = boxes.size();
      boolean block = at == null || !INLINE.contains(name);
      Box box =
          new Box(
              element,
              index,
              at == null ? -1 : at.index,
              at == null || block ? index : at.block,
              parts(element));
      boxes.add(box);
      at = box;
      unseen += UNSEEN.contains(name) ? 1 : 0;
      links += name.equals("a") ? 1 : 0;
    }

    private Set<Part> parts(Element element) {
      if (element.attributesSize() == 0) {
        return Set.of();
      }
      Set<Part> byClass = parts(element.attr("class"));
      Set<Part> byId = parts(element.attr("id"));
      if (byClass.isEmpty() || byId.isEmpty()) {
        return byClass.isEmpty() ? byId : byClass;
      }
      Set<Part> both = EnumSet.copyOf(byClass);
      both.addAll(byId);
      return both;
    }

    private Set<Part> parts(String attribute) {
      if (attribute.isEmpty()) {
        return Set.of();
      }
      if (parts.size() < MOST_REMEMBERED && attribute.length() <= LONGEST_REMEMBERED) {
        return parts.computeIfAbsent(Names.withoutNumbers(attribute), names::parts);
      }
      Set<Part> known = parts.get(attribute);
      return known == null ? names.parts(attribute) : known;
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      String name = element.normalName();
      if (at != null) {
        at.end = boxes.size();
        at = at.parent < 0 ? null : boxes.get(at.parent);
      }
      unseen -= UNSEEN.contains(name) ? 1 : 0;
      links -= name.equals("a") ? 1 : 0;
    }

    private void count(String text) {
      if (at == null) {
        return;
      }
      Box block = boxes.get(at.block);
      int letters = 0;
      int marks = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ASCII) {
          letters += LETTERS_OF[c];
          marks += MARKS_OF[c];
        } else if (c != '\u00a0' && (c < 0x1000 || !Character.isWhitespace(c))) {
          letters += c < FIRST_DENSE ? 1 : 3;
          marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
      block.ownMarks += marks;
      block.own += letters;
      block.ownLinked += links > 0 ? letters : 0;
    }
  }
}
