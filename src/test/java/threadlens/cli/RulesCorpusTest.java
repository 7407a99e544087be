package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules backtest} and {@code rules diff}. */
final class RulesCorpusTest {
  private static final String UTTERANCES =
      """
      {"id":"1","conversation_id":"a","speaker":"Karim","text":"hello"}
      {"id":"2","conversation_id":"a","speaker":"Rami","text":"you turnip, you swede","reply_to":"1"}
      {"id":"3","conversation_id":"b","speaker":"Maya","text":"turnip soup again"}
      {"id":"4","conversation_id":"b","speaker":"Nour","text":"the Druze hiss"}
      """;

  private final Path folder;
  private final RulesFolder rules;

  RulesCorpusTest(@TempDir Path folder) {
    this.folder = folder;
    this.rules = RulesFolder.in(folder.resolve("rules"));
  }

  @Test
  void backtestCountsPlacesAndComments() throws IOException {
    String out = backtest(write("c.jsonl", UTTERANCES), "--excepted");

    assertThat(out)
        .contains("  4 comments; 2 flagged, 50.0 %")
        .containsPattern("review +2 +5,000.0 +50.0 %")
        .containsPattern("fruit/turnip +review +2 +1 +2,500.0 +25.0 %")
        .contains("    you ⟦turnip⟧, you ⟦swede⟧\n")
        .contains("c.jsonl:2")
        .contains("exceptions held rules back at 1 place\nfruit/turnip\n  soup: 1 place\n")
        .contains("    ⟦turnip⟧ soup again\n");
  }

  @Test
  void rulesThatFindNothingAreListed() throws IOException {
    assertThat(backtest(write("c.csv", "id,text\n1,a turnip\n"), "--text", "text"))
        .contains("1 of 2 rules found nothing here:\n  hiss/ snake\n");
  }

  @Test
  void oneRuleCanBeLookedAtAlone() throws IOException {
    assertThat(backtest(write("c.jsonl", UTTERANCES), "--rule", "hiss/snake"))
        .contains("4 comments; 2 flagged")
        .contains("the ⟦Druze hiss⟧")
        .doesNotContain("fruit");
    assertThat(
            Ran.command("rules", "backtest", "-", "--rule", "hiss/snail", "--rules", "" + rules)
                .err())
        .contains("no such rule: 'hiss/snail', did you mean 'hiss/snake'?");
  }

  @Test
  void theSameCorpusReadsTheSameInEveryForm() throws IOException {
    Path plain = write("c.jsonl", UTTERANCES);
    Path packed = folder.resolve("packed.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(UTTERANCES.getBytes(StandardCharsets.UTF_8));
    }
    Path table =
        write(
            "t.csv", "body\nhello\n\"you turnip, you swede\"\nturnip soup again\nthe Druze hiss\n");
    write("in/export.csv", "id,author,body\n1,a,hello\n2,b,\"you turnip, you swede\"\n");

    for (JsonNode json :
        List.of(
            json(plain.toString()),
            json(packed.toString()),
            json(table.toString(), "--text", "body"))) {
      assertThat(json.path("comments").asInt()).isEqualTo(4);
      assertThat(json.at("/rules/0/found").asInt()).isEqualTo(2);
    }
    assertThat(json(folder.resolve("in").toString()).path("comments").asInt()).isEqualTo(2);
  }

  @Test
  void standardInputIsACorpusToo() {
    Ran ran = Ran.with(UTTERANCES, "rules", "backtest", "-", "--rules", rules.toString());

    assertThat(ran.out()).contains("4 comments; 2 flagged");
  }

  @Test
  void samplesAreTheSameWhateverTheOrder() throws IOException {
    String[] rows =
        IntStream.range(0, 200).mapToObj(i -> "turnip number " + i).toArray(String[]::new);
    String there = String.join("\n", rows);
    String back =
        IntStream.range(0, 200).mapToObj(i -> rows[199 - i]).collect(Collectors.joining("\n"));
    JsonNode one = json(write("a.csv", "text\n" + there + "\n").toString(), "--text", "text");
    JsonNode other = json(write("b.csv", "text\n" + back + "\n").toString(), "--text", "text");

    assertThat(one.at("/rules/0/samples").size()).isEqualTo(3);
    assertThat(one.at("/rules/0/samples").findValuesAsText("text"))
        .isEqualTo(other.at("/rules/0/samples").findValuesAsText("text"));
  }

  @Test
  void aCommentThatARuleCouldNotEvaluateIsNotCalledClean() throws IOException {
    rules.withRule(
        "fruit/row.yaml",
        "row",
        "insult",
        "terms: ['leek ..12 leek ..12 leek ..12 leek ..12 leek ..12 cress']",
        "leek leek leek leek leek cress");
    Path corpus = write("c.csv", "text\nhello\n" + "leek ".repeat(400) + "cress\n");

    assertThat(backtest(corpus, "--text", "text"))
        .contains("  NOT_EVALUATED: 1 comment (fruit/row 1)\n");
  }

  @Test
  void experimentalRulesAreCountedButShowNothing() throws IOException {
    Path rule = folder.resolve("rules/fruit/turnip.yaml");
    Files.writeString(rule, Files.readString(rule).replace("stable", "experimental"));

    assertThat(backtest(write("c.jsonl", UTTERANCES)))
        .contains("4 comments; 1 flagged")
        .containsPattern("fruit/turnip +experimental +2 +1 ");
  }

