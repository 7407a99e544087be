package threadlens.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names NAMES = new Names(Set.of("share", "postcontent", "=date"));

  private static boolean fit(String name) {
    return NAMES.fit(new Element("div").attr("class", name));
  }

  @Test
  void wordsAreKnownHoweverTheyAreJoined() {
    assertThat(
            Set.of("post-content", "postContent", "td_post_content", "postcontent", "PostContent"))
        .allMatch(NamesTest::fit);
    assertThat(Set.of("share", "box share", "share-2", "Share")).allMatch(NamesTest::fit);
  }

  @Test
  void aPartOfAWordIsNot() {
    assertThat(Set.of("shareholders", "timeshare", "post", "content", "")).noneMatch(NamesTest::fit);
  }

  @Test
  void someMustBeTheWholeName() {
    assertThat(fit("date")).isTrue();
    assertThat(fit("date-picker-page")).isFalse();
  }

  @Test
  void whatAPostIsFiledUnderIsNotItsName() {
    assertThat(fit("post tag-share category-share")).isFalse();
  }
}
