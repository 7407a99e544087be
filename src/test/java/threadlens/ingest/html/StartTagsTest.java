package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import threadlens.ingest.markup.Markup;

final class StartTagsTest {
  /** What stands where the tags of all elements that a selector finds are said to begin. */
  private static List<String> found(String markup, String css) {
    PageElements page = PageElements.of(Markup.parse(markup));
    StartTags tags = new StartTags(markup, page);
    return page.at(0).select(css).stream().map(element -> after(markup, tags, element)).toList();
  }

  private static String after(String markup, StartTags tags, Element element) {
    int offset = tags.offset(element);
    return offset < 0 ? "unknown" : markup.substring(offset, Math.min(markup.length(), offset + 9));
  }

  @Test
  void the_first_tag_is_that_of_the_first_element() {
    assertThat(found("<ul><li id=1><LI id=2>a</ul><link><li\nid=3>", "li"))
        .containsExactly("<li id=1>", "<LI id=2>", "<li\nid=3>");
  }

  @Test
  void elements_are_found_in_any_order() {
    String markup = "<i></i>" + "<div><a></a></div>".repeat(1_000) + "<div id=last>";
    PageElements page = PageElements.of(Markup.parse(markup));
    StartTags tags = new StartTags(markup, page);
    List<Element> all = page.at(0).select("div");

    for (int i = all.size() - 1; i >= 0; i--) {
      assertThat(tags.offset(all.get(i))).isEqualTo(7 + 18 * i);
    }
    assertThat(tags.offset(all.get(0))).isEqualTo(7);
  }

  @Test
  void what_is_written_in_scripts_and_remarks_is_no_tag() {
    assertThat(
            found(
                "<!-- <div> --><script>'<div>'</script><style>/*<div>*/</style><div id=1>", "div"))
        .containsExactly("<div id=1");
  }

  @Test
  void nothing_is_sure_where_the_parser_drops_a_tag() {
    assertThat(found("<textarea><div></textarea><div id=1>", "div")).containsOnly("unknown");
    assertThat(found("<div title='<div>'>", "div")).containsExactly("unknown");
  }

  @Test
  void nothing_is_sure_of_elements_that_the_parser_adds() {
    assertThat(found("<p>a</p></p><p>b", "p")).containsOnly("unknown");
    assertThat(found("<table><td>a", "tr, tbody")).containsOnly("unknown");
  }

  @Test
  void an_element_that_the_parser_moved_is_told_by_what_it_says() {
    String moved = "<table><tr><td><div id=one>a</div></td></tr><div id=two>b</div></table>";
    assertThat(found(moved, "#two")).containsExactly("unknown");
  }
}
