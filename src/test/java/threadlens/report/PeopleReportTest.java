package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.Alias;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.CorpusPeople;
import threadlens.model.Likeness;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Presence;
import threadlens.model.SimilarName;
import threadlens.model.ThreadReport;
import threadlens.people.CorpusRoll;

/** Who is who, in the JSON report and on the pages. */
final class PeopleReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  PeopleReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theLinesOfPeopleKeepTheirSchemaAndStandInTheManifest() throws IOException {
    write(pipes(), HostileThread.sample().report());
    List<String> lines = Files.readAllLines(folder.resolve("people.jsonl"));
    assertThat(lines).hasSizeGreaterThan(8);
    for (String line : lines) {
      assertThat(schema().validate(JSON.readTree(line))).as(line).isEmpty();
    }
    assertThat(JSON.readTree(folder.resolve("manifest.json").toFile()).findValuesAsText("path"))
        .contains("people.jsonl", "people.schema.json", "people.html");
  }

  @Test
  void theSchemaOfPeopleRefusesWhatIsNone() throws IOException {
    write(pipes());
    String line = Files.readAllLines(folder.resolve("people.jsonl")).get(0);
    assertThat(schema().validate(JSON.readTree("{}"))).isNotEmpty();
    assertThat(schema().validate(JSON.readTree(line.replace("\"registered\"", "\"enlisted\""))))
        .isNotEmpty();
  }

  @Test
  void aDiscussionNamesItsPeopleAndTheCorpusAddsThemUp() throws IOException {
    write(pipes(), pipes());
    JsonNode people =
        JSON.readTree(Files.readAllLines(folder.resolve("report.jsonl")).get(0)).get("people");
    assertThat(people).hasSize(3);
    assertThat(people.at("/0/aliases/0").toString())
        .isEqualTo(
            "{\"written\":\"VF1\",\"likeness\":\"initials\",\"because\":\"initials of"
                + " 'valley_first'\",\"count\":2,\"first_comment\":\"c2\"}");
    assertThat(people.at("/2/presence").textValue()).isEqualTo("ghost");
    assertThat(people.at("/2/first_answered_by").textValue()).isEqualTo("FIawless");
    JsonNode first = JSON.readTree(Files.readAllLines(folder.resolve("people.jsonl")).get(0));
    assertThat(first.get("name").textValue()).isEqualTo("valley_first");
    assertThat(first.get("discussions").intValue()).isEqualTo(2);
    assertThat(first.at("/aliases/0/count").intValue()).isEqualTo(4);
  }

  @Test
  void peopleBeyondThoseThatAreKeptAreToldOf() throws IOException {
    CorpusPeople some = new CorpusPeople(List.of(), 2, 1_200);
    try (ReportFolder report = open()) {
      report.people(some);
      report.finish();
    }
    String line = Files.readString(folder.resolve("people.jsonl"));
    assertThat(schema().validate(JSON.readTree(line))).isEmpty();
    assertThat(line).contains("too-many-people", some.leftInWords());
    assertThat(page("people.html")).contains("Not everybody is here: the first 2 names");
  }

  @Test
  void theFirstPartOfAThreadShowsItsPeople() throws IOException {
    write(pipes());
    assertThat(text(page("threads/pipes.html")))
        .contains("People 2 wrote here")
        .contains("Answered, with no comment here: reed .")
        .contains("FIawless : looks like 'Flawless'")
        .contains("VF1 initials of 'valley_first' , 2 times, from #2")
        .contains("no comment here first answered by FIawless in #2")
        .contains("a guest’s name: may be more than one person");
  }

  @Test
  void thePageOfEverybodyIsLinkedFromTheOverview() throws IOException {
    write(pipes());
    assertThat(page("index.html")).contains("<a href=\"people.html\">People</a>");
    assertThat(text(page("people.html")))
        .contains("2 names wrote comments, 1 more is answered and has no comment in any discussion")
        .contains("VF1 (2 times)");
  }

  @Test
  void withoutPeopleOfTheCorpusThereIsNoPageAndNoLinkToIt() throws IOException {
    try (ReportFolder report = open()) {
      report.write(pipes());
      report.finish();
    }
    assertThat(folder.resolve("people.html")).doesNotExist();
    assertThat(folder.resolve("people.jsonl")).doesNotExist();
    assertThat(page("index.html")).doesNotContain("people.html");
  }

  @Test
  void nothingOfANameBecomesMarkup() throws IOException {
    write(HostileThread.sample().report(), hostileNames());
    for (String path : List.of("people.html", "threads/hostile.html", "threads/names.html")) {
      assertThat(bare(page(path)))
          .doesNotContain("<script>window", "<img", "<iframe", "<b>x")
          .doesNotContainPattern("\\s(style|on[a-z]+)=\"")
          .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000\uFEFF]");
    }
  }

  @Test
  void everyAddressAndEveryFragmentLeadsSomewhere() throws IOException {
    write(pipes(), hostileNames());
    for (String path : List.of("people.html", "threads/pipes.html", "threads/names.html")) {
      Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(page(path));
      while (link.find()) {
        if (!link.group(1).startsWith("https://")) {
          leads(path, link.group(1));
        }
      }
    }
  }

  private void leads(String path, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path from = folder.resolve(path);
    Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    assertThat(to).as("%s from %s", link, path).exists();
    if (parts.length > 1) {
      assertThat(Files.readString(to)).contains("id=\"" + parts[1] + "\"");
    }
  }

  @Test
  void aCrowdIsCutIntoPartsAndThePagesStaySmall() throws IOException {
    List<Participant> crowd = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      crowd.add(wrote("<b>" + "x".repeat(190) + i, 3_000 - i, "y".repeat(200)));
    }
    write(with(SampleThreads.at("seeds/crowd.txt").says("olive", "We are many").report(), crowd));
    assertThat(text(page("people.html"))).contains("3,000 names wrote comments");
    assertThat(text(page("people.10.html"))).contains("2,000 more have fewer comments");
    assertThat(folder.resolve("people.11.html")).doesNotExist();
    assertThat(text(page("threads/crowd.html"))).contains("2,900 more are in the JSON report");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        assertThat(Files.size(file)).as(file.toString()).isLessThan(1_000_000);
      }
    }
  }

  private static ThreadReport pipes() {
    CommentId first = new CommentId("c1");
    CommentId second = new CommentId("c2");
    return with(
        SampleThreads.at("seeds/pipes.txt")
            .says("valley_first", "They leak")
            .answers(1, "FIawless", "VF1, and reed, they do not")
            .report(),
        List.of(
            new Participant(
                "valley_first",
                AuthorKind.REGISTERED,
                Presence.WROTE,
                2,
                first,
                1,
                second,
                "FIawless",
                List.of(
                    new Alias("VF1", Likeness.INITIALS, "initials of 'valley_first'", 2, second)),
                List.of(),
                List.of()),
            new Participant(
                "FIawless",
                AuthorKind.GUEST,
                Presence.WROTE,
                1,
                second,
                0,
                null,
                null,
                List.of(),
                List.of(new SimilarName("Flawless", Likeness.LOOK, "looks like 'Flawless'")),
                List.of(NameNote.GUESTS_OF_ONE_NAME)),
            new Participant(
                "reed",
                AuthorKind.UNKNOWN,
                Presence.GHOST,
                0,
                null,
                1,
                second,
                "FIawless",
                List.of(),
                List.of(),
                List.of())));
  }

  private static ThreadReport hostileNames() {
    String name = "\"><img src=x onerror=x>\u202E\uD800\u0000" + "<b>x".repeat(100);
    return with(
        SampleThreads.at("seeds/names.txt").says(name, "Hello").report(),
        List.of(wrote(name, 1, "<script>window.hit = 1</script>\uFEFF")));
  }

  private static Participant wrote(String name, int comments, String alias) {
    CommentId id = new CommentId("c1");
    List<Alias> aliases = new ArrayList<>();
    List<SimilarName> similar = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      aliases.add(new Alias(alias + i, Likeness.SENSE, "taken to mean '" + name + "'", 3, id));
    }
    for (int i = 0; i < 5; i++) {
      similar.add(new SimilarName(name + i, Likeness.LOOK, "looks like '" + name + "'"));
    }
    return new Participant(
        name,
        AuthorKind.REGISTERED,
        Presence.WROTE,
        comments,
        id,
        1,
        id,
        name,
        aliases,
        similar,
        List.of(NameNote.NAME_OF_A_GUEST, NameNote.SEVERAL_SITES));
  }

  private static ThreadReport with(ThreadReport report, List<Participant> people) {
    return new ThreadReport(
        report.provenance(), report.thread(), report.discussion(), report.annotations(), people);
  }

  private ReportFolder open() throws IOException {
    return ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all());
  }

  private void write(ThreadReport... reports) throws IOException {
    CorpusRoll people = new CorpusRoll();
    try (ReportFolder report = open()) {
      for (ThreadReport thread : reports) {
        report.write(thread);
        people.add(thread);
      }
      report.people(people.sum());
      report.finish();
    }
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The markup without our own style and script, so that a failure can be read. */
  private static String bare(String page) {
    return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
  }

  private static String text(String page) {
    return bare(page)
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(new String(PageAssets.bytes(JsonReport.PEOPLE_SCHEMA), StandardCharsets.UTF_8));
  }
}
