package threadlens.ingest.html;

import org.jsoup.nodes.Element;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;

/**
 * What a {@code template} holds for the shadow of the element around it, which browsers show (HTML,
 * 4.12.3). Before they agreed on the name of its attribute, SingleFile wrote another.
 */
final class ShadowRoots {
  private static final String TEMPLATE = "template";

  private ShadowRoots() {}

  /**
   * Makes each a {@code div}, for to unwrap many costs the square of how many.
   *
   * @return whether there was one, so that the page has to be looked through anew
   */
  static boolean show(PageTree page) {
    boolean[] any = {false};
    page.signs()
        .anyWith(
            Signs.tag(TEMPLATE),
            i -> {
              any[0] |= show(page.element(i));
              return false; // on to the next
            });
    return any[0];
  }

  private static boolean show(Element element) {
    boolean shown =
        element.nameIs(TEMPLATE)
            && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
    if (shown) {
      element.tagName("div");
    }
    return shown;
  }
}
