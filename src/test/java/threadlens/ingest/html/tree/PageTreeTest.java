package threadlens.ingest.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import threadlens.ingest.markup.Markup;

final class PageTreeTest {
  private final Document page =
      Markup.parse("<ul class='a b' id=u>x<li>one<b>two</b>three<!--note--></ul><p>four");

  private final PageTree tree = PageTree.of(page);

  private static String names(PageTree tree, IntStream elements) {
    return String.join(" ", elements.mapToObj(tree::name).toList());
  }

  @Test
  void elements_stand_before_those_within_them() {
    assertThat(names(tree, IntStream.range(0, tree.size())))
        .isEqualTo("#root html head body ul li b p");
    assertThat(names(tree, IntStream.range(5, tree.end(5)))).isEqualTo("li b");
    assertThat(tree.name(tree.parent(6))).isEqualTo("li");
    assertThat(tree.number(page.body())).isEqualTo(3);
    assertThat(tree.classes(4) + '#' + tree.id(4)).isEqualTo("a b#u");
  }

  @Test
  void a_text_knows_the_element_that_it_stands_right_in() {
    List<String> texts =
        IntStream.range(tree.firstText(5), tree.firstText(tree.end(5)))
            .mapToObj(text -> tree.name(tree.textParent(text)) + ' ' + tree.text(text))
            .toList();

    assertThat(texts).containsExactly("li one", "b two", "li three");
    assertThat(tree.remarks()).containsExactly(new PageTree.Remark("note", 5));
  }

  @Test
  void what_is_taken_off_the_page_is_gone_with_all_within_it() {
    assertThat(tree.gone().isEmpty()).isTrue();

    page.expectFirst("li").remove();

    assertThat(names(tree, tree.gone().stream())).isEqualTo("li b");
  }

  @Test
  void a_page_may_be_nested_deeper_than_the_stack_is() {
    Document deep = Document.createShell("");
    var innermost = deep.body();
    for (int i = 0; i < 100_000; i++) {
      innermost = innermost.appendElement("i");
    }

    assertThat(PageTree.of(deep).size()).isEqualTo(100_004);
  }
}
