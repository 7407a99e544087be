package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.annotating.LineSource;

/** {@code annotate}: the same lines, in the same order, with {@code meta.threadlens}. */
final class AnnotateTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "page.html,    <html><body>Said</body></html>,  'a page, or XML: '",
    "crawl.warc,   WARC/1.0,                        'a web archive: '",
    "pages.zip,    PK\u0003\u0004pages,                  'a zip file: '",
    "list.mbox,    From somebody Sat May  3 2014,   'a mailbox: '",
    "list.json,    '[{\"id\":\"1\"}]',                'JSON, but not one object a line: '",
    "one.json,     '{\n  \"id\": \"1\"\n}\n',       'JSON, but not one object a line: '",
    "nothing.jsonl, ' ',                            ':1:1: the file is empty, '"
  })
  void whatIsNoFileOfLinesIsToldWhatMakesThem(
      String name, String bytes, String told, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name), bytes);

    Ran ran = Ran.command("annotate", "--no-sentiment", file.toString());

    assertThat(ran.exitCode()).isEqualTo(told.endsWith(": ") ? 2 : 4);
    assertThat(ran.err())
        .contains(told)
        .contains("'threadlens read FILE --utterances' makes them")
        .hasLineCount(1);
  }

  @Test
  void whatComesInAndIsNoLinesIsOneErrorToo() {
    Ran ran = Ran.with("[\n{\"id\":\"1\"},\n{\"id\":\"2\"}\n]\n", "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("JSON, but not one object a line: standard input, expected")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"1","text":"a"}                                  | {"id":"1","text":"a","meta":{"threadlens":*}}
          { "id" : 7 , "text" : "a" }                            | { "id" : 7 , "text" : "a" ,"meta":{"threadlens":*}}
          {"id":1.50,"text":"a","n":1E400}                       | {"id":1.50,"text":"a","n":1E400,"meta":{"threadlens":*}}
          {"n":12345678901234567890,"id":"1","text":"a"}         | {"n":12345678901234567890,"id":"1","text":"a","meta":{"threadlens":*}}
          {"id":"1","meta":{},"text":"a"}                        | {"id":"1","meta":{"threadlens":*},"text":"a"}
          {"id":"1","meta":{ "x":[1.0,{}] },"text":"a"}          | {"id":"1","meta":{ "x":[1.0,{}] ,"threadlens":*},"text":"a"}
          {"id":"1","meta":null,"text":"a"}                      | {"id":"1","meta":{"threadlens":*},"text":"a"}
          {"meta":{"threadlens":{"a":[{}]} ,"b":2},"id":"1","text":"a"} | {"meta":{"threadlens":* ,"b":2},"id":"1","text":"a"}
          {"meta":{"threadlens":"old","b":2},"id":"1","text":"a"} | {"meta":{"threadlens":*,"b":2},"id":"1","text":"a"}
          {"meta":{"b":2,"threadlens":-1.50},"id":"1","text":"a"} | {"meta":{"b":2,"threadlens":*},"id":"1","text":"a"}
          {"id":"1","text":"é \\u00e9 \\ud800 😀"}                  | {"id":"1","text":"é \\u00e9 \\ud800 😀","meta":{"threadlens":*}}
          {"id":"1","text":"a","text":"b","x":1,"x":2}           | {"id":"1","text":"a","text":"b","x":1,"x":2,"meta":{"threadlens":*}}
          {"id":"","text":"","speaker":{"a":1}}                  | {"id":"","text":"","speaker":{"a":1},"meta":{"threadlens":*}}
          """)
  void whatCameInGoesOutUntouched(String in, String out) {
    Ran ran = Ran.with(in + "\n", "annotate", "--no-sentiment");

    int star = out.indexOf('*');
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .matches(
            Pattern.compile(
                Pattern.quote(out.substring(0, star))
                    + "\\{\"language\":.*\\}"
                    + Pattern.quote(out.substring(star + 1) + "\n"),
                Pattern.DOTALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hello                                    | not JSON: Unrecognized token 'hello'
          [1,2]                                    | not a JSON object
          "text"                                   | not a JSON object
          {"id":"1"}                               | no 'text', expected text
          {"text":"a"}                             | no 'id', expected text or a number
          {"id":"1","text":null}                   | 'text' is not text
          {"id":"1","text":["a"]}                  | 'text' is not text
          {"id":null,"text":"a"}                   | 'id' is neither text nor a number
          {"id":true,"text":"a"}                   | 'id' is neither text nor a number
          {"id":{"x":1},"text":"a"}                | 'id' is neither text nor a number
          {"id":"1","text":"a","meta":[]}          | 'meta' is not an object
          {"id":"1","text":"a"                     | not JSON: Unexpected end-of-input
          {"id":"1","text":"a"} {"id":"2"}         | more than one JSON object in a line
          {"id":"1","text":"a",}                   | not JSON: Unexpected character
          {"id":NaN,"text":"a"}                    | not JSON: Non-standard token 'NaN'
          {'id':'1','text':'a'}                    | not JSON: Unexpected character
          """)
  void aLineThatIsNoUtteranceBecomesAnErrorInItsPlace(String in, String message)
      throws IOException {
    String good = "{\"id\":\"g\",\"text\":\"good\"}";

    Ran ran = Ran.with(good + "\n" + in + "\n\n" + good, "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"id\":\"g\"").isEqualTo(lines.get(2));
    JsonNode error = JSON.readTree(lines.get(1)).get("error");
    assertThat(error.get("line").intValue()).isEqualTo(2);
    assertThat(error.get("message").textValue()).startsWith(message);
    assertThat(error.get("input").textValue()).isEqualTo(in);
    assertThat(ran.err()).startsWith("stdin:2:1: " + message).hasLineCount(1);
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorInTheirPlace() throws IOException {
    byte[] line = "{\"id\":\"1\",\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);

    Ran ran = Ran.with(line, "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(error(ran).get("message").textValue()).startsWith("not UTF-8");
    assertThat(error(ran).get("input").textValue()).contains("caf\uFFFD");
  }

  @Test
  void deepNestingIsAnErrorInItsPlace() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    Ran ran =
        Ran.with("{\"id\":\"1\",\"text\":\"a\",\"x\":" + deep + "}", "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(error(ran).get("message").textValue()).contains("nesting depth");
    assertThat(error(ran).get("input").textValue()).hasSize(1_000);
  }

  @Test
  void aLineBeyondTheLimitIsAnErrorAndTheNextOneIsRead() throws IOException {
    String big = "{\"id\":\"1\",\"text\":\"" + "x ".repeat(LineSource.LONGEST / 2) + "\"}";

    Ran ran = Ran.with(big + "\n{\"id\":\"2\",\"text\":\"b\"}\n", "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.out()).hasLineCount(2).contains("line too long").contains("{\"id\":\"2\"");
  }

  @Test
  void aCommentBeyondTheLimitIsNotEvaluated() throws IOException {
    String big = "{\"id\":\"1\",\"text\":\"" + "x ".repeat(500_001) + "\"}";

    JsonNode said = said(Ran.with(big, "annotate", "--no-sentiment"), 0);

    assertThat(said.at("/evaluated/rules").booleanValue()).isFalse();
    assertThat(said.at("/not_evaluated"))
        .extracting(e -> e.get("code").textValue())
        .containsOnly("too-long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "timestamp":"yesterday"                          | unreadable-timestamp
          "timestamp":"2014-02-30T10:00"                   | unreadable-timestamp
          "timestamp":"2014-05-03T25:00"                   | unreadable-timestamp
          "timestamp":1e400                                | unreadable-timestamp
          "timestamp":1398988800000                        | unreadable-timestamp
          "timestamp":["2014"]                             | unreadable-timestamp
          "meta":{"nesting":-1}                            | unusable-field
          "meta":{"nesting":[[0]]}                         | unusable-field
          "meta":{"nesting":99999999999999999999}          | unusable-field
          "meta":{"speaker_kind":"king"}                   | unusable-field
          "meta":{"quotes":7}                              | unusable-field
          "meta":{"quotes":[7]}                            | unusable-quote
          "meta":{"quotes":[{"start":0,"end":99}]}         | unusable-quote
          "meta":{"quotes":[{"start":2,"end":1}]}          | unusable-quote
          "meta":{"quotes":[{"start":0,"end":9e9}]}        | unusable-quote
          "meta":{"quotes":[{"start":0,"end":3},{"start":1,"end":4}]} | unusable-quote
          "reply_to":["a"]                                 | unusable-field
          "reply_to":"1"                                   | impossible-reply
          "conversation_id":true                           | unusable-field
          "speaker":"a","speaker":"b"                      | duplicate-key
          "meta":{"threadlens":1,"threadlens":2}           | duplicate-key
          """)
  void whatCannotBeUsedIsAProblemOfItsComment(String field, String code) throws IOException {
    Ran ran =
        Ran.with("{\"id\":\"1\",\"text\":\"hello\"," + field + "}", "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isZero();
    assertThat(said(ran, 0).get("problems"))
        .extracting(problem -> problem.get("code").textValue())
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "timestamp":"2014-05-03T17:56"
          "timestamp":"2014-05-03 17:56:01"
          "timestamp":"2014-05-03T17:56:01.123456+03:00"
          "timestamp":"2014-05-03T17:56:01+0300"
          "timestamp":"2014-05-03T17:56Z"
          "timestamp":"2014-05-03"
          "timestamp":1399139760
          "timestamp":1399139760.5
          "timestamp":-1
          "timestamp":null
          "reply_to":null
          "reply_to":12
          "speaker":null,"conversation_id":null
          "speaker":5,"conversation_id":6
          "meta":{"nesting":0,"speaker_kind":"guest","quotes":[{"start":0,"end":5,"comment_id":"z"}]}
          "meta":{"nesting":null,"speaker_kind":null,"quotes":null}
          """)
  void whatTheInterfaceAllowsIsNoProblem(String field) throws IOException {
    Ran ran =
        Ran.with("{\"id\":\"1\",\"text\":\"hello\"," + field + "}", "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isZero();
    assertThat(said(ran, 0).get("problems")).isEmpty();
  }

  @Test
  void linesThatEndInCrLfOrBeginWithAByteOrderMarkAreRead() {
    String line = "{\"id\":\"1\",\"text\":\"a\"}";

    Ran ran = Ran.with("\uFEFF" + line + "\r\n \r\n" + line, "annotate", "--no-sentiment");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).hasLineCount(2).doesNotContain("\r").startsWith("{\"id\"");
  }

  @Test
  void noInputGivesNoOutput() {
    assertThat(Ran.with("", "annotate", "--no-sentiment")).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void everyFieldOfTheInterfaceIsThereInItsOrder() throws IOException {
    JsonNode said =
        said(Ran.with("{\"id\":\"1\",\"text\":\"hello\"}", "annotate", "--no-sentiment"), 0);

    assertThat(said.fieldNames())
        .toIterable()
        .containsExactly(
            "language",
            "languages",
            "evaluated",
            "not_evaluated",
            "flagged",
            "flagged_as",
            "findings",
            "mentions",
            "scores",
            "signals",
            "sentiment",
            "link",
            "problems");
    assertThat(said.get("scores").fieldNames())
        .toIterable()
        .containsExactly(
            "insult",
            "sectarian",
            "dehumanisation",
            "threat",
            "identity-attack",
            "profanity",
            "harassment");
    assertThat(said.get("link").fieldNames())
        .toIterable()
        .containsExactly("status", "reply_to", "addressee", "confidence", "candidates", "evidence");
  }

  @Test
  void aFileIsReadAsStandardInputIs(@TempDir Path folder) throws IOException {
    String lines = "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n";
    Path file = Files.writeString(folder.resolve("\u062A\u0639\u0644\u064A\u0642.jsonl"), lines);

    Ran fromFile = Ran.command("annotate", "--no-sentiment", file.toString());

    assertThat(fromFile).isEqualTo(Ran.with(lines, "annotate", "--no-sentiment", "-"));
    assertThat(fromFile.out()).hasLineCount(2);
  }

  @Test
  void aFolderOrACompressedFileIsWrongUsageAndSaysWhatMakesLines(@TempDir Path folder)
      throws IOException {
    Path packed = Files.write(folder.resolve("dump.zst"), new byte[] {0x28, (byte) 0xb5, 0x2f, -3});

    for (Path wrong : List.of(folder, packed)) {
      Ran ran = Ran.command("annotate", "--no-sentiment", wrong.toString());

      assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("'threadlens read FILE --utterances' makes them");
    }
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    Ran ran = Ran.command("annotate", "--no-sentiment", "no-such.jsonl");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).isEqualTo("threadlens: no such file: no-such.jsonl\n");
  }

  @ParameterizedTest
  @CsvSource({"--jobs,0", "--links,guess", "--rules,no-such-folder"})
  void anOptionThatMakesNoSenseIsWrongUsage(String option, String value) {
    Ran ran = Ran.command("annotate", "--no-sentiment", option, value);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains(value).contains("expected");
  }

  @Test
  void aRulePackThatCannotBeIsWrongConfigurationAndSaysWhere(@TempDir Path folder)
      throws IOException {
    Path rule = folder.resolve("mine").resolve("a-rule.yaml");
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(rule, "titel: A rule\n");

    Ran ran = Ran.with("", "annotate", "--no-sentiment", "--rules", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("a-rule.yaml:1:1: ").doesNotContain("Exception");
  }

  @Test
  void aFolderWithoutRulePacksIsWrongUsage(@TempDir Path folder) {
    Ran ran = Ran.with("", "annotate", "--no-sentiment", "--rules", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("no rule packs in " + folder);
  }

  private static JsonNode error(Ran ran) throws IOException {
    return JSON.readTree(ran.out()).get("error");
  }

  private static JsonNode said(Ran ran, int line) throws IOException {
    return JSON.readTree(ran.out().lines().toList().get(line)).at("/meta/threadlens");
  }
}
