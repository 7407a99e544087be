package threadlens.ingest.html.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.Markup;

class RepeatedCommentsTest {
  private static final String ARTICLE =
      "<h1>The bridge</h1><p>"
          + "The council talked about the bridge for three hours. ".repeat(20)
          + "</p>";

  @Test
  void commentsOfAnUnknownSiteAreFoundWithNameTimeAndText() {
    RepeatedComments found =
        find(
            ARTICLE
                + "<div class=zz>"
                + entry("k1", "Olive", "3 May 2014 at 17:56", "The old bridge was better, I say.")
                + entry("k2", "Cedar", "3 May 2014 at 18:02", "It fell into the river, remember?")
                + entry("k3", "Olive", "4 May 2014 at 09:11", "Only half of it did, in the flood.")
                + "</div>");
    assertThat(found.items())
        .extracting(RepeatedComments.Item::author)
        .containsExactly("Olive", "Cedar", "Olive");
    assertThat(found.items())
        .extracting(RepeatedComments.Item::time)
        .containsExactly("3 May 2014 at 17:56", "3 May 2014 at 18:02", "4 May 2014 at 09:11");
    assertThat(found.items().get(0).prose().text()).isEqualTo("The old bridge was better, I say.");
    assertThat(found.items()).extracting(RepeatedComments.Item::id).containsExactly("1", "2", "3");
    assertThat(found.forum()).isFalse();
    assertThat(found.nested()).isFalse();
  }

  @Test
  void anAnswerWithinACommentHasItForParent() {
    String answer =
        entry("k2", "Cedar", "3 May 2014 at 18:02", "It fell into the river, remember?");
    RepeatedComments found =
        find(
            ARTICLE
                + entry("k1", "Olive", "3 May 2014 at 17:56", "The old bridge was better." + answer)
                + entry(
                    "k3", "Basil", "4 May 2014 at 09:11", "Only half of it did, in the flood."));
    assertThat(found.items()).extracting(RepeatedComments.Item::parent).containsExactly(-1, 0, -1);
    assertThat(found.items()).extracting(RepeatedComments.Item::depth).containsExactly(0, 1, 0);
    assertThat(found.items().get(0).prose().text()).isEqualTo("The old bridge was better.");
  }

  @Test
  void aListOfArticlesIsNoListOfComments() {
    StringBuilder list = new StringBuilder(ARTICLE);
    for (String title :
        List.of("New roads are opened", "Old mill burns down", "Fair draws crowds")) {
      list.append("<div class=card><h3><a href='/news/").append(title.replace(' ', '-'));
      list.append("'>").append(title).append("</a></h3><span class=author>").append(title, 0, 3);
      list.append("</span> <time datetime=2014-05-03>3 May 2014</time>");
      list.append("<p>What happened, and why it matters to all who live here.</p></div>");
    }
    assertThat(search(list.toString())).isNull();
  }

  @Test
  void anArticleAloneHasNoComments() {
    assertThat(search(ARTICLE)).isNull();
    assertThat(search("")).isNull();
  }

  @Test
  void whatStandsInThePlaceOfACommentKeepsItsPlaceWithoutNameAndTime() {
    String gone = "<div class=comment id=k8><em>[gone]</em>" + said(1) + "</div>";
    RepeatedComments found = find(ARTICLE + said(0) + gone + others() + many());
    assertThat(found.items()).hasSize(28);
    assertThat(found.items().get(1).prose().text()).isEqualTo("[gone]");
    assertThat(found.items().get(2).parent()).isEqualTo(1);
  }

  @Test
  void aListShownTwiceInAnotherOrderIsReadOnce() {
    String lol = comment("k90", "Cedar", "3 May 2014 at 18:02", "LOL");
    RepeatedComments found =
        find(
            ARTICLE
                + ("<div class=tab>" + said(0) + lol + lol + said(1) + others() + "</div>")
                + ("<div class=tab>" + others() + said(1) + said(0) + lol + lol + "</div>"));
    assertThat(found.items())
        .extracting(RepeatedComments.Item::author)
        .startsWith("Alive", "Cedar", "Cedar", "Blive", "Clive")
        .hasSize(9);
    assertThat(found.again()).hasSize(9);
  }

