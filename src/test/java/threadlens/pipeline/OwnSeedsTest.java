package threadlens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;

/** Every discussion under {@code seeds/} is read as its gold says. */
final class OwnSeedsTest {
  private static final Path HOME = Path.of(System.getProperty("threadlens.home", "."));

  static List<Path> golds() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("src/test/resources/gold"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golds")
  void is_read_as_its_gold_says(Path goldFile) throws Exception {
    JsonNode gold = new ObjectMapper().readTree(goldFile.toFile());
    Discussion discussion = Reading.file(HOME.resolve(gold.get("source").asText()));

    assertThat(discussion.profile()).isEqualTo(gold.get("profile").asText());
    assertThat(discussion.article().title()).isEqualTo(gold.get("title").asText());
    assertThat(discussion.commentsState().name().toLowerCase(Locale.ROOT))
        .isEqualTo(gold.get("comments_state").asText());
    assertThat(String.valueOf(discussion.declaredCount()))
        .isEqualTo(gold.get("declared_comment_count").asText());
    assertThat(discussion.comments().stream().map(OwnSeedsTest::line).toList())
        .isEqualTo(lines(gold.get("comments")));
    assertThat(discussion.article().text()).isNotBlank();
    assertThat(discussion.comments()).noneMatch(comment -> comment.text().isBlank());
  }

  private static String line(Comment comment) {
    PostedAt at = comment.postedAt();
    String kind = comment.author() == null ? "unknown" : comment.author().kind().name();
    return comment.authorName()
        + " | "
        + kind.toLowerCase(Locale.ROOT)
        + " | "
        + (at == null ? null : at.local());
  }

  private static List<String> lines(JsonNode comments) {
    List<String> lines = new ArrayList<>();
    for (JsonNode comment : comments) {
      lines.add(
          comment.get("speaker").asText()
              + " | "
              + comment.get("speaker_kind").asText()
              + " | "
              + comment.get("timestamp").asText());
    }
    return lines;
  }
}
