package threadlens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten stands in no file afterwards, and does not come back. */
final class ForgetTest {
  private static final String NAME = "Zibaldone_Öx";
  private static final String WORDS = "quetzalcoatl «verdammt» & xylophonkonzert";
  private static final List<String> CANARIES =
      List.of(NAME, "zibaldone", "quetzalcoatl", "xylophonkonzert", "schnabeltierchen");

  @TempDir private Path folder = Path.of("");
  private Path input = Path.of("");
  private Path key = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = folder.resolve("talk.jsonl");
    key = folder.resolve("settings/pseudonyms.key");
    String song =
        "the schnabeltierchen sat by the old harbour wall and sang about the price of bread";
    Files.write(
        input,
        List.of(
            line("1", NAME, null, "2014-05-01T10:00", "I say " + WORDS + ", you idiots. " + song),
            line(
                "2",
                "Rana",
                "1",
                "2014-05-01T11:00",
                "@" + NAME + " you said \"quetzalcoatl\" again"),
            line(
                "3",
                "Karim",
                "1",
                "2014-05-02T12:00",
                "> I say " + WORDS + "\n\nNo. " + song + "!"),
            line("4", "Rana", "3", "2014-05-03T13:00", "zibaldone öx is an idiot, Karim."),
            line("5", "Samir", null, "2014-05-04T13:00", "Bread is dear in every town of ours.")));
  }

  private static String line(String id, String who, @Nullable String to, String when, String text) {
    var json = new ObjectMapper().createObjectNode();
    json.put("id", id).put("conversation_id", "t").put("speaker", who).put("reply_to", to);
    return json.put("timestamp", when).put("text", text).toString();
  }

  private Ran analyze(String formats) {
    return Ran.command(
        "analyze",
        input.toString(),
        "--no-sentiment",
        "--out",
        out().toString(),
        "--format",
        formats,
        "--key",
        key.toString());
  }

  private Path out() {
    return folder.resolve("reports");
  }

  private Ran forget(String... more) {
    List<String> arguments = new ArrayList<>(List.of("forget", out().toString()));
    arguments.addAll(List.of("--key", key.toString()));
    arguments.addAll(List.of(more));
    return Ran.command(arguments.toArray(String[]::new));
  }

  /** Every form in which a text may lie in a file. */
  private static List<String> forms(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
    return List.of(
        text, escaped.toString(), text.replace("ö", "&#246;"), URLEncoder.encode(text, UTF_8));
  }

  private void holdsNoCanary(Path place) throws IOException {
    for (Path file : Folders.files(place)) {
      String bytes = file.getFileName() + Files.readString(file).toLowerCase(Locale.ROOT);
      for (String canary : CANARIES) {
        for (String form : forms(canary.toLowerCase(Locale.ROOT))) {
          assertThat(bytes.contains(form)).as("%s in %s", form, file).isFalse();
        }
      }
    }
  }

  private JsonNode comments() throws IOException {
    String line = Files.readAllLines(out().resolve("report.jsonl")).get(0);
    return new ObjectMapper().readTree(line).get("comments");
  }

  private Map<String, String> bytes() throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path file : Folders.files(out())) {
      bytes.put(out().relativize(file).toString(), Files.readString(file));
    }
    return bytes;
  }

  private Path decisions() throws IOException {
    String each =
        "{\"thread\":\"%s\",\"comment\":\"%s\",\"content_sha256\":\"\",\"verdict\":\"fine\","
            + "\"findings\":[],\"missed\":[],\"who\":\"nour\",\"when\":\"\",\"note\":\"%s\"}";
    String thread =
        new ObjectMapper()
            .readTree(Files.readAllLines(out().resolve("report.jsonl")).get(0))
            .get("thread_id")
            .asText();
    return Files.writeString(
        folder.resolve("decisions.json"),
        "{\"format\":\"threadlens-decisions\",\"format_version\":1,\"decisions\":["
            + each.formatted(thread, "1", "said quetzalcoatl")
            + ","
            + each.formatted(thread, "4", "against " + NAME)
            + "]}");
  }

  @Test
  void noFormOfAnErasedAuthorIsLeftInAnyFile() throws IOException {
    assertThat(analyze("html,json,csv,convokit,gexf").exitCode()).isZero();
    Path decisions = decisions();
    Path sample = folder.resolve("sample");
    Ran.command("sample", out().resolve("report.jsonl").toString(), "--out", sample.toString());

    Ran ran = forget("--author", NAME, "--also", decisions.toString(), "--also", sample.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("erased: 1 comment, 1 name, and something in 3 other comments");
    holdsNoCanary(out());
    holdsNoCanary(decisions);
    holdsNoCanary(sample);
    JsonNode place = comments().get(0);
    assertThat(place.get("state").asText()).isEqualTo("erased");
    assertThat(place.get("text").asText() + place.get("speaker").asText()).isEqualTo("null");
    assertThat(comments().get(1).get("reply_to").asText()).isEqualTo(place.get("id").asText());
    assertThat(comments().get(4).get("text").asText()).startsWith("Bread is dear");
    assertThat(Files.readString(decisions)).contains("\"erased\"", "against [erased]");
    assertThat(out().resolve("csv/comments.csv")).exists();
  }

  @Test
  void aSheetThatACoderTookElsewhereIsCleanedAndItsPageGoes() throws IOException {
    analyze("json");
    Path sample = folder.resolve("sample");
    Ran.command("sample", out().resolve("report.jsonl").toString(), "--out", sample.toString());
    Path desk = Files.createDirectories(folder.resolve("desk"));
    Files.move(sample.resolve("sheet.csv"), desk.resolve("rana.csv"));
    Files.move(sample.resolve("coder.html"), desk.resolve("coder.html"));
    Files.writeString(
        desk.resolve("codes.json"),
        "{\"format\":\"threadlens-codes\",\"codes\":[{\"number\":1,\"note\":\"by "
            + NAME
            + "\"}]}");

    Ran ran = forget("--author", NAME, "--also", desk.toString());

    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("coder.html: removed, since it shows what is erased");
    assertThat(desk.resolve("coder.html")).doesNotExist();
    holdsNoCanary(desk);
    assertThat(Files.readString(desk.resolve("codes.json"))).contains("by [erased]");
  }

  @Test
  void whatWasErasedDoesNotComeBackAndErasingAgainChangesNothing() throws IOException {
    analyze("html,json,csv,convokit,gexf");
    forget("--author", NAME);
    Map<String, String> erased = bytes();

    assertThat(forget("--author", NAME).exitCode()).isZero();
    assertThat(bytes()).isEqualTo(erased);

    Ran again = analyze("html,json,csv,convokit,gexf");
    assertThat(again.err()).contains("erased before, and again: 1 comment");
    holdsNoCanary(out());
    assertThat(out().resolve(".erasing.part")).doesNotExist();

    Files.writeString(out().resolve("notes.txt"), "of " + NAME + "\n");
    assertThat(analyze("json").err())
        .contains("notes.txt:1: a name that was erased still stands here");
  }

  @Test
  void aDryRunSaysWhatWouldGoAndChangesNothing() throws IOException {
    analyze("html,json");
    Map<String, String> before = bytes();

    Ran ran = forget("--author", NAME, "--dry-run");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("1 comment of ", "would be erased: 1 comment, 1 name");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void oneCommentGoesAndItsAuthorStays() throws IOException {
    analyze("html,json");

    assertThat(forget("--comment", "4").exitCode()).isZero();

    assertThat(comments().get(3).get("state").asText()).isEqualTo("erased");
    assertThat(comments().get(1).get("speaker").asText()).isEqualTo("Rana");
    assertThat(comments().get(2).get("state").asText()).isEqualTo("published");
  }

  @Test
  void commentsOfDaysBeforeGo() throws IOException {
    analyze("html,json");

    assertThat(forget("--before", "2014-05-02").exitCode()).isZero();

    assertThat(comments().findValuesAsText("state"))
        .containsExactly("erased", "erased", "published", "published", "published");
    holdsNoCanary(out());
  }

  @Test
  void aFolderThatCannotBeWrittenAnewLosesItsFilesAndSaysSo() throws IOException {
    analyze("csv");

    Ran ran = forget("--author", NAME);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("removed: all that analyze wrote");
    assertThat(out().resolve("csv")).doesNotExist();
    analyze("csv");
    holdsNoCanary(out());
  }

  @Test
  void aTraceInAFileOfSomebodyElseIsNamed() throws IOException {
    analyze("json");
    Files.writeString(out().resolve("notes.txt"), "well\nsee zibaldone öx\n");
    Files.writeString(out().resolve("more.txt"), "of quetz\\u0061lcoatl\n");

    Ran ran = forget("--author", NAME);

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("notes.txt:2: a name that was erased still stands here");
    assertThat(ran.err()).contains("more.txt:1: words of an erased comment still stand here");
    assertThat(ran.err().toLowerCase(Locale.ROOT)).doesNotContain("zibaldone");
  }

  @Test
  void whatCannotBeForgottenIsWrongUsage() throws IOException {
    analyze("json");

    assertThat(forget().err()).contains("nothing to forget, expected --author");
    assertThat(forget("--author", "Nobody").err()).contains("nobody is called 'Nobody'");
    assertThat(forget("--comment", "99").err()).contains("cannot tell which comment is '99'");
    assertThat(forget("--before", "soon").err()).contains("not a date: 'soon'");
    assertThat(forget("--author", "Nobody").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(out().resolve("tombstones.jsonl")).doesNotExist();
  }
}
