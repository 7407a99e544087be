package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.OfClasses;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.TagNames;

/** Makes a box of each element that is left of a page, and counts the letters of each block. */
final class Boxes {
  private static final Set<String> INLINE =
      TagNames.of(
          "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd"
              + " label mark q rp rt ruby s samp small span strike strong sub sup time tt u"
              + " var wbr");
  private static final Set<String> UNSEEN =
      TagNames.of(
          "script style noscript template head iframe svg textarea select button object"
              + " title");
  private static final int MOST_REMEMBERED = 5_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final PageTree page;
  private final BitSet gone;
  private final Names names;
  private final List<Box> boxes;

  /** Of each element of the page its box; null for one that has none. */
  private final @Nullable Box[] byNumber;

  private final BitSet unseen = new BitSet();
  private final BitSet linked = new BitSet();
  private final OfClasses<Set<Part>> ofClasses;
  private final Map<String, Set<Part>> parts =
      new HashMap<>(); // but for numbers, pages repeat them

  Boxes(PageTree page, Names names) {
    this.page = page;
    this.names = names;
    gone = page.gone();
    ofClasses = new OfClasses<>(page, this::parts);
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
        count(i, boxes.get(box.block), linked.get(box.index));
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
    Set<Part> byClass = ofClasses.of(number);
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

  private void count(int text, Box block, boolean linked) {
    int letters = page.letters(text);
    block.ownMarks += page.marks(text);
    block.own += letters;
    block.ownLinked += linked ? letters : 0;
  }
}
