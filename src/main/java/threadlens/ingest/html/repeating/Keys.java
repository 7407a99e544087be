package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.OfClasses;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;
import threadlens.ingest.markup.TagNames;

/**
 * What an element may have in common with others: its tag with one word of its class ({@code
 * li.comment}), a pattern of its id ({@code div#comment-0}), what it says that it holds ({@code
 * span@author}), or, where it says nothing, its place below its parent ({@code tr.row>td:2}). One
 * word alone is enough, since the others tell of odd rows, depths and people.
 */
final class Keys {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 64;
  private static final Set<String> SAY_ENOUGH = TagNames.of("time details");
  private static final Set<String> NEST = TagNames.of("li article section dd");

  /** Rows in turn: of two that are alike, one would have another place for all it holds. */
  private static final Set<String> TURNS = Set.of("odd", "even", "alt", "alternate");

  private static final int[] NONE = {};
  private static final long NAME = Signs.bits(Signs.attribute("name"));
  private static final long ITEMPROP = Signs.bits(Signs.attribute("itemprop"));
  private static final String ENDS_TAG = ".#@>:";
  private static final String SPACE = " \t\n\u000b\f\r";

  /** A path of elements that say nothing of themselves grows no longer than this. */
  private static final int LONGEST_PATH = 60;

  private final PageTree page;
  private final OfClasses<Boolean> hints;
  private final Numbering numbers = new Numbering();
  private final Map<String, Map<String, int[]>> ofClasses = new HashMap<>();
  private final Map<Bare, int[]> ofPlaces = new HashMap<>();

  /** Where an element stands that says nothing of itself. */
  private record Bare(int parent, String tag, int nth) {
    @Override
    public boolean equals(@Nullable Object other) { // asked for each; what Java makes is slow
      return other instanceof Bare bare
          && parent == bare.parent
          && nth == bare.nth
          && tag.equals(bare.tag);
    }

    @Override
    public int hashCode() {
      return (parent * 31 + nth) * 31 + tag.hashCode();
    }
  }

  Keys(PageTree page) {
    this.page = page;
    hints = new OfClasses<>(page, Words::mayBeComment);
  }

  /** How many have been given. */
  int size() {
    return numbers.size();
  }

  /** Returns a key as it is written. */
  String text(int key) {
    return numbers.text(key);
  }

  /** Returns the tag that a key begins with; empty where it has none. */
  static String tag(String key) {
    int end = 0;
    while (end < key.length() && ENDS_TAG.indexOf(key.charAt(end)) < 0) {
      end++;
    }
    return key.substring(0, end);
  }

  /**
   * Returns the keys of an element, by their numbers, the most telling last, never none.
   *
   * @param number of the element on the page
   * @param parent the first key of its parent; -1 where it has none
   */
  int[] of(int number, int parent) {
    Element element = page.element(number);
    String tag = element.normalName();
    if (tag.indexOf('-') > 0 || SAY_ENOUGH.contains(tag)) {
      return with(numbers.of(tag), ofOwn(number, parent)); // its tag says enough
    }
    return ofOwn(number, parent);
  }

