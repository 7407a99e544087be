package threadlens.ingest.html.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The nodes of a page as they stood when it was made. An element is told by its number: 0 for the
 * document, its own before those within it. Texts, and remarks in the markup, are numbered for
 * themselves. Elements may be taken off the page afterwards, but for the document; nothing may be
 * added. For one thread.
 */
public final class PageTree {
  private static final int FIRST_SIZE = 1024;

  private Element[] elements = new Element[FIRST_SIZE];
  private int[] parents = new int[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private int[] firstTexts = new int[FIRST_SIZE];
  private int size;
  private int depth;
  private int deepest;
  private String[] texts = new String[FIRST_SIZE];
  private int[] textParents = new int[FIRST_SIZE];
  private int textSize;
  private final TextCounts counts = new TextCounts();
  private final List<Remark> remarks = new ArrayList<>();
  private final ShownSigns signs;

  /**
   * A comment in the markup, which no reader sees.
   *
   * @param parent the element that it stands in
   */
  public record Remark(String text, int parent) {}

  private PageTree(Document page) {
    walk(page);
    signs = new ShownSigns(elements, size);
  }

  /** Walks through a page. */
  public static PageTree of(Document page) {
    return new PageTree(page);
  }

  /** How many elements there are. */
  public int size() {
    return size;
  }

  /** How deep the deepest element stands; 0 for the document. */
  public int depth() {
    return depth;
  }

  /** Returns the first that stands as deep. */
  public int deepest() {
    return deepest;
  }

  public Element element(int number) {
    return elements[number];
  }

  /** Returns the name of an element, in small letters. */
  public String name(int element) {
    return elements[element].normalName();
  }

  /** Returns the element around one; -1 for the document. */
  public int parent(int element) {
    return parents[element];
  }

  /** Returns the number behind the last element within one. */
  public int end(int element) {
    return ends[element];
  }

  /** Returns the number of an element; -1 where it is none of these. */
  public int number(Element element) {
    for (int i = 0; i < size; i++) {
      if (elements[i].equals(element)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the numbers of some elements; quickly, where they are in the order of the page. */
  public BitSet numbers(List<Element> some) {
    BitSet numbers = new BitSet(size);
    int next = 0;
    for (int i = 0; i < size && next < some.size(); i++) {
      if (elements[i].equals(some.get(next))) {
        numbers.set(i);
        next++;
      }
    }
    if (next < some.size()) {
      Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
      others.addAll(some.subList(next, some.size()));
      for (int i = 0; i < size; i++) {
        numbers.set(i, numbers.get(i) || others.contains(elements[i]));
      }
    }
    return numbers;
  }

  /** Returns the classes of an element as they stand; empty for one without. */
  public String classes(int element) {
    return signs.classes(element).names();
  }

  /** Returns the id of an element; empty for one without. */
  public String id(int element) {
    return signs.id(element);
  }

  /** What the elements show of themselves. */
  public ShownSigns signs() {
    return signs;
  }

  /** Returns the first text in an element or behind it. */
  public int firstText(int element) {
    return element < size ? firstTexts[element] : textSize;
  }

  public String text(int text) {
    return texts[text];
  }

  /** Returns how many characters of a text are no blanks, nor control characters. */
  public int seen(int text) {
    return counts.seen(text);
  }

  /**
   * Returns how many letters a text has, as what is written in it takes: those that are no white
   * space, and three for one of a script that writes words in one or two signs.
   */
  public int letters(int text) {
    return counts.letters(text);
  }

  /** Returns how many marks of punctuation a text has. */
  public int marks(int text) {
    return counts.marks(text);
  }

  /** Returns the element that a text stands right in. */
  public int textParent(int text) {
    return textParents[text];
  }

  /** The comments in the markup. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** Returns the elements that were taken off the page since, with all within them. */
  public BitSet gone() {
    BitSet gone = new BitSet();
    for (int i = 1; i < size; i++) {
      if (elements[i].parent() == null) {
        gone.set(i, ends[i]);
        i = ends[i] - 1;
      }
    }
    return gone;
  }

  /** Without recursion, for a page may be nested deeper than the stack is. */
  private void walk(Document page) {
    add(page, -1);
    int[] next = new int[64]; // for each open element which of its nodes comes next
    int within = 0; // how many are open around it
    for (int open = 0; open >= 0; ) {
      Element element = elements[open];
      if (next[within] == element.childNodeSize()) {
        ends[open] = size;
        open = parents[open];
        within--;
        continue;
      }
      Node node = element.childNode(next[within]++);
      if (node instanceof Element below) {
        add(below, open);
        open = size - 1;
        within++;
        next = within == next.length ? Arrays.copyOf(next, 2 * within) : next;
        next[within] = 0;
        note(within);
      } else if (node instanceof TextNode text) {
        add(text.getWholeText(), open);
      } else if (node instanceof Comment comment) {
        remarks.add(new Remark(comment.getData(), open));
      }
    }
  }

  /** Of the last element. */
  private void note(int its) {
    if (its > depth) {
      depth = its;
      deepest = size - 1;
    }
  }

  private void add(Element element, int parent) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      firstTexts = Arrays.copyOf(firstTexts, 2 * size);
    }
    elements[size] = element;
    parents[size] = parent;
    firstTexts[size++] = textSize;
  }

  private void add(String text, int parent) {
    if (textSize == texts.length) {
      texts = Arrays.copyOf(texts, 2 * textSize);
      textParents = Arrays.copyOf(textParents, 2 * textSize);
    }
    counts.add(text);
    texts[textSize] = text;
    textParents[textSize++] = parent;
  }
}
