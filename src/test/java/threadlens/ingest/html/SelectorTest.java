package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.ShownSigns;
import threadlens.ingest.markup.Markup;

final class SelectorTest {
  private static final Document PAGE =
      Markup.parse(
          "<ul id=list><li class='Comment odd' id=c1 data-id='7,]'><fb:comments class='a:b'>x"
              + "</fb:comments></ul>");

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
        "li[ID^='C']",
        "li[class*=OD][class$=d]",
        "fb\\:comments",
        ".a\\:b",
        "fb|comments",
        "*",
        ":is(li, p).odd",
        ":is(ul > li, ol li)[data-id], ul",
        "ul:has(> li.odd), ul:has(li)",
        "#c1"
      })
  void what_matches_shows_the_signs_that_the_selector_needs(String css) {
    Selector selector = Selector.of(css);
    List<Element> matching = PAGE.select(css);

    assertThat(matching).isNotEmpty();
    assertThat(matching).allMatch(element -> mayMatch(selector, element));
    assertThat(PageElements.of(PAGE).select(selector)).hasSize(matching.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        "li.even",
        "ul > p",
        ":is(p, b)",
        "li:is(.a, .b)",
        "[href]",
        "#c2",
        "li[data-id=8]",
        "li[id^=d]"
      })
  void most_that_does_not_match_need_not_be_asked(String css) {
    Element item = PAGE.expectFirst("li");

    assertThat(mayMatch(Selector.of(css), item)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table li", "li:has(> a)", ":is(a, table) li", "a, .gone"})
  void a_page_without_what_must_stand_beside_it_is_not_looked_through(String css) {
    assertThat(Selector.of(css).alternatives())
        .noneMatch(each -> each.mayMatchAny(PageTree.of(PAGE)));
  }

  private static boolean mayMatch(Selector selector, Element element) {
    long shown = ShownSigns.of(element);
    return selector.alternatives().stream().anyMatch(each -> each.mayMatch(element, shown));
  }

  @Test
  void what_is_no_selector_is_refused() {
    assertThatThrownBy(() -> Selector.of("li["))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a CSS selector: 'li['");
  }
}