  private static int[] with(int first, int[] others) {
    int[] all = new int[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  private int[] ofOwn(int number, int parent) {
    Element element = page.element(number);
    String tag = element.normalName();
    if (element.attributesSize() == 0) {
      return place(element, tag, parent);
    }
    int[] classes = classes(tag, page.classes(number));
    String own = page.id(number);
    boolean anchor = own.isEmpty() && tag.equals("a") && page.signs().mayShow(number, NAME);
    String id = idPattern(tag, anchor ? element.attr("name") : own);
    String role = page.signs().mayShow(number, ITEMPROP) ? element.attr("itemprop") : "";
    if (id.isEmpty() && role.isEmpty() && classes.length > 0) {
      return classes;
    }
    int[] found = id.isEmpty() ? classes : with(classes, numbers.of(id));
    if (!role.isEmpty() && role.length() <= LONGEST_WORD) {
      found = with(found, numbers.of(tag + '@' + role));
    }
    return found.length == 0 ? place(element, tag, parent) : found;
  }

  private static int[] with(int[] keys, int last) {
    int[] all = Arrays.copyOf(keys, keys.length + 1);
    all[keys.length] = last;
    return all;
  }

  /**
   * Tells quickly whether a key of an element may speak of comments; false is sure.
   *
   * @param around the same of its parent, whose key is a part of its own if it says nothing itself
   */
  boolean mayHint(int number, boolean around) {
    Element element = page.element(number);
    boolean named = Words.mayBeComment(element.normalName());
    if (named || element.attributesSize() == 0) {
      return named || around;
    }
    String classes = page.classes(number);
    return (around && (classes.isBlank() || classes.length() > LONGEST_WORD))
        || hints.of(number)
        || Words.mayBeComment(page.id(number))
        || (page.signs().mayShow(number, NAME) && Words.mayBeComment(element.attr("name")))
        || (page.signs().mayShow(number, ITEMPROP) && Words.mayBeComment(element.attr("itemprop")));
  }

  private int[] place(Element element, String tag, int parent) {
    int nth = tag.equals("p") ? 0 : nth(element, tag);
    return ofPlaces.computeIfAbsent(new Bare(parent, tag, nth), this::place);
  }

  private int[] place(Bare bare) {
    String parent = bare.parent < 0 ? "" : text(bare.parent);
    String place = parent.length() > LONGEST_PATH ? bare.tag : below(parent, bare.tag);
    int number = numbers.of(place);
    return bare.nth == 0
        ? new int[] {number}
        : new int[] {number, numbers.of(place + ':' + bare.nth)};
  }

  /** An item in a list in an item stands where that item stands: {@code ul>li>ul>li} is one. */
  private static String below(String parent, String tag) {
    String last = '>' + tag;
    int at = NEST.contains(tag) ? (parent + '>').lastIndexOf(last + '>') : -1;
    String between = at < 0 ? "" : parent.substring(at + last.length());
    boolean again = at > 0 && parent.startsWith(between, at - between.length());
    return again ? parent.substring(0, at) + last : parent + last;
  }

  private int[] classes(String tag, String value) {
    return value.isEmpty() || value.length() > 2000
        ? NONE
        : ofClasses
            .computeIfAbsent(tag, any -> new HashMap<>())
            .computeIfAbsent(value, names -> ofEach(tag, names));
  }

  private int[] ofEach(String tag, String names) {
    int[] keys = new int[MOST_WORDS];
    int size = 0;
    StringTokenizer words = new StringTokenizer(names, SPACE);
    for (int taken = 0; words.hasMoreTokens() && taken < MOST_WORDS; ) {
      String word = words.nextToken();
      if (word.length() <= LONGEST_WORD && !TURNS.contains(word)) {
        taken++;
        int key = numbers.of(tag + '.' + Text.withoutDigits(word));
        boolean known = false;
        for (int i = 0; i < size; i++) {
          known |= keys[i] == key;
        }
        keys[size] = key;
        size += known ? 0 : 1;
      }
    }
    return Arrays.copyOf(keys, size);
  }

  /** Empty where an id has no number. */
  private static String idPattern(String tag, String id) {
    return id.length() <= LONGEST_WORD && Text.hasDigits(id)
        ? tag + '#' + Text.withoutDigits(id)
        : "";
  }

  /** Which of its kind among its siblings; those far behind are told apart no more. */
  private static int nth(Element element, String tag) {
    int nth = 1;
    Element before = element.previousElementSibling();
    for (int i = 0; before != null && nth < 5 && i < 20; i++) {
      nth += before.normalName().equals(tag) ? 1 : 0;
      before = before.previousElementSibling();
    }
    return nth;
  }
}