  @Test
  void linesThatCannotBeReadAreNamedAndLeftOut() throws IOException {
    Path corpus = write("c.jsonl", UTTERANCES + "no json\n");
    Ran ran = Ran.command("rules", "backtest", corpus.toString(), "--rules", rules.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("c.jsonl:5:1: not JSON");
    assertThat(ran.out()).contains("4 comments");
  }

  @Test
  void aCorpusThatIsNotThereIsWrongUsage() throws IOException {
    assertThat(Ran.command("rules", "backtest", "none", "--rules", rules.toString()).err())
        .contains("no such file or folder: none");
    Path table = write("c.csv", "text\nhello\n");
    assertThat(
            Ran.command(
                    "rules", "backtest", "" + table, "--text", "body", "--rules", rules.toString())
                .err())
        .contains("no column 'body', expected one of [text]");
  }

  @Test
  void diffTellsWhatAChangeWouldDo() throws IOException {
    RulesFolder changed =
        RulesFolder.in(folder.resolve("changed"))
            .withRule("fruit/leek.yaml", "leek", "insult", "terms: [leek]", "leek");
    Files.delete(folder.resolve("changed/hiss/snake.yaml"));
    Path turnip = folder.resolve("changed/fruit/turnip.yaml");
    Files.writeString(
        turnip,
        Files.readString(turnip).replace("version: 1", "version: 2").replace("review", "urgent"));
    Path corpus = write("c.csv", "text\na turnip\na leek\nthe Druze hiss\nhello\n");

    String out =
        Ran.command("rules", "diff", "" + rules, "" + changed, "" + corpus, "--text", "text").out();

    assertThat(out)
        .contains("4 comments; the rules say something else of 3: 1 newly flagged, 1 no longer")
        .containsPattern("nothing → review +1\n")
        .containsPattern("review → nothing +1\n")
        .contains("  added    fruit/leek (review): A leek is called\n")
        .contains("  removed  hiss/snake (review): A snake is called\n")
        .contains("  changed  fruit/turnip: version 1 → 2, severity review → urgent\n")
        .containsPattern("fruit/leek +1 +- +-\n")
        .containsPattern("fruit/turnip +- +- +1\n")
        .contains("  hiss/snake, no longer\n    the ⟦Druze hiss⟧  (review → nothing)\n");
  }

  @Test
  void rulesOnTheThreadAreHeldAgainstTheCommentsBefore() throws IOException {
    String said = "the dam was paid for by the people of the valley";
    Path corpus =
        write(
            "c.jsonl",
            Stream.of("a", "a", "b", "a")
                .map(
                    thread ->
                        """
                        {"id":"%s","conversation_id":"%s","speaker":"Texas","text":"%s"}
                        """
                            .formatted(UUID.randomUUID(), thread, said))
                .collect(Collectors.joining()));
    RulesFolder changed =
        RulesFolder.in(folder.resolve("changed"))
            .with(
                "fruit/again.yaml",
                """
                title: Said again
                version: 1
                status: stable
                category: harassment
                severity: review
                languages: [en]
                why: for the test
                false-positives: none
                match:
                  same-words: {times: 2, by: one-author}
                message: said again
                examples:
                  flagged: [{after: ["x: %1$s"], by: x, text: "⟦%1$s⟧"}]
                  clean: ["hello"]
                """
                    .formatted(said));

    String diff = Ran.command("rules", "diff", "" + rules, "" + changed, "" + corpus).out();
    String backtest = Ran.command("rules", "backtest", "" + corpus, "--rules", "" + changed).out();

    assertThat(diff).contains("the rules say something else of 1: 1 newly flagged");
    assertThat(backtest).containsPattern("fruit/again +review +1 +1 ");
  }

  @Test
  void diffOfTheSameRulesIsNone() throws IOException {
    String same = rules.toString();
    assertThat(Ran.command("rules", "diff", same, same, "" + write("c.jsonl", UTTERANCES)).out())
        .contains("4 comments; the rules say something else of 0")
        .contains("no rule says anything else of this corpus");
  }

  @Test
  void whereThereAreLabelsPrecisionAndRecallMove() throws IOException {
    RulesFolder changed =
        RulesFolder.in(folder.resolve("changed"))
            .withRule("fruit/leek.yaml", "leek", "insult", "terms: [leek]", "leek");
    Path corpus =
        write("c.csv", "text,label\na turnip,bad\na leek,bad\nhello,fine\nleek pie,fine\n");

    String out =
        Ran.command(
                "rules",
                "diff",
                "" + rules,
                "" + changed,
                "" + corpus,
                "--gold",
                "label",
                "--positive",
                "bad")
            .out();

    assertThat(out)
        .containsPattern("precision before +4 +1\\.000")
        .containsPattern("precision after +4 +0\\.667")
        .containsPattern("precision change +4 +-0\\.333   -0\\.667 to ")
        .containsPattern("recall change +4 +0\\.500");
  }

  private String backtest(Path corpus, String... more) {
    return run(corpus.toString(), more);
  }

  private JsonNode json(String corpus, String... more) throws IOException {
    String[] with = new String[more.length + 1];
    System.arraycopy(more, 0, with, 0, more.length);
    with[more.length] = "--json";
    return new ObjectMapper().readTree(run(corpus, with));
  }

  private String run(String corpus, String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(
        new String[] {"rules", "backtest", corpus, "--rules", rules.toString()}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    Ran ran = Ran.command(all);
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
