package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;

/** Makes a box of each element that is left of a page, and counts the letters of each block. */
final class Boxes {
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

  private final PageTree page;
  private final BitSet gone;
  private final Names names;
  private final List<Box> boxes;

  /** Of each element of the page its box; null for one that has none. */
  private final @Nullable Box[] byNumber;

  private final BitSet unseen = new BitSet();
  private final BitSet linked = new BitSet();
  private final Map<String, Set<Part>> parts = new HashMap<>(); // pages repeat their classes

  Boxes(PageTree page, Names names) {
    this.page = page;
    this.names = names;
    gone = page.gone();
    boxes = new ArrayList<>(page.size());
    byNumber = new @Nullable Box[page.size()];
  }

  /** Returns those of an element and all within it, each before what is in it. */
  List<Box> in(int root) {
    int end = page.end(root);
    for (int i = root; i < end; i++) {
      if (!gone.get(i)) {
        add(i, i == root ? null : byNumber[page.parent(i)]);
      }
    }
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Box box = boxes.get(i);
      box.end = Math.max(box.end, i + 1);
      if (box.parent >= 0) {
        Box around = boxes.get(box.parent);
        around.end = Math.max(around.end, box.end);
      }
    }
    for (int i = page.firstText(root); i < page.firstText(end); i++) {
      Box box = byNumber[page.textParent(i)];
      if (box != null && !unseen.get(box.index)) {
        count(page.text(i), boxes.get(box.block), linked.get(box.index));
      }
    }
    return boxes;
  }

  private void add(int number, @Nullable Box around) {
    String name = page.name(number);
    int index = boxes.size();
    Box box =
        new Box(
            page.element(number),
            index,
            around == null ? -1 : around.index,
            around != null && INLINE.contains(name) ? around.block : index,
            parts(number));
    boxes.add(box);
    byNumber[number] = box;
    if (UNSEEN.contains(name) || (around != null && unseen.get(around.index))) {
      unseen.set(index);
    }
    if (name.equals("a") || (around != null && linked.get(around.index))) {
      linked.set(index);
    }
  }

  private Set<Part> parts(int number) {
    Set<Part> byClass = parts(page.classes(number));
    Set<Part> byId = parts(page.id(number));
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

  private static void count(String text, Box block, boolean linked) {
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
    block.ownLinked += linked ? letters : 0;
  }
}
