package threadlens.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.Markup;
import threadlens.model.Article;
import threadlens.model.PostedAt;

class ArticleFinderTest {
  private static final String FIRST =
      "The harbour office said on Monday that the ferry would stay in port, since its engine had"
          + " failed twice within a week.";
  private static final String SECOND =
      "Islanders, who depend on it for bread and post, were told to expect fishing boats instead,"
          + " at least until the new part arrives.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static Article find(String html) {
    return find(html, false);
  }

  private static Article find(String html, boolean forum) {
    Document page = Markup.parse(html);
    List<JsonNode> linked =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .map(ArticleFinderTest::json)
            .toList();
    return ArticleFinder.find(page, PageTree.of(page), linked, forum);
  }

  private static JsonNode json(String data) {
    try {
      return new ObjectMapper().readTree(data);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + data, e);
    }
  }

  private static String text(String body) {
    return find("<body>" + body + "</body>").text();
  }

  @Test
  void navigationSidebarSharingAndFooterAreNotTheArticle() {
    String page =
        "<nav><a href=/>Home</a></nav><div id=content><div class=entry-content>"
            + STORY
            + "<div class=share-buttons>Tell your friends about it, they will love you.</div></div>"
            + "<div class=sidebar><p>Weather: wind from the west, rain in the evening, cold.</p></div>"
            + "</div><footer>All rights reserved, since 1987, by the harbour paper.</footer>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @Test
  void aNameIsNotBelievedOfWhatHoldsThePage() {
    String page = "<div class='layout has-sidebar share'><h1>Ferry</h1>" + STORY + "</div>";
    assertThat(text(page)).contains(FIRST).contains(SECOND);
  }

  @Test
  void withoutAnyNameTheDensestPartIsTaken() {
    String links = "<ul><li><a href=1>Sports</a><li><a href=2>Politics</a></ul>";
    assertThat(text("<div>" + links + "</div><div>" + STORY + "</div>")).isEqualTo(TEXT);
  }

  @Test
  void otherPagesUnderAHeadingAreLeftOut() {
    String related = "<h3>Related articles</h3><ul><li><a href=1>A boat sinks</a></ul>";
    assertThat(text("<article>" + STORY + related + "</article>")).isEqualTo(TEXT);
  }

  @Test
  void otherTopicsOfAForumAreLeftOutByTheirName() {
    String teaser = "<p>Who knows a carpenter that mends masts on the pier? ... [read more]</p>";
    String topics = "<ul class=TopicList><li>" + teaser + "<li>" + teaser + "</ul>";
    assertThat(text("<section role=main>" + STORY + topics + "</section>")).isEqualTo(TEXT);
  }

  @Test
  void commentsThatNobodyFoundAreLeftOutByNameAndByHeading() {
    String comment = "<p>I have seen it, too, and nobody told us anything, which is a shame.</p>";
    for (String heading : new String[] {"2 Comments", "Kommentare (2)", "التعليقات"}) {
      String plain = "<h3>" + heading + "</h3><div>" + comment + comment + "</div>";
      assertThat(text("<article>" + STORY + plain + "</article>")).isEqualTo(TEXT);
    }
    String named = "<div id=comments>" + comment + comment + "</div>";
    assertThat(text("<article>" + STORY + named + "</article>")).isEqualTo(TEXT);
  }

  @Test
  void theLeadBetweenTitleAndTextBelongsToTheText() {
    String lead = "After two failures the ferry to the outer islands stays where it is, for now.";
    String page =
        "<header><h1>Ferry stays</h1><p class=lead>"
            + lead
            + "</p></header><div class=article-body>"
            + STORY
            + "</div>";
    assertThat(text(page)).isEqualTo(lead + "\n\n" + TEXT);
  }

  @Test
  void listsHeadingsTablesAndQuotesStayInTheirOrder() {
    String page =
        "<article>"
            + STORY
            + "<h2>What to bring</h2><ul><li>bread<li>stamps</ul>"
            + "<blockquote>We shall wait, as we always have.</blockquote>"
            + "<table><tr><td>Monday<td>closed</table><p>"
            + FIRST
            + "</p></article>";
    assertThat(text(page))
        .isEqualTo(
            TEXT
                + "\n\nWhat to bring\n\nbread\nstamps\n\nWe shall wait, as we always have.\n\n"
                + "Monday closed\n\n"
                + FIRST);
  }

  @Test
  void ofAForumThreadThereIsNoTextButATitle() {
    String page = "<title>Which ferry?</title><body><article>" + STORY + "</article></body>";
    Article article = find(page, true);
    assertThat(article.text()).isEmpty();
    assertThat(article.title()).isEqualTo("Which ferry?");
  }

  @Test
  void openGraphSaysWhatTheArticleIs() {
    Article article =
        find(
            "<head><title>Ferry stays | Harbour Paper</title>"
                + "<link rel=canonical href='https://example.org/ferry'>"
                + "<meta property=og:title content='Ferry stays | Harbour Paper'>"
                + "<meta property=og:site_name content='Harbour Paper'>"
                + "<meta name=author content='By Ann Lee'>"
                + "<meta property=article:published_time content='2021-03-04T05:06:07Z'>"
                + "</head><body>"
                + STORY);
    assertThat(article.title()).isEqualTo("Ferry stays");
    assertThat(article.url()).isEqualTo("https://example.org/ferry");
    assertThat(article.author()).isEqualTo("Ann Lee");
    assertThat(article.publishedAt())
        .isEqualTo(new PostedAt(LocalDateTime.of(2021, 3, 4, 5, 6, 7), ZoneOffset.UTC));
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aTitleAloneIsInTheLanguageThatThePageStates() {
    String title = "<title>Peces que no comen</title>";
    assertThat(find("<html lang=es-ES>" + title).language()).isEqualTo("es");
    assertThat(find("<html lang=en><title>x</title>").language()).isEqualTo("en");
    assertThat(find("<html lang=fr>" + STORY).language()).isEqualTo("en");
    assertThat(find("<html lang=en><title>زيت الزيتون هذا الموسم</title>").language())
        .isEqualTo("ar");
  }

  @Test
  void linkedDataTellsTheAddress() {
    String data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",%s}</script>";
    assertThat(find(data.formatted("\"mainEntityOfPage\":{\"@id\":\"https://e.example/a\"}")).url())
        .isEqualTo("https://e.example/a");
    assertThat(find(data.formatted("\"url\":\"/a\"")).url()).isNull();
  }

  @Test
  void microformatsTellTheWholeTime() {
    Article article =
        find(STORY + "<abbr itemprop=datePublished title='2020-11-03T20:11:00Z'>8:11</abbr>");
    assertThat(article.publishedAt())
        .isEqualTo(new PostedAt(LocalDateTime.of(2020, 11, 3, 20, 11), ZoneOffset.UTC));
  }

  @Test
  void linkedDataNamesTheAuthorElsewhereInItsGraph() {
    Article article =
        find(
            "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Ferry &amp; bread\",\"datePublished\":\"2021-03-04\","
                + "\"author\":{\"@id\":\"#ann\"}},{\"@type\":\"Person\",\"@id\":\"#ann\","
                + "\"name\":\"Ann Lee\"}]}</script><body>"
                + STORY);
    assertThat(article.title()).isEqualTo("Ferry & bread");
    assertThat(article.author()).isEqualTo("Ann Lee");
    assertThat(article.publishedAt())
        .isEqualTo(new PostedAt(LocalDateTime.of(2021, 3, 4, 0, 0), null));
  }

  @Test
  void ofAPageThatAScriptWouldFillTheLinkedDataHoldsTheText() {
    String data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"";
    assertThat(text(data + FIRST + "\\n\\n" + SECOND + "\"}</script><div id=app></div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void theHeadingOfTheTextIsTheTitleWithoutTheNameOfTheSite() {
    String head = "<title>Harbour Paper » Ferry stays</title><h1><a href=/>Harbour Paper</a></h1>";
    assertThat(find(head + "<h2>Ferry stays</h2>" + STORY).title()).isEqualTo("Ferry stays");
  }

  @Test
  void aBrowserSaysWhereThePageWasSavedFrom() {
    String saved = "<!-- saved from url=(0025)https://example.org/ferry -->";
    assertThat(find(saved + "<body>" + STORY).url()).isEqualTo("https://example.org/ferry");
  }

  @Test
  void whatThePageDoesNotStateIsNotInvented() {
    Article article = find("<body>" + STORY);
    assertThat(article.title()).isEmpty();
    assertThat(article.url()).isNull();
    assertThat(article.author()).isNull();
    assertThat(article.publishedAt()).isNull();
  }

  @Test
  @Timeout(20)
  void hostilePagesCostTimeInProportionToTheirSize() {
    String deep = "<div class=content>".repeat(100_000) + STORY;
    assertThat(text(deep)).contains(FIRST);
    String wide = "<div class=share>a</div>".repeat(200_000) + STORY;
    assertThat(text(wide)).isEqualTo(TEXT);
    String attribute = "<div class='" + "share ".repeat(1_000_000) + "'>x</div>" + STORY;
    assertThat(text(attribute)).contains(FIRST);
  }
}
