package threadlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.cli.SingleMachine;

/** The cluster says what one machine says, byte for byte. Two threads stand for two machines. */
final class CorpusJobTest {
  private static final String SEED = "seeds/tunnel-of-nabaa-shih.txt";

  private static SparkSession session;

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @Test
  void lines_come_out_as_on_one_machine_wherever_the_input_is_cut() throws IOException {
    Path input = write("in.jsonl", conversations());
    byte[] expected = SingleMachine.annotate(input, "--no-sentiment");
    for (String bytes : List.of("900", "4000", "1000000")) {
      assertThat(job(input, bytes, "--no-sentiment", "--split", bytes)).isEqualTo(4);
      assertThat(lines(bytes)).isEqualTo(text(expected));
    }
  }

  @Test
  void a_conversation_longer_than_many_splits_stays_whole() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append(utterance(i, "\"one\"", "ana", "@bob what does number " + i + " say?"));
    }
    Path input = write("in.jsonl", lines + utterance(1, "\"two\"", "bob", "nothing"));
    assertThat(job(input, "out", "--no-sentiment", "--split", "1500")).isZero();
    assertThat(lines("out")).isEqualTo(text(SingleMachine.annotate(input, "--no-sentiment")));
  }

  @Test
  void options_mean_what_they_mean_on_one_machine() throws IOException {
    Path input = write("in.jsonl", conversations());
    job(input, "out", "--no-sentiment", "--links", "stated", "--split", "3000");
    assertThat(lines("out"))
        .isEqualTo(text(SingleMachine.annotate(input, "--no-sentiment", "--links", "stated")));
  }

  @Test
  void the_files_of_a_folder_are_one_input_and_a_conversation_goes_on_in_the_next()
      throws IOException {
    String first = utterance(1, "\"c\"", "ana", "I think so") + utterance(2, "\"c\"", "bob", "no");
    String second = utterance(3, "\"c\"", "ana", "@bob yes") + "not JSON\n";
    Path one = write("one.jsonl", first + second);
    Files.createDirectories(folder.resolve("in"));
    write("in/a.jsonl", first.stripTrailing());
    write("in/b.jsonl", second);
    write("in/_SUCCESS", "");
    assertThat(job(folder.resolve("in"), "out", "--no-sentiment")).isEqualTo(4);
    assertThat(lines("out")).isEqualTo(text(SingleMachine.annotate(one, "--no-sentiment")));
  }

  @Test
  void bad_lines_stand_in_their_place_and_aside() throws IOException {
    Path input = write("in.jsonl", "\n{\"id\":\"1\",\"text\":\"fine\"}\n{\"id\":2}\nno\n");
    assertThat(job(input, "out", "--no-sentiment", "--split", "8")).isEqualTo(4);
    assertThat(lines("out-left-out").lines())
        .hasSize(2)
        .allMatch(line -> lines("out").contains(line + "\n"))
        .first()
        .asString()
        .startsWith("{\"error\":{\"line\":3,");
    assertThat(told()).contains(input + ":3:1: ", input + ":4:1: not JSON");
  }

  @Test
  void parquet_holds_the_same_lines_and_can_be_read_again() throws IOException {
    Path input = write("in.jsonl", conversations());
    byte[] expected = SingleMachine.annotate(input, "--no-sentiment");
    job(input, "table", "--no-sentiment", "--split", "5000", "--format", "parquet");
    var table = session.read().parquet(folder.resolve("table").toString());
    assertThat(table.columns())
        .containsExactly(
            "id",
            "conversation_id",
            "speaker",
            "reply_to",
            "timestamp",
            "text",
            "language",
            "flagged",
            "error",
            "line");
    assertThat(table.filter("error is null and (id is null or text is null)").count()).isZero();
    assertThat(table.filter("error is not null").count()).isEqualTo(2);

    job(folder.resolve("table"), "again", "--no-sentiment", "--split", "4000");
    Path whole = write("whole.jsonl", text(expected));
    assertThat(lines("again")).isEqualTo(text(SingleMachine.annotate(whole, "--no-sentiment")));
  }

  @Test
  void an_empty_input_gives_an_empty_result() throws IOException {
    assertThat(job(write("in.jsonl", ""), "out", "--no-sentiment")).isZero();
    assertThat(lines("out")).isEmpty();
  }

  @Test
  void what_the_user_has_to_change_ends_with_2() throws IOException {
    Path input = write("in.jsonl", "{\"id\":\"1\",\"text\":\"fine\"}\n");
    Path absent = folder.resolve("absent");
    assertThat(job(absent, "out")).isEqualTo(2);
    assertThat(job(write("in.jsonl.gz", "x"), "out")).isEqualTo(2);
    assertThat(job(input, "out", "--rules", absent.toString())).isEqualTo(2);
    assertThat(job(input, "out", "--split", "0")).isEqualTo(2);
    assertThat(job(input, "in.jsonl")).isEqualTo(2);
    assertThat(job(input, "out", "--links", "some")).isEqualTo(2);
    assertThat(told())
        .contains(
            "no such file: ",
            "compressed: ",
            "not a folder: " + absent,
            "not a size: 0",
            "already there: ",
            "--links");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** A discussion of seeds, twice, with what else a line may be. */
  private static String conversations() {
    String seeds = text(SingleMachine.run("read", SEED, "--utterances"));
    return "\uFEFF"
        + seeds
        + "\n  \n{\"id\":1,\n"
        + utterance(7, "null", "ana", "alone")
        + utterance(7, "\"c\"", "ana", "a conversation that comes back")
        + "{\"id\":\"x\"}\r\n"
        + utterance(8, "\"c\"", "bob", "@ana it goes on over a bad line")
        + utterance(10, "\"نقاش\"", "ليلى", "يا حمار، ما هذا الكلام؟ \uD83D\uDE00")
        + utterance(11, "\"نقاش\"", "bob", "@ليلى ya 7mar")
        + seeds
        + utterance(9, "\"c\"", "eve", "@ana and here it is a new one").stripTrailing();
  }

  private static String utterance(int id, String conversation, String speaker, String text) {
    return "{\"id\":%d,\"conversation_id\":%s,\"speaker\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(id, conversation, speaker, text);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int job(Path input, String out, String... options) {
    List<String> arguments = new ArrayList<>(List.of(input.toString(), "--out"));
    arguments.add(folder.resolve(out).toString());
    arguments.addAll(List.of(options));
    return CorpusJob.run(
        new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String lines(String out) {
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        if (String.valueOf(file.getFileName()).startsWith("part-")) {
          all.append(Files.readString(file));
        }
      }
      return all.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
