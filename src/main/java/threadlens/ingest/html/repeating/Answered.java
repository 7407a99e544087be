package threadlens.ingest.html.repeating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.text.Ints;
import threadlens.text.ManyWords;

/**
 * Whom comments say that they answer, in a line of their own: "in reply to #12", a link to {@code
 * #comment-12} that names whose it is, ">>12" of image boards. What stands in a sentence, and links
 * to the comment before or to the first, say no such thing.
 */
final class Answered {
  /** In characters; what is longer is prose. */
  private static final int LONGEST = 120;

  private static final int MOST_ELEMENTS = 500;

  private static final ManyWords ANSWERS =
      ManyWords.of(
          List.of(
              "reply to",
              "replied to",
              "replying to",
              "response to",
              "responded to",
              "responding to",
              "parent",
              "antwort auf",
              "antwort an",
              "antwortet",
              "réponse à",
              "reponse a",
              "répond à",
              "en respuesta a",
              "respuesta a",
              "in risposta a",
              "ردا على",
              "ردًا على",
              "رداً على",
              "رد على"));

  private static final Pattern NUMBER =
      Pattern.compile("(?:#|№|\\bno\\.? ?|\\bnr\\.? ?)(\\d{1,9}(?:\\.\\d{1,5})?)\\b");
  private static final Pattern QUOTED = Pattern.compile("^(?:>>|»)\\s?(\\d{1,12})$");

  private final Items items;
  private final Outline outline;
  private final String[] ids;
  private final @Nullable String[] authors;
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byNumber = new HashMap<>();
  private int numbered; // so many items are in it

  private Answered(Items items, String[] ids, @Nullable String[] authors) {
    this.items = items;
    this.ids = ids;
    this.authors = authors;
    outline = items.outline();
  }

  /**
   * Returns the number of the item that each says it answers; -1 where it says none.
   *
   * @param ids of the items; empty where one has none
   * @param authors null where one shows none
   */
  static int[] of(Items items, String[] ids, @Nullable String[] authors) {
    return new Answered(items, ids, authors).parents();
  }

  private int[] parents() {
    int[] parents = new int[items.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parent(i);
      if (!ids[i].isEmpty()) {
        byId.putIfAbsent(ids[i], i);
      }
    }
    return parents;
  }

  private int parent(int item) {
    Ints elements = items.elements(item, MOST_ELEMENTS);
    for (int i = 1; i < elements.size(); i++) {
      int index = elements.get(i);
      if (outline.sum(Sum.TEXT, index) > LONGEST) {
        continue;
      }
      Integer linked = outline.tag(index).equals("a") ? linked(index) : told(index, item);
      if (linked != null) {
        return linked;
      }
    }
    return -1;
  }

  /** The earlier item that a link leads to and names. */
  private @Nullable Integer linked(int link) {
    String href = outline.element(link).attr("href");
    int mark = href.lastIndexOf('#');
    Integer target = mark < 0 ? null : byId.get(OwnIds.bare(href.substring(mark + 1)));
    if (target == null) {
      return null;
    }
    String label = outline.label(link);
    Matcher quoted = QUOTED.matcher(label);
    String author = authors[target];
    boolean named = author != null && label.contains(author);
    return named || answers(label) || quoted.matches() || answers(around(link)) ? target : null;
  }

  /** The line around a link, where the link is most of it. */
  private String around(int link) {
    int parent = outline.parent(link);
    boolean line = outline.sum(Sum.TEXT, parent) < outline.sum(Sum.TEXT, link) + 40;
    return line ? outline.label(parent) : "";
  }

  private static boolean answers(String label) {
    return ANSWERS.anyInSmall(label);
  }

  /** The item, before this one, whose number a line tells. */
  private @Nullable Integer told(int index, int item) {
    String label = outline.ownText(index);
    if (label.length() > LONGEST || !answers(label)) {
      return null;
    }
    Matcher number = NUMBER.matcher(label.toLowerCase(Locale.ROOT));
    if (!number.find()) {
      return null;
    }
    while (numbered < item) {
      number(numbered++); // few pages ask for it
    }
    return byNumber.get(number.group(1));
  }

  /** Notes the number that an item shows as its own: "#12", alone. */
  private void number(int item) {
    Ints elements = items.elements(item, MOST_ELEMENTS);
    Set<String> shown = new HashSet<>();
    for (int i = 1; i < elements.size() && shown.isEmpty(); i++) {
      String label =
          outline.sum(Sum.TEXT, elements.get(i)) > 12 ? "" : outline.label(elements.get(i));
      Matcher number = NUMBER.matcher(label.toLowerCase(Locale.ROOT));
      if (number.matches()) {
        shown.add(number.group(1));
      }
    }
    for (String each : shown) {
      byNumber.putIfAbsent(each, item);
    }
  }
}
