package threadlens.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.privacy.KnownNames;
import threadlens.privacy.NameCheck;
import threadlens.privacy.PseudonymKey;

/** The formats for research, with and without names. */
final class ResearchReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src/test/resources/research");
  private static final PseudonymKey KEY = new PseudonymKey(new byte[32]);
  private static final List<String> FORMATS = List.of("csv", "convokit", "gexf");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  private static SampleThreads pipes() {
    return SampleThreads.at("seeds/pipes.txt")
        .says("Rana_Leb", "They leak, write to rana@mail.example")
        .answers(
            1,
            "FlameCatcher",
            "You fool, rana leb \uD83D\uDE00",
            SampleThreads.finding(Severity.REVIEW, 0, 8))
        .answersGone("Southerner99", "ziad", "@Southerner99 see https://ziad.pages.example/me")
        .says("Rana_Leb", "I agree with flame catcher")
        .link(
            LinkStatus.INFERRED,
            2,
            "FlameCatcher",
            0.6,
            List.of(SampleThreads.candidate(2, 0.6), SampleThreads.candidate(null, 0.4)));
  }

  private void write(ResearchOptions options, SampleThreads... threads) throws IOException {
    ResearchReport report = new ResearchReport(FORMATS, options, options.names() ? null : KEY);
    try (ReportFolder out = ReportFolder.open(folder, SampleThreads.run(), List.of(report))) {
      for (SampleThreads thread : threads) {
        out.write(thread.report());
      }
      out.finish();
    }
  }

  private static ResearchOptions pseudonyms(TextShare text) {
    return new ResearchOptions(false, text, 0.9, KEY.fingerprint());
  }

  private static ResearchOptions names() {
    return new ResearchOptions(true, TextShare.KEEP, 0.9, null);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    contents.remove("manifest.json");
    return contents;
  }

  @Test
  void theFilesAreThoseOfTheGoldenFolder() throws IOException {
    write(pseudonyms(TextShare.KEEP), pipes());
    Map<String, String> expected = new TreeMap<>();
    for (String file : contents().keySet()) {
      Path golden = GOLDEN.resolve(file);
      if (Boolean.getBoolean("golden")) {
        Files.createDirectories(golden.resolveSibling(""));
        Files.writeString(golden, contents().get(file));
      }
      expected.put(file, Files.readString(golden));
    }
    assertThat(contents()).isEqualTo(expected).hasSize(15);
  }

  @Test
  void noNameIsLeftAndTheSameNameHasOnePseudonym() throws IOException {
    write(
        pseudonyms(TextShare.KEEP),
        pipes(),
        SampleThreads.at("b.txt").says("x9", "FLAME-CATCHER lied"));
    String all = String.join("\n", contents().values()).toLowerCase(Locale.ROOT);
    assertThat(all)
        .doesNotContain(
            "rana", "flame", "catcher", "ziad", "southerner", "mail.example", "example/me");
    List<CSVRecord> rows = table("comments.csv");
    assertThat(rows.get(3).get("speaker")).isEqualTo(rows.get(0).get("speaker"));
    assertThat(rows.get(1).get("text")).contains(rows.get(0).get("speaker"));
    assertThat(rows.get(4).get("text")).isEqualTo(rows.get(1).get("speaker") + " lied");
    assertThat(rows.get(0).get("text")).isEqualTo("They leak, write to [mail]");
    assertThat(table("findings.csv").get(0).get("excerpt")).isEqualTo("You fool");
  }

  @Test
  void aNameThatIsLeftIsToldByItsPlaceInBytes() throws IOException {
    KnownNames known = new KnownNames();
    known.gather(pipes().report());
    known.settle();
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "\"\u00e9\"\r\n\"by flame catcher\"\n");
    assertThat(new NameCheck(known).firstName(file)).hasValue(10);
    Files.writeString(file, "{\"text\":\"yes\\nflamecatcher\"}\n");
    assertThat(new NameCheck(known).firstName(file)).hasValue(14);
    Files.writeString(file, "flame, catcher; flamecatchers; ziads\n");
    assertThat(new NameCheck(known).firstName(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SPANS,true", "DROP,false"})
  void ofTextsOnlyAsMuchIsGivenAsWasAsked(TextShare text, boolean excerpts) throws IOException {
    write(pseudonyms(text), pipes());
    String all = String.join("\n", contents().values());
    assertThat(all).doesNotContain("They leak", "I agree", "Water board");
    assertThat(all.contains("You fool")).isEqualTo(excerpts);
  }

  @Test
  void namesStandWhereTheyWereAskedForAndNothingIsSaidOfWhatTheyAre() throws IOException {
    write(names(), pipes());
    assertThat(table("comments.csv").get(0).get("speaker")).isEqualTo("Rana_Leb");
    assertThat(Files.readString(folder.resolve("gexf/replies.gexf"))).contains("FlameCatcher");
    for (String file : List.of("convokit/speakers.json", "gexf/replies.gexf")) {
      assertThat(Files.readString(folder.resolve(file)))
          .doesNotContain("sect:", "camp", "similar", "looks like");
    }
  }

  @Test
  void everyColumnStandsInTheCodebook() throws IOException {
    write(pseudonyms(TextShare.KEEP), pipes());
    Set<String> explained = new HashSet<>();
    for (CSVRecord entry : table("codebook.csv")) {
      assertThat(entry.get("meaning")).isNotEmpty();
      assertThat(entry.get("empty")).isNotEmpty();
      explained.add(entry.get("file") + " " + entry.get("column"));
    }
    for (String file : List.of("threads", "comments", "findings", "links", "groups", "codebook")) {
      String name = file + ".csv";
      table(name); // every record has as many cells as the first
      String first = Files.readAllLines(folder.resolve("csv").resolve(name)).get(0);
      for (String column : first.replace("\"", "").split(",", -1)) {
        assertThat(explained).contains(name + " " + column);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\n=1",
        " =1",
        "\u202E=1",
        "\uFEFF@x",
        "\uFF1D1"
      })
  void noCellBecomesAFormula(String text) {
    assertThat(CsvFile.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "\"=1\"", "(=1", "  ", "\u0645\u0631\u062D\u0628\u0627"})
  void otherTextIsLeftAsItIs(String text) {
    assertThat(CsvFile.guarded(text)).isEqualTo(text);
  }

  @Test
  void aGroupThatFewNameIsHidden() {
    assertThat(List.of(1, 2, 3, 4)).allMatch(count -> GroupColumns.shown(count) == null);
    assertThat(GroupColumns.shown(0)).isEqualTo(0);
    assertThat(GroupColumns.shown(5)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hostileTextBreaksNoFormat(boolean named) throws Exception {
    write(
        named ? names() : pseudonyms(TextShare.KEEP),
        HostileThread.sample(),
        SampleThreads.at("b.txt")
            .says("=cmd|' /C calc'!A0", "=1+1,\"\r\n\u0000;\u202E\uD800")
            .answers(1, "comments", "the word comments")
            .says("the", "and the rest"));
    List<CSVRecord> rows = table("comments.csv");
    assertThat(rows).hasSize(13);
    assertThat(rows.get(10).get("text")).isEqualTo("'=1+1,\"\n\n\uFFFD;\u202E\uFFFD");
    assertThat(rows.get(12).get("text")).isEqualTo("and the rest");
    checkConvoKit();
    checkGexf();
  }

  @Test
  void convoKitLoadsTheCorpusAndFindsItWhole() throws IOException {
    write(pseudonyms(TextShare.KEEP), pipes(), pipes());
    Map<String, JsonNode> utterances = checkConvoKit();
    assertThat(utterances).as("a page captured twice has ids of its own").hasSize(8);
    List<JsonNode> first = List.copyOf(utterances.values()).subList(0, 4);
    assertThat(first.get(1).get("reply_to")).isEqualTo(first.get(0).get("id"));
    assertThat(first.get(3).get("reply_to").isNull()).as("below the confidence asked for").isTrue();
    assertThat(first.get(3).at("/meta/reply_candidates/0/reply_to"))
        .isEqualTo(first.get(1).get("id"));
    JsonNode corpus = JSON.readTree(folder.resolve("convokit/corpus.json").toFile());
    assertThat(corpus.get("reply_confidence").asDouble()).isEqualTo(0.9);
    assertThat(corpus.get("key").asText()).isEqualTo(KEY.fingerprint());
  }

  @Test
  void gephiFindsWhoAnswersWhom() throws Exception {
    write(names(), pipes());
    Document graph = checkGexf();
    NodeList edges = graph.getElementsByTagName("edge");
    assertThat(edges.getLength()).isEqualTo(2);
    Element second = (Element) edges.item(1);
    assertThat(second.getAttribute("weight")).isEqualTo("0.6");
    assertThat(second.getAttribute("start")).isEqualTo("1772357280000");
    assertThat(
            graph.getElementsByTagName("graph").item(0).getAttributes().getNamedItem("timeformat"))
        .extracting(Node::getNodeValue)
        .as("NetworkX reads no dateTime")
        .isEqualTo("double");
  }

  @Test
  void theSameReportsGiveTheSameBytesAndNothingIsLeftAside() throws IOException {
    write(pseudonyms(TextShare.KEEP), pipes());
    Map<String, String> once = contents();
    write(pseudonyms(TextShare.KEEP), pipes());
    assertThat(contents()).isEqualTo(once);
    assertThat(folder.resolve(".research.part")).doesNotExist();
  }

  private List<CSVRecord> table(String name) throws IOException {
    String text = Files.readString(folder.resolve("csv").resolve(name));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new StringReader(text)).getRecords();
    assertThat(rows).allMatch(CSVRecord::isConsistent);
    return rows;
  }

  /** Follows ConvoKit's loader and its check of a conversation: one root, whose id it bears. */
  private Map<String, JsonNode> checkConvoKit() throws IOException {
    Path corpus = folder.resolve("convokit");
    JsonNode index = JSON.readTree(corpus.resolve("index.json").toFile());
    JsonNode speakers = JSON.readTree(corpus.resolve("speakers.json").toFile());
    JsonNode conversations = JSON.readTree(corpus.resolve("conversations.json").toFile());
    Map<String, JsonNode> utterances = new LinkedHashMap<>();
    for (String line : Files.readAllLines(corpus.resolve("utterances.jsonl"))) {
      JsonNode utterance = JSON.readTree(line);
      assertThat(utterances.put(utterance.get("id").asText(), utterance)).isNull();
      assertThat(speakers.has(utterance.get("speaker").asText())).isTrue();
      utterance
          .get("meta")
          .fieldNames()
          .forEachRemaining(field -> assertThat(index.get("utterances-index").has(field)).isTrue());
    }
    Map<String, Integer> roots = new HashMap<>();
    for (JsonNode utterance : utterances.values()) {
      String conversation = utterance.get("conversation_id").asText();
      assertThat(conversations.get(conversation).has("meta")).isTrue();
      if (utterance.get("reply_to").isNull()) {
        assertThat(utterance.get("id").asText()).isEqualTo(conversation);
        roots.merge(conversation, 1, Integer::sum);
      } else {
        JsonNode parent = requireNonNull(utterances.get(utterance.get("reply_to").asText()));
        assertThat(parent.get("conversation_id").asText()).isEqualTo(conversation);
      }
    }
    assertThat(roots.values()).allMatch(count -> count == 1);
    assertThat(roots).hasSize(conversations.size());
    assertThat(index.get("version").isInt()).isTrue();
    return utterances;
  }

  /** The structure that the schema of GEXF 1.2 asks for. */
  private Document checkGexf() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String text = Files.readString(folder.resolve("gexf/replies.gexf"), StandardCharsets.UTF_8);
    Document graph = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    Element root = graph.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.gexf.net/1.2draft");
    assertThat(root.getAttribute("version")).isEqualTo("1.2");
    Set<String> attributes = values(graph, "attribute", "id");
    assertThat(attributes).containsAll(values(graph, "attvalue", "for"));
    Set<String> nodes = values(graph, "node", "id");
    assertThat(nodes).hasSize(graph.getElementsByTagName("node").getLength());
    assertThat(nodes)
        .containsAll(values(graph, "edge", "source"))
        .containsAll(values(graph, "edge", "target"));
    assertThat(values(graph, "edge", "id")).hasSize(graph.getElementsByTagName("edge").getLength());
    return graph;
  }

  private static Set<String> values(Document graph, String element, String attribute) {
    Set<String> values = new HashSet<>();
    NodeList all = graph.getElementsByTagName(element);
    for (int i = 0; i < all.getLength(); i++) {
      values.add(((Element) all.item(i)).getAttribute(attribute));
    }
    return values;
  }
}
