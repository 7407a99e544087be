package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.markup.Markup;

final class SelectorTest {
  private static final Element ITEM =
      Markup.parse(
              "<ul id=list><li class='Comment odd' id=c1 data-id='7,]'><fb:comments class='a:b'>x"
                  + "</fb:comments></ul>")
          .body();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "li",
        "LI.comment",
        ".Comment.odd[data-id]",
        "ul#list > li",
        "p, li:not(.even) , b",
        "ul > li.comment:has(fb\\:comments)",
        "[^data-]",
        "li[class != even]",
        "li[data-id='7,]']",
        "fb\\:comments",
        ".a\\:b",
        "fb|comments",
        "*",
        ":is(li, p).odd",
        "#c1"
      })
  void what_matches_shows_the_signs_that_the_selector_needs(String css) {
    Selector selector = Selector.of(css);
    List<Element> matching = ITEM.select(css);

    assertThat(matching).isNotEmpty();
    assertThat(matching).allMatch(element -> selector.mayMatch(Signs.of(element)));
  }

  @ParameterizedTest
  @CsvSource({"p", "li.even", "ul > p", "[href]", "#c2"})
  void most_that_does_not_match_need_not_be_asked(String css) {
    Element item = ITEM.expectFirst("li");

    assertThat(Selector.of(css).mayMatch(Signs.of(item))).isFalse();
  }

  @Test
  void what_is_no_selector_is_refused() {
    assertThatThrownBy(() -> Selector.of("li["))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a CSS selector: 'li['");
  }
}
