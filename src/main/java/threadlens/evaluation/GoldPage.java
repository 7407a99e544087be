package threadlens.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads on a page.
 *
 * @param source the page's path as the gold gives it
 * @param file where the page lies
 * @param commentsState as {@code read} writes it
 * @param declaredCount null where the page declares none
 */
record GoldPage(
    String source,
    Path file,
    String title,
    String commentsState,
    @Nullable Integer declaredCount,
    List<GoldComment> comments) {
  private static final ObjectMapper JSON = new ObjectMapper();

  GoldPage {
    comments = List.copyOf(comments);
  }

  /**
   * A comment, by what stands above its text.
   *
   * @param timestamp as {@code read} writes it; null where the page gives none
   */
  record GoldComment(String speaker, String speakerKind, @Nullable String timestamp) {}

  /**
   * Reads gold.
   *
   * @throws UnusableGoldException if it is none, or its page is not to be found
   */
  static GoldPage read(Path gold) {
    try {
      return of(gold, JSON.readTree(Files.readString(gold)));
    } catch (JacksonException e) {
      throw new UnusableGoldException(gold + ": not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UnusableGoldException(gold + ": cannot be read: " + e.getMessage());
    }
  }

  private static GoldPage of(Path gold, JsonNode json) {
    String source = json.path("source").asText();
    if (source.isEmpty() || !json.path("comments").isArray() || !json.has("comments_state")) {
      throw new UnusableGoldException(
          gold
              + ": not gold of a page, expected a JSON object with source, title, comments_state and"
              + " comments");
    }
    List<GoldComment> comments = new ArrayList<>();
    for (JsonNode each : json.path("comments")) {
      comments.add(
          new GoldComment(
              each.path("speaker").asText(""),
              each.path("speaker_kind").asText("unknown"),
              each.path("timestamp").textValue()));
    }
    JsonNode declared = json.path("declared_comment_count");
    return new GoldPage(
        source,
        page(gold, source),
        json.path("title").asText(""),
        json.path("comments_state").asText(),
        declared.isInt() ? declared.intValue() : null,
        comments);
  }

  /** The page lies as the path says from here, or from a folder above the gold. */
  static Path page(Path gold, String source) {
    if (Files.exists(Path.of(source))) {
      return Path.of(source);
    }
    for (Path above = gold.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(source))) {
        return above.resolve(source);
      }
    }
    throw new UnusableGoldException(
        gold + ": no page '" + source + "' here, nor from any folder above the gold");
  }
}
