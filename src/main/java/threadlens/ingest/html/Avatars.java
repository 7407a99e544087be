package threadlens.ingest.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;

/**
 * Pictures of commenters, where a site tells by them whom it knows: a site of Rails shows the name
 * of an image's file as its {@code alt}. Data: {@code profiles/html/avatars.yaml}.
 *
 * @param name of the site
 * @param words of which the site's pages hold one, somewhere in their markup
 * @param on the page, where it is the site's
 */
record Avatars(
    String name, List<String> words, Selector on, Evaluator registered, Evaluator guest) {
  private static final Map<?, ?> DATA =
      MarkupProfiles.yaml("/threadlens/profiles/html/avatars.yaml");

  static final List<Avatars> SHIPPED =
      DATA.entrySet().stream()
          .map(site -> of(String.valueOf(site.getKey()), (Map<?, ?>) site.getValue()))
          .toList();

  private static Avatars of(String name, Map<?, ?> told) {
    return new Avatars(
        name,
        List.of(css(told, "word")),
        Selector.of(css(told, "on")),
        QueryParser.parse(css(told, "registered")),
        QueryParser.parse(css(told, "guest")));
  }

  private static String css(Map<?, ?> told, String key) {
    return String.valueOf(told.get(key));
  }

  /** Returns those of the site that a page is of; null if it is of none. */
  static @Nullable Avatars of(HtmlPage page) {
    for (Avatars site : SHIPPED) {
      if (page.says(site.words) && page.elements().has(site.on)) {
        return site;
      }
    }
    return null;
  }

  /** Returns of which kind the author of a comment is, by the picture that stands in it. */
  AuthorKind kind(Element comment) {
    if (Collector.findFirst(guest, comment) != null) {
      return AuthorKind.GUEST;
    }
    boolean known = Collector.findFirst(registered, comment) != null;
    return known ? AuthorKind.REGISTERED : AuthorKind.UNKNOWN;
  }
}
