package threadlens.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import threadlens.ingest.markup.Prose;
import threadlens.model.Article;
import threadlens.text.Languages;

/** Finds the article of a page in what its comments leave. */
final class ArticleFinder {
  private ArticleFinder() {}

  /**
   * Returns the article.
   *
   * @param rest the page without its comments; may be changed
   * @param forum whether the article has no text of its own
   */
  static Article find(Document rest, boolean forum) {
    Element main = rest.selectFirst("article, main");
    String text = forum ? "" : Prose.of(main == null ? rest.body() : main).text();
    String title = rest.title();
    return new Article(title, null, null, null, Languages.of(title + "\n" + text).main(), text);
  }
}
