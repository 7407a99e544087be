package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateLinksTest {
  /** Two threads: an opening post, and answers that quote or name. */
  private static final String POSTS =
      thread("gull", "heron") + thread("crow", "stork") + thread("tern", "coot");

  private final Path folder;

  EvaluateLinksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String thread(String first, String second) {
    return """
    {"discussion_id": "FIRST", "posts": [
    {"id": 1, "parent": null, "author": "FIRST", "time": 1000, "text": "The ferry was late again today."},
    {"id": 2, "parent": 1, "author": "SECOND", "time": 2000, "text": "@FIRST, so was the bus."},
    {"id": 3, "parent": 2, "author": "FIRST", "time": 3000, "text": "@SECOND, the bus is never late."}]}
    """
            .replace("\n", "")
            .replace("FIRST", first)
            .replace("SECOND", second)
        + "\n";
  }

  @Test
  void weights_fitted_to_a_part_are_scored_on_another() throws IOException {
    Path posts = write("posts.jsonl", POSTS);
    Path weights =
        write("weights.json", String.join("\n", ran("--fit", "--part", "even", posts.toString())));

    assertThat(ran("--weights", weights.toString(), "--part", "odd", posts.toString()))
        .contains(
            "  posts, every other second threads: 1, comments scored: 2",
            "  below a probability of 0.5 nothing is concluded: status unknown");
  }

  @Test
  void held_out_figures_come_from_one_command() throws IOException {
    Path posts = write("posts.jsonl", POSTS);
    Path more = write("more.jsonl", POSTS);
    Path gold = write("gold.jsonl", thread("swan", "duck"));

    assertThat(ran("--folds", "3", "--with", gold.toString(), posts.toString(), more.toString()))
        .containsSubsequence("links posts.jsonl", "links more.jsonl")
        .contains(
            "  posts, all threads: 3, comments scored: 6",
            "  weights: for each of 3 parts, thread i in part i modulo 3, fitted to the other parts"
                + " of posts.jsonl, more.jsonl and to all of gold.jsonl");
  }

  @Test
  void json_holds_what_was_asked_and_every_figure() throws IOException {
    Path posts = write("posts.jsonl", POSTS);

    JsonNode json = new ObjectMapper().readTree(String.join("\n", ran("--json", posts.toString())));

    assertThat(json.path("task").asText()).isEqualTo("links");
    assertThat(json.path("asked").toString())
        .contains("below a probability of 0.5 nothing is concluded", "baseline root: the opening");
    List<String> names = json.path("figures").findValuesAsText("name");
    assertThat(names)
        .contains(
            "edge accuracy",
            "link F1",
            "exact chains F1",
            "1-1 overlap",
            "mean said",
            "share right",
            "expected calibration error");
    assertThat(json.path("figures").findValuesAsText("slice"))
        .contains("baseline previous", "baseline root", "baseline words, name, above");
    assertThat(ran(posts.toString())).hasSize(names.size() + 12);
  }

  @Test
  void what_does_not_go_together_is_wrong_usage() throws IOException {
    String posts = write("posts.jsonl", POSTS).toString();
    String wrong = write("weights.json", "{\"limit\": 0.5,\n \"weigths\": {}}").toString();

    assertThat(failed("--fit", "--folds", "2", posts))
        .contains("--fit, --folds and --weights exclude each other, expected one");
    assertThat(failed("--folds", "1", posts))
        .contains("not a number of parts: 1, expected 2 or more");
    assertThat(failed("--with", posts, posts)).contains("--with without --folds, expected both");
    assertThat(failed("--weights", wrong, posts))
        .contains("weights.json:2:2: not a key of weights: 'weigths'");
    assertThat(failed("--weights", "none.json", posts)).contains("none.json: no such file");
    assertThat(failed("none.jsonl")).contains("none.jsonl: no such file");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<String> ran(String... arguments) {
    Ran ran = evaluate(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
    return ran.out().lines().toList();
  }

  private static String failed(String... arguments) {
    Ran ran = evaluate(arguments);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  private static Ran evaluate(String... arguments) {
    List<String> all = new ArrayList<>(List.of("evaluate", "links"));
    all.addAll(Arrays.asList(arguments));
    return Ran.command(all.toArray(String[]::new));
  }
}
