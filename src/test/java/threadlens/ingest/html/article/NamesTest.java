package threadlens.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names NAMES =
      new Names(
          Map.of(
              "share",
              Set.of(Part.SURE),
              "postcontent",
              Set.of(Part.BODY),
              "=date",
              Set.of(Part.DATE)));

  private static boolean fit(String name) {
    return !NAMES.parts(name).isEmpty();
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
    assertThat(Set.of("shareholders", "timeshare", "post", "content", ""))
        .noneMatch(NamesTest::fit);
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
