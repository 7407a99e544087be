package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class MarkupProfilesTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "threadlens", "profiles", "html");

  static final List<MarkupProfileData> SHIPPED = MarkupProfiles.SHIPPED;

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void every_profile_can_be_used_and_is_tried_on_some_pages(MarkupProfileData data) {
    MarkupProfile profile = data.profile();

    assertThat(profile.name()).isNotEmpty();
    assertThat(profile.words()).isNotEmpty().noneMatch(String::isBlank);
    assertThat(profile.comment() != null || profile.states().notCaptured() != null).isTrue();
    assertThat(profile.comment() == null || !profile.time().isEmpty()).isTrue();
  }

  @Test
  void every_file_is_listed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .filteredOn(name -> !List.of("every-page", "avatars").contains(name))
          .containsExactlyInAnyOrderElementsOf(MarkupProfiles.NAMES);
    }
  }

  @Test
  void an_unknown_key_is_refused() {
    assertThatThrownBy(() -> new MarkupProfileData(Map.of("name", "x", "autor", ".fn")))
        .hasMessageStartingWith(
            "not a key of a profile: [autor], expected some of [after, answers, author, between, body,");
  }

  @Test
  void a_selector_that_cannot_be_read_is_named() {
    assertThatThrownBy(() -> new MarkupProfileData(Map.of("comment", "li[")).profile())
        .hasMessage("not a CSS selector: 'li['");
  }

  @Test
  void a_text_between_one_mark_is_refused() {
    assertThatThrownBy(() -> new MarkupProfileData(Map.of("between", "start")).profile())
        .hasMessage("'between' has two values, not 1");
  }

  @Test
  void a_regular_expression_that_cannot_be_read_names_its_key() {
    assertThatThrownBy(() -> new MarkupProfileData(Map.of("id", "::attr(id) =~ (")).profile())
        .hasMessage("not a regular expression, in 'id'");
  }
}
