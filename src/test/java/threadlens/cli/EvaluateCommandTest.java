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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
  private final Path folder;

  EvaluateCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** One rule, so that every expected figure can be counted by hand. */
  @BeforeEach
  void writeRules() throws IOException {
    Files.createDirectories(folder.resolve("rules/fruit"));
    write("rules/groups.yaml", "sect:\n  druze:\n    en: [Druze]\n");
    write("rules/fruit/pack.yaml", "title: Fruit\nversion: 1\nchanges:\n  - \"1: first\"\n");
    write(
        "rules/fruit/turnip.yaml",
        """
        title: A turnip is called
        version: 1
        status: stable
        category: insult
        severity: review
        languages: [en]
        why: |
          For the test.
        false-positives: |
          None.
        match:
          terms: [turnip]
        message: a turnip
        examples:
          flagged:
            - "what a ⟦turnip⟧"
          clean:
            - "what a man"
        """);
  }

  @Test
  void flags_are_counted_against_gold() throws IOException {
    Path file =
        write(
            "mine.csv",
            """
            id,body,label,site
            1,you turnip,bad,a
            2,"hello, turnip",bad,a
            3,you cabbage,bad,b
            4,a turnip is a vegetable,fine,b
            5,good morning,fine,b
            6,good evening,fine,b
            7,no label,,b
            """);

    List<String> table =
        ran(
            0,
            "flags",
            file.toString(),
            "--text",
            "body",
            "--gold",
            "label",
            "--positive",
            "bad",
            "--by",
            "site");

    assertThat(table)
        .contains(
            "flags mine.csv",
            "  positive: label = bad",
            "  6 rows, 3 of them positive; 1 without such a label left out",
            "  95 % intervals: bootstrap of rows, 1000 rounds, seed 20140503")
        .anyMatch(line -> line.matches("precision +6 +0\\.667 +0\\.\\d+ to 1\\.000"))
        .anyMatch(line -> line.matches("recall +6 +0\\.667 .*"))
        .anyMatch(line -> line.matches("specificity +6 +0\\.667 .*"))
        .anyMatch(line -> line.matches("macro-F1 +6 +0\\.667 .*"))
        .anyMatch(line -> line.matches("accuracy, site=a +2 +1\\.000 .*"))
        .anyMatch(line -> line.matches("flagged, site=b +4 +0\\.250 .*"));
  }

  @Test
  void each_rule_is_told_by_itself_and_with_what_it_alone_finds() throws IOException {
    Path file =
        write("olid.csv", "id,text,a\n1,you turnip,OFF\n2,a turnip grows,NOT\n3,you oaf,OFF\n");

    assertThat(ran(0, "flags", file.toString(), "--per", "rule,category"))
        .anyMatch(line -> line.matches("fruit/turnip +2 +1 +0\\.500 \\[.*] +0\\.500 \\[.*]"))
        .anyMatch(line -> line.matches("insult +2 +1 +0\\.500 .*"));
  }

  @Test
  void texts_fare_by_the_group_they_name_where_they_are_enough() throws IOException {
    StringBuilder rows = new StringBuilder("text,label\n");
    for (int i = 0; i < 60; i++) {
      rows.append(i < 6 ? "Druze turnip " : "the Druze ").append(i).append(",fine\n");
    }
    rows.append("a Druze turnip,bad\n");
    Path file = write("mine.csv", rows.toString());
    String[] asked = {
      "flags", file.toString(), "--gold", "label", "--positive", "bad", "--by", "target_group"
    };

    assertThat(ran(0, asked))
        .anyMatch(line -> line.matches("sect:druze +61 +60 +0\\.100 \\[.*] +1 +too few"));
  }

  @Test
  void the_score_is_compared_with_a_column_of_numbers() throws IOException {
    Path file =
        write("mine.csv", "text,label,rated\nyou turnip,bad,0.9\nhello,fine,0.1\nbye,fine,\n");
    String[] asked = {"flags", file.toString(), "--gold", "label", "--positive", "bad"};
    List<String> with = new ArrayList<>(Arrays.asList(asked));
    with.addAll(List.of("--correlate", "rated"));

    assertThat(ran(0, with.toArray(String[]::new)))
        .anyMatch(line -> line.matches("Spearman with rated +2 +1\\.000 .*"));
    with.set(with.size() - 1, "text");
    assertThat(failed(with.toArray(String[]::new))).contains("no number in column 'text'");
  }

  @Test
  void a_finding_of_another_category_is_no_answer() throws IOException {
    Path file = write("mine.csv", "text,label\nyou turnip,bad\nhello,fine\n");

    assertThat(
            ran(
                0,
                "flags",
                file.toString(),
                "--gold",
                "label",
                "--positive",
                "bad",
                "--categories",
                "threat,identity-attack"))
        .contains("  answered: a finding of threat, identity-attack")
        .anyMatch(line -> line.matches("recall +2 +0\\.000 .*"));
  }

  @Test
  void a_known_set_needs_no_options() throws IOException {
    Path file =
        write(
            "hatecheck.csv",
            "id,functionality,text,label,target,templ_id\n1,f1,hello,non-hateful,,1\n2,f2,bye,hateful,,2\n");

    assertThat(ran(0, "flags", file.toString()))
        .contains("  answered: a finding of sectarian, dehumanisation, threat, identity-attack")
        .anyMatch(line -> line.contains("all rows of one templ_id"))
        .anyMatch(line -> line.startsWith("accuracy, functionality=f1"));
  }

  @Test
  void json_holds_the_same_figures() throws IOException {
    Path file = write("olid.csv", "id,text,a,b,c\n1,you turnip,OFF,,\n2,hello,NOT,,\n");

    JsonNode json =
        new ObjectMapper().readTree(String.join("\n", ran(0, "flags", file.toString(), "--json")));

    assertThat(json.path("task").asText()).isEqualTo("flags");
    assertThat(json.path("figures").get(0).path("name").asText()).isEqualTo("precision");
    assertThat(json.path("figures").get(0).path("value").asDouble()).isEqualTo(1);
    assertThat(json.path("figures").get(0).path("rows").asInt()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_asked_is_wrong_usage() throws IOException {
    Path file = write("mine.csv", "text,label\nhello,1\n");
    Path ragged = write("olid.csv", "id,text,a\n1,hello\n");

    assertThat(failed("flags", file.toString()))
        .contains("mine.csv: not a known set, expected --gold COL and --positive A,B");
    assertThat(failed("flags", file.toString(), "--gold", "gold", "--positive", "1"))
        .contains("mine.csv: no column 'gold', expected one of [text, label]");
    assertThat(failed("flags", ragged.toString()))
        .contains("olid.csv: record 1 has 2 fields, expected 3");
    assertThat(failed("flags", folder.resolve("none.csv").toString())).contains("no such file");
    assertThat(failed("flags", file.toString(), "--categories", "rudeness"))
        .contains("not a category: 'rudeness', expected one of [insult, sectarian,");
    assertThat(failed("sentiment", file.toString()))
        .contains("not a sentiment: '1', expected negative, neutral or positive");
    assertThat(failed("pages", file.toString())).contains("mine.csv: not JSON");
  }

  @Test
  void weights_of_sentiment_are_fitted_written_and_scored() throws IOException {
    Path file =
        write(
            "tones.csv",
            """
            text,label,mean
            this is a horrible road for all of us,neg,-2
            what a terrible evening that was,neg,-3
            the road leads from the village to the sea,neu,0
            there is a shop beside the school,neu,0.1
            what a lovely evening that was,pos,3
            this is a wonderful road for all of us,pos,2
            """);

    List<String> fitted = ran(0, "sentiment", "--fit", file.toString());
    assertThat(fitted)
        .contains("{", " \"name\": \"comment-tone-3\",")
        .anyMatch(line -> line.startsWith("  \"lexicon-sum\": ["))
        .anyMatch(
            line ->
                line.contains(
                    "tones.csv: 6 texts, 2 negative, 2 neutral, 2 positive; tones count by the"));
    Path weights = write("weights.json", String.join("\n", fitted));
    assertThat(ran(0, "sentiment", file.toString(), "--weights", weights.toString()))
        .anyMatch(line -> line.endsWith("+comment-tone-3"));
  }

  @Test
  void unusable_weights_of_sentiment_are_refused() throws IOException {
    Path file = write("tones.csv", "text,label\na lovely road,pos\n");
    String weights = write("weights.json", "{\"weights\":{\"mood\":[0,0,0]}}").toString();

    assertThat(failed("sentiment", file.toString(), "--weights", weights))
        .contains("weights.json:1:13: not a feature: 'mood', expected one of [start, ");
    assertThat(failed("sentiment", file.toString(), "--weights", "none.json"))
        .contains("none.json: no such file, expected weights as --fit writes them");
    assertThat(failed("sentiment", "--fit", file.toString(), "--weights", weights))
        .contains("--fit and --weights exclude each other, expected one");
    assertThat(failed("sentiment", file.toString(), file.toString()))
        .contains("more than one file: ");
  }

  @Test
  void language_is_told_or_not() throws IOException {
    Path file = write("mine.csv", "text,lang\nthe road to the village is closed today,en\n");

    assertThat(ran(0, "language", file.toString(), "--gold", "lang"))
        .anyMatch(line -> line.matches("accuracy +1 +1\\.000 .*"));
  }

  @Test
  void a_page_is_compared_with_what_a_person_reads() throws IOException {
    write(
        "page.txt",
        """
        The Title

        The body of the article, of some length, ends here.

        Comments 2
        Thumb gull 03 May 2014, 17:56
        First words.
        Missing heron 03 May 2014, 18:02
        Second words.
        """);
    Path gold =
        write(
            "page.json",
            """
            {"source": "page.txt", "title": "The Title", "comments_state": "open",
             "declared_comment_count": 2,
             "comments": [
              {"speaker": "gull", "speaker_kind": "registered", "timestamp": "2014-05-03T17:56"},
              {"speaker": "crow", "speaker_kind": "registered", "timestamp": "2014-05-03T18:00"},
              {"speaker": "heron", "speaker_kind": "registered", "timestamp": "2014-05-03T18:05"}]}
            """);

    assertThat(ran(0, "pages", gold.toString()))
        .anyMatch(line -> line.matches("comments right +2 +1\\.000 .*"))
        .anyMatch(line -> line.matches("comments found +3 +0\\.667 .*"))
        .anyMatch(line -> line.matches("time +3 +0\\.333 .*"));
  }

  @Test
  void gold_of_another_form_is_refused() throws IOException {
    Path gold = write("nested.json", "{\"path\": \"html/a.html.gz\", \"comments\": []}");

    assertThat(failed("pages", gold.toString()))
        .contains("not gold of a page, expected a JSON object with source");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> ran(int exitCode, String... arguments) {
    Ran ran = evaluate(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isEqualTo(exitCode);
    return ran.out().lines().toList();
  }

  private String failed(String... arguments) {
    Ran ran = evaluate(arguments);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  private Ran evaluate(String... arguments) {
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(Arrays.asList(arguments));
    if (arguments[0].equals("flags")) {
      all.addAll(List.of("--rules", folder.resolve("rules").toString()));
    }
    return Ran.command(all.toArray(String[]::new));
  }
}
