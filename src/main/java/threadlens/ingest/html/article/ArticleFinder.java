package threadlens.ingest.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.Prose;
import threadlens.model.Article;
import threadlens.text.Languages;

/** Finds the article of a page in what its comments leave. */
public final class ArticleFinder {
  /** In characters. What is longer is believed to be the article. */
  private static final int SHORT = 250;

  /** In characters; so many tell the language. */
  private static final int TELLING = 2_000;

  private static final int BEGINNING = 300;

  private static final Pattern LANGUAGE = Pattern.compile("^([a-zA-Z]{2,3})(?:[-_]|$)");

  private ArticleFinder() {}

  /**
   * Returns the article.
   *
   * @param rest the page without its comments; not changed
   * @param tree the page's nodes, when they were all there
   * @param linked its JSON-LD
   * @param forum whether the article has no text of its own
   */
  public static Article find(Document rest, PageTree tree, List<JsonNode> linked, boolean forum) {
    PageParts parts = PageParts.shipped();
    Outline outline = Outline.of(rest.body(), tree, parts.names());
    new Furniture(outline).leaveOut();
    Clues clues = Clues.of(tree);
    LinkedData data = LinkedData.of(linked);
    PageFacts facts = new PageFacts(clues, data, outline);
    String title = PageTitle.of(rest, clues, data);
    String text = forum ? "" : orData(text(parts, outline), data);
    return new Article(
        title, facts.url(), facts.author(), facts.publishedAt(), language(title, text, tree), text);
  }

  /**
   * Returns an article without text with what the page gives others to show beside a link (Open
   * Graph's description): its beginning, of a page that a script would fill.
   */
  public static Article excerpt(Article empty, PageTree page) {
    String text = Clues.of(page).meta("og:description", "description", "twitter:description");
    return text == null
        ? empty
        : new Article(
            empty.title(),
            empty.url(),
            empty.author(),
            empty.publishedAt(),
            language(empty.title(), text, page),
            text);
  }

  /** A title alone tells less surely what the page states. */
  private static String language(String title, String text, PageTree page) {
    String stated = stated(page);
    String read = read(title, text, stated);
    boolean unsure = text.isEmpty() && read.equals("ar") == stated.equals("ar");
    return !stated.isEmpty() && (unsure || read.equals("und")) ? stated : read;
  }

  /** Where the page states what its beginning is in, and nothing else is, no more is read. */
  private static String read(String title, String text, String stated) {
    String told = title + "\n" + text;
    Languages begun = Languages.of(start(told, BEGINNING));
    boolean sure = begun.all().size() == 1 && begun.main().equals(stated);
    return sure ? begun.main() : Languages.of(start(told, TELLING)).main();
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /** Returns the language that the page states, without its region; empty where it states none. */
  private static String stated(PageTree page) {
    String lang = page.size() > 1 ? page.element(1).attr("lang") : "";
    Matcher matcher = LANGUAGE.matcher(lang);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String text(PageParts parts, Outline outline) {
    Box main = new MainBox(outline).choose();
    new Aside(parts, outline).leaveOut(main);
    Set<Element> out = new HashSet<>();
    for (int i = 0; i < outline.boxes().size(); i++) {
      Box box = outline.boxes().get(i);
      if (box.out) {
        out.add(box.element);
        i = box.end - 1; // with all below it
      }
    }
    List<Box> pieces = new ArrayList<>(new Lead(outline).before(main));
    pieces.add(main);
    return pieces.stream()
        .map(box -> Prose.of(box.element, out::contains).text())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Of a page that a script would fill, the data may hold the text. */
  private static String orData(String text, LinkedData data) {
    String body = text.length() > SHORT ? null : data.text("articleBody");
    if (body == null || body.length() < 2 * text.length()) {
      return text;
    }
    return body.contains("</") ? Prose.ofFragment(body).text() : body.replace("\r\n", "\n");
  }
}
