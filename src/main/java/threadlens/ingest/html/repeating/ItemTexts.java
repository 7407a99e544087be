package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.repeating.RepeatedComments.Item;
import threadlens.ingest.markup.Prose;

/**
 * What each of the items of a group says.
 *
 * @param byNumber null for what is no comment
 */
record ItemTexts(Nesting nesting, List<@Nullable Item> byNumber) {
  /**
   * Reads them.
   *
   * @param removed whether a text stands in the place of a comment that is gone
   */
  static ItemTexts of(Items items, Layout layout, Predicate<String> removed) {
    String[] ids = OwnIds.of(items, layout);
    List<Layout.Parts> parts = new ArrayList<>();
    @Nullable String[] authors = new @Nullable String[items.size()];
    for (int i = 0; i < items.size(); i++) {
      parts.add(layout.parts(items, i));
      int name = parts.get(i).name();
      authors[i] = name < 0 ? null : layout.name().shown(items.outline(), name);
    }
    Nesting nesting = Nesting.of(items, ids, Answered.of(items, ids, authors));
    BodyText texts = new BodyText(items, layout);
    @Nullable Item[] all = new @Nullable Item[items.size()];
    int[] numbers = new int[items.size()];
    int shownSoFar = 0;
    for (int i = 0; i < items.size(); i++) {
      numbers[i] = -1;
      Outline outline = items.outline();
      if (Words.linkback(outline.element(items.index(i)).className())) {
        continue; // another site's link to the article: nobody's comment
      }
      String author = authors[i];
      ShownTime time = parts.get(i).time() < 0 ? null : outline.time(parts.get(i).time());
      Prose prose = texts.of(parts.get(i));
      boolean nothing = author == null && time == null;
      boolean other = prose.text().isEmpty() || layout.name().coverage() > 0.9;
      boolean event = prose.text().isEmpty() && parts.get(i).body() < 0 && layout.body().key() >= 0;
      if (event || (nothing && other && !removed.test(prose.text()))) {
        continue; // an advertisement, a form, or "Jan has added a label" among comments
      }
      numbers[i] = shownSoFar++;
      int parent = nesting.parent(i) < 0 ? -1 : numbers[nesting.parent(i)];
      String id = ids[i].isEmpty() ? null : ids[i];
      String url = OwnIds.address(items, parts.get(i), ids[i]);
      String shown = time == null ? null : time.shown();
      Element record = outline.element(parts.get(i).root());
      Element first = SideBySide.first(record);
      Element element = first == null ? record : first;
      all[i] = new Item(element, author, shown, prose, id, url, parent, nesting.depth(i));
    }
    return new ItemTexts(nesting, Arrays.asList(all));
  }

  /** Those that are comments. */
  List<Item> shown() {
    List<Item> shown = new ArrayList<>();
    for (Item item : byNumber) {
      if (item != null) {
        shown.add(item);
      }
    }
    return shown;
  }
}
