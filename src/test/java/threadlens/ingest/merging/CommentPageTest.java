package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommentPageTest {
  private static final String STORY = "https://a.org/story/";
  private static final String POST = "https://quay.blogspot.com/2014/05/rope.html";

  @Test
  void wordpress_names_the_page_in_the_address_of_each_comment() {
    assertThat(
            number(
                "<a href='https://a.org/story/comment-page-1/#comments'>older</a>"
                    + "<a href='https://a.org/story/comment-page-2/#comment-71'>3 May</a>"
                    + "<a href='https://a.org/story/comment-page-1/#comment-9'>in reply to</a>"
                    + "<a href='https://a.org/story/comment-page-2/#comment-72'>4 May</a>",
                STORY))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "nav-previous, comment-page-2/#comments, 3",
    "nav-next, comment-page-2/#comments, 1",
    "nav-next, ?cpage=3#comments, 2"
  })
  void or_it_tells_the_pages_before_and_behind(String place, String link, int number) {
    String html = "<div class=" + place + "><a href='" + STORY + link + "'>on</a></div>";

    assertThat(number(html, STORY)).isEqualTo(number);
    assertThat(number(html, null)).isEqualTo(number);
  }

  @Test
  void recent_comments_on_other_articles_tell_nothing() {
    String recent =
        "<li><a href='https://a.org/one/comment-page-1/#comment-1'>Nadim</a>"
            + "<li><a href='https://a.org/two/comment-page-4/#comment-2'>Salma</a>";

    assertThat(number(recent, STORY)).isEqualTo(0);
    assertThat(number(recent, null)).isEqualTo(0);
  }

  @ParameterizedTest(name = "{0} is page {1}")
  @CsvSource({"2 3, 1", "1 1 3 3, 2", "1 3 5 9, 4", "1 2, 3", "1 1, 2", "2 2, 1"})
  void blogger_links_oldest_and_older_then_newer_and_newest(String links, int number) {
    StringBuilder html = new StringBuilder("<span class=paging-control-container>");
    for (String each : links.split(" ", -1)) {
      html.append("<a href='").append(POST).append("?commentPage=").append(each).append("'>x</a> ");
    }

    assertThat(number(html + "</span>", POST)).isEqualTo(number);
  }

  private static int number(String html, @Nullable String own) {
    CommentPage page = CommentPage.of(Jsoup.parse(html), own);
    return page == null ? 0 : page.number();
  }
}