  @Test
  void theListThatHoldsAllIsReadAndNotTheBoxOfChosenOnesAbove() {
    String chosen = "<div class=chosen>" + said(1) + "</div>";
    RepeatedComments found =
        find(ARTICLE + chosen + "<div class=all>" + said(0) + said(1) + others() + "</div>");
    assertThat(found.items())
        .extracting(RepeatedComments.Item::id)
        .startsWith("0", "1", "2")
        .hasSize(7);
    assertThat(found.again()).hasSize(1);
  }

  @Test
  void ofListsThatShareSomeTheSharedAreReadOnceAndTheOthersStay() {
    String facebook = "<div class=facebook>" + said(0) + said(1) + others() + "</div>";
    String site = "<div class=site>" + others() + said(7) + "</div>";
    RepeatedComments found = find(ARTICLE + facebook + site);
    assertThat(found.items()).hasSize(8);
    assertThat(found.again()).hasSize(5);
  }

  @Test
  void twinsInOneListStay() {
    assertThat(find(ARTICLE + said(0) + others() + said(0) + said(0)).items()).hasSize(8);
    String thread = "<div class=thread>" + said(0) + said(0) + "</div>";
    assertThat(find(ARTICLE + thread + others() + said(0)).items()).hasSize(8);
  }

  @Test
  void anAnswerThatSaysWhatAnotherThreadSaysStays() {
    String answered = comment("8", "Cedar", "3 May 2014", "It fell?" + said(0) + others());
    RepeatedComments found = find(ARTICLE + "<section>" + said(0) + answered + "</section>");
    assertThat(found.items()).hasSize(8);
    assertThat(found.again()).isEmpty();
  }

  @Test
  void thousandsOfTwinsAreReadInATimeThatGrowsWithThem() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      list.append(said(i));
    }
    RepeatedComments found = find("<p>" + list + "</p><div>" + list + said(5) + "</div>");
    assertThat(found.items()).hasSize(20_001);
    StringBuilder boxes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String kind = Integer.toString(i, 36).replaceAll("[0-9]", "z");
      boxes.append("<div class=box").append(kind).append('>').append(said(1));
    }
    search(boxes.toString());
    search(said(1).repeat(40_000));
  }

  @Test
  @Timeout(60)
  void textsOfOneHashCodeAreToldApartInATimeThatGrowsWithThem() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 15; bit++) {
        text.append((i >> bit & 1) == 0 ? "BB" : "Aa");
      }
      String name = i % 2 == 0 ? "Olive" : "Basil";
      list.append(comment("k" + i, name, "3 May 2014 at 17:56", text.toString()));
    }
    search("<div>" + list + "</div>");
  }

  private static String many() {
    StringBuilder many = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      many.append(said(i));
    }
    return many.toString();
  }

  private static String others() {
    return said(2) + said(3) + said(4) + said(5) + said(6);
  }

  private static String said(int number) {
    String text =
        "The old bridge was far better by " + Integer.toString(number * 77, 36) + ", I say.";
    String name = (char) ('A' + number % 26) + "live";
    return comment("k" + number, name, "3 May 2014 at 17:56", text);
  }

  @Test
  void nestingAndSizeOfAnyKindAreRead() {
    search("<div class=comment>".repeat(100_000) + "deep");
    search("<div class=comment id=c1><b>Olive</b> 3 May 2014<p>text".repeat(20_000));
    search("<p class='" + "word ".repeat(2_000_000) + "'>" + "</p>");
  }

  private static @Nullable RepeatedComments search(String html) {
    Document page = Markup.parse(html);
    return RepeatedComments.find(page, PageTree.of(page), "[gone]"::equals);
  }

  private static RepeatedComments find(String body) {
    return Objects.requireNonNull(search("<body>" + body + "</body>"));
  }

  private static String entry(String id, String name, String time, String text) {
    return "<div class=entry id="
        + id
        + "><b>"
        + name
        + "</b> <i>"
        + time
        + "</i><div class=said>"
        + text
        + "</div><a href='#'>Reply</a></div>";
  }

  private static String comment(String id, String name, String time, String text) {
    return entry(id, name, time, text).replace("class=entry", "class=comment");
  }
}
