package threadlens.ingest.html.article;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import threadlens.ingest.markup.Prose;
import threadlens.model.Article;
import threadlens.text.Languages;

/** Finds the article of a page in what its comments leave. */
public final class ArticleFinder {
  private ArticleFinder() {}

  /**
   * Returns the article.
   *
   * @param rest the page without its comments; not changed
   * @param forum whether the article has no text of its own
   */
  public static Article find(Document rest, boolean forum) {
    String text = forum ? "" : text(rest);
    String title = rest.title();
    return new Article(title, null, null, null, Languages.of(title + "\n" + text).main(), text);
  }

  private static String text(Document rest) {
    PageParts parts = PageParts.shipped();
    Outline outline = Outline.of(rest);
    new Furniture(parts, outline).leaveOut();
    Box main = new MainBox(parts, outline).choose();
    new Aside(parts, outline).leaveOut(main);
    Set<Element> out = new HashSet<>();
    for (Box box : outline.boxes()) {
      if (box.out) {
        out.add(box.element);
      }
    }
    return Prose.of(main.element, out::contains).text();
  }
}
