package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read}: what the inputs say, a line each. */
final class ReadTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  @Test
  void everyFieldOfTheInterfaceIsThereInItsOrder() throws IOException {
    Path file = file("a.jsonl", "{\"id\":\"1\",\"text\":\"hello\",\"speaker\":\"Rana\"}\n");

    Ran ran = Ran.command("read", file.toString());

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode read = JSON.readTree(ran.out());
    assertThat(read.fieldNames())
        .toIterable()
        .containsExactly(
            "source",
            "format",
            "profile",
            "confidence",
            "article",
            "comments_state",
            "declared_comment_count",
            "comments",
            "problems");
    assertThat(read.get("article").fieldNames())
        .toIterable()
        .containsExactly("title", "url", "author", "published_at", "language", "text");
    assertThat(read.at("/comments/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "external_id",
            "url",
            "speaker",
            "speaker_kind",
            "timestamp",
            "text",
            "reply_to",
            "nesting",
            "quotes",
            "state",
            "reports",
            "location",
            "meta");
    assertThat(read.at("/comments/0/speaker").textValue()).isEqualTo("Rana");
  }

  @Test
  void oneInputThatCannotBeReadIsNamedInItsPlaceAndTheRestIsRead() throws IOException {
    Path good = file("good.jsonl", "{\"id\":\"1\",\"text\":\"hello\"}\n");
    Path gone = folder.resolve("gone.jsonl");

    Ran ran = Ran.command("read", gone.toString(), good.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode error = JSON.readTree(lines.get(0));
    assertThat(error.at("/source/path").textValue()).endsWith("gone.jsonl");
    assertThat(error.at("/error/message").textValue()).contains("no such file");
    assertThat(JSON.readTree(lines.get(1)).at("/comments/0/text").textValue()).isEqualTo("hello");
    assertThat(ran.err()).contains("gone.jsonl:1:1: ").hasLineCount(1);
  }

  @Test
  void aLineThatIsLeftOutIsNamed() throws IOException {
    Path file = file("a.jsonl", "{\"id\":\"1\",\"text\":\"hello\"}\nbroken\n");

    Ran ran = Ran.command("read", file.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.LEFT_OUT);
    assertThat(ran.err()).contains("a.jsonl:2:1: ");
    assertThat(JSON.readTree(ran.out()).at("/problems/0/location/line").intValue()).isEqualTo(2);
  }

  @Test
  void utterancesAreWhatAnnotateReads() throws IOException {
    Path file =
        file(
            "a.csv",
            """
            id,conversation,user,body,reply_to
            1,t,Rana,"first, and
            more",
            2,t,Sami,second,1
            3,u,Rana,third,
            """);

    Ran read = Ran.command("read", "--utterances", "--map", "text=body", file.toString());
    Ran annotated = Ran.with(read.out(), "annotate", "--no-sentiment");

    assertThat(read.exitCode()).isZero();
    assertThat(annotated.exitCode()).isZero();
    assertThat(annotated.out().lines())
        .extracting(line -> JSON.readTree(line).get("text").textValue())
        .containsExactly("first, and\nmore", "second", "third");
    JsonNode second = JSON.readTree(annotated.out().lines().toList().get(1));
    assertThat(second.at("/meta/threadlens/link/status").textValue()).isEqualTo("stated");
  }

  @Test
  void nothingToReadIsWrongUsage() {
    Ran ran = Ran.command("read", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("no input found").contains("expected");
  }

  @Test
  void aNameUnderWhichNothingStandsIsWrongUsage() {
    Ran ran = Ran.command("read", "no-such-page.txt");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no input found: nothing is named no-such-page.txt");
  }

  @Test
  void aFormatOrMappingThatIsNoneIsWrongUsage() throws IOException {
    String file = file("a.csv", "text\nx\n").toString();

    assertThat(Ran.command("read", "--from", "word", file).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Ran.command("read", "--from", "word", file).err()).contains("not a format: 'word'");
    assertThat(Ran.command("read", "--map", "txt=a", file).err()).contains("not a field: 'txt'");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
