package threadlens.ingest.html.repeating;

import java.util.BitSet;
import threadlens.ingest.html.tree.OfClasses;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.ShownSigns;
import threadlens.ingest.html.tree.Signs;

/** Which elements are a quotation, or lie in one: what is said there is said elsewhere too. */
final class Quotations {
  private static final int BLOCKQUOTE = Signs.tag("blockquote");

  private final BitSet within = new BitSet();

  Quotations(Outline outline, PageTree page) {
    ShownSigns signs = page.signs();
    if (signs.count(BLOCKQUOTE) > 0 || signs.anyClasses(QuoteBox::isNamed)) {
      find(outline, page);
    }
  }

  private void find(Outline outline, PageTree page) {
    OfClasses<Boolean> named = new OfClasses<>(page, QuoteBox::isNamed);
    for (int i = 0; i < outline.size(); i++) {
      String tag = outline.tag(i);
      if (tag.equals("blockquote") || (named.of(outline.number(i)) && QuoteBox.isBox(tag))) {
        within.set(i, outline.end(i));
        i = outline.end(i) - 1;
      }
    }
  }

  boolean hold(int index) {
    return within.get(index);
  }
}
