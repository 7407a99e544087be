package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeInLine;
import threadlens.ingest.times.Times;
import threadlens.model.PostedAt;

/**
 * Address, author and time of an article, as the page states them: for machines first (Open Graph,
 * schema.org, Dublin Core), then for people. What it does not state is null.
 */
final class PageFacts {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_LINES = 5;
  private static final String SAVED = "saved from url=(";
  private static final String SINGLE_FILE = "url:";

  private final Clues clues;
  private final LinkedData data;
  private final Outline outline;
  private final PageParts parts = PageParts.shipped();

  /**
   * @param outline with the furniture left out
   */
  PageFacts(Clues clues, LinkedData data, Outline outline) {
    this.clues = clues;
    this.data = data;
    this.outline = outline;
  }

  /** Short lines so named that stand beside the article, not in the furniture of the site. */
  private List<Element> lines(Part part) {
    List<Element> lines = new ArrayList<>();
    for (int i = 1; i < outline.boxes().size() && lines.size() < MOST_LINES; i++) {
      Box box = outline.boxes().get(i);
      if (box.text > 0 && box.text <= LONGEST_NAME && box.few() && box.parts.contains(part)) {
        lines.add(box.element);
      }
      i = box.out ? box.end - 1 : i;
    }
    return lines;
  }

  @Nullable String url() {
    String canonical = clues.canonical();
    String shared = clues.meta("og:url");
    if (canonical != null && absolute(canonical)) {
      return canonical;
    } else if (shared != null && absolute(shared)) {
      return shared;
    }
    for (String remark : clues.remarks()) {
      String saved = saved(remark.strip());
      if (saved != null && absolute(saved)) {
        return saved;
      }
    }
    String told = data.url();
    return told != null && absolute(told) ? told : null;
  }

  private static boolean absolute(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  /** Browsers write where a page was saved from; SingleFile does, too. */
  private static @Nullable String saved(String remark) {
    int at = remark.indexOf(SAVED);
    if (at >= 0) {
      int close = remark.indexOf(')', at);
      return close < 0 ? null : remark.substring(close + 1).strip();
    }
    at = remark.contains("SingleFile") ? remark.indexOf(SINGLE_FILE) : -1;
    return at < 0
        ? null
        : remark.substring(at + SINGLE_FILE.length()).lines().findFirst().orElse("").strip();
  }

  @Nullable String author() {
    List<@Nullable String> said = new ArrayList<>();
    said.add(data.author());
    said.add(
        clues.meta("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author"));
    said.add(clues.meta("article:author"));
    for (Element element : clues.properties("author")) {
      Element name = element.selectFirst("[itemprop=name]");
      said.add(
          name == null
              ? element.text()
              : name.hasAttr("content") ? name.attr("content") : name.text());
    }
    clues.authors().forEach(link -> said.add(link.text()));
    NameCard card = clues.card();
    said.add(card == null ? null : card.name().text());
    lines(Part.AUTHOR).stream().map(PageFacts::person).forEach(said::add);
    for (String each : said) {
      String name = each == null ? "" : name(each);
      if (!name.isEmpty() && name.length() <= LONGEST_NAME && !absolute(name)) {
        return name;
      }
    }
    return null;
  }

  /** A byline often holds more than the name; then it is the link, or cannot be told. */
  private static String person(Element line) {
    Element link = line.selectFirst("a");
    String name = link == null ? line.text() : link.text();
    return name.chars().anyMatch(c -> Character.isDigit(c) || c == ':') ? "" : name;
  }

  private String name(String byline) {
    String name = byline.strip();
    String small = name.toLowerCase(Locale.ROOT);
    for (String by : parts.by()) {
      if (small.startsWith(by)) {
        return name.substring(by.length()).strip();
      }
    }
    return name;
  }

  @Nullable PostedAt publishedAt() {
    List<@Nullable String> said = new ArrayList<>();
    said.add(clues.meta("article:published_time"));
    said.add(data.textOfPage("datePublished"));
    said.add(
        clues.meta(
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "publication_date"));
    clues.properties("datePublished").forEach(element -> said.add(time(element)));
    clues.times().forEach(element -> said.add(time(element)));
    NameCard card = clues.card();
    said.add(card == null ? null : timeIn(card.line().text()));
    lines(Part.DATE).forEach(element -> said.add(time(element)));
    for (String each : said) {
      PostedAt time = each == null || each.length() > LONGEST_NAME ? null : Times.parse(each);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** The time that a line tells beside a name; null where it tells none. */
  private static @Nullable String timeIn(String line) {
    TimeInLine time = line.length() > LONGEST_NAME ? null : Times.ALONE.find(line);
    return time == null ? null : time.span().of(line);
  }

  private static String time(Element element) {
    for (String attribute : List.of("datetime", "content")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    // microformats, as Blogger writes them: the whole time stands behind what is shown of it
    String title = element.normalName().equals("abbr") ? element.attr("title") : "";
    return title.isEmpty() ? element.text() : title;
  }
}
