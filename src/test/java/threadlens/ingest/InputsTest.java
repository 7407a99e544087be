package threadlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.ingest.html.HtmlReader;
import threadlens.model.Discussion;
import threadlens.model.Problem;

final class InputsTest {
  private static final Readers READERS = new Readers(List.of(new TextOnly()));

  @Test
  void a_folder_is_read_at_any_depth_in_the_order_of_code_points(@TempDir Path folder)
      throws Exception {
    for (String name : List.of("b.txt", "B.TXT", "a/z.txt", "a/b/c.txt", "ع.txt", "é.txt")) {
      write(folder, name);
    }

    assertThat(names(folder, find(folder)))
        .containsExactly("B.TXT", "a/b/c.txt", "a/z.txt", "b.txt", "é.txt", "ع.txt");
  }

  @Test
  void what_is_passed_over_in_a_folder_is_named(@TempDir Path folder) throws Exception {
    for (String name : List.of("page.txt", "README.txt", ".hidden.txt", "picture.png")) {
      write(folder, name);
    }

    Inputs inputs = find(folder);

    assertThat(names(folder, inputs)).containsExactly("page.txt");
    assertThat(inputs.problems()).extracting(Problem::code).containsOnly("skipped");
    assertThat(inputs.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            hidden -> assertThat(hidden).contains("hidden"),
            readme -> assertThat(readme).contains("readme"),
            picture -> assertThat(picture).contains("no known format"));
  }

  @Test
  void pages_that_a_program_fetched_keep_their_query_in_their_name(@TempDir Path folder)
      throws Exception {
    Readers pages = new Readers(List.of(new HtmlReader()));
    for (String name : List.of("style.css?v=3", "t.html?p=2", "topic.php?t=5&start=20")) {
      write(folder, name);
    }

    assertThat(names(folder, Inputs.find(List.of(folder), pages)))
        .containsExactly("t.html?p=2", "topic.php?t=5&start=20");
  }

  @Test
  void a_corpus_of_convokit_is_one_input(@TempDir Path folder) throws Exception {
    Readers anyName = READERS.only("text");
    for (String name :
        List.of("c/utterances.jsonl", "c/speakers.json", "c/corpus.json", "index.json")) {
      write(folder, name);
    }

    assertThat(names(folder, Inputs.find(List.of(folder), anyName)))
        .containsExactly("c/utterances.jsonl", "index.json");
  }

  @Test
  void a_file_that_is_named_is_an_input_whatever_its_name(@TempDir Path folder) throws Exception {
    write(folder, "README");

    assertThat(names(folder, find(folder.resolve("README")))).containsExactly("README");
  }

  @Test
  void a_link_to_a_folder_above_ends_there(@TempDir Path folder) throws Exception {
    write(folder, "a/page.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);

    Inputs inputs = find(folder);

    assertThat(names(folder, inputs)).containsExactly("a/page.txt");
    assertThat(inputs.problems())
        .extracting(Problem::message)
        .containsExactly("a link to a folder that holds it");
  }

  @Test
  void nothing_is_listed_twice(@TempDir Path folder) throws Exception {
    write(folder, "page.txt");

    assertThat(find(folder, folder.resolve("page.txt"), folder).sources()).hasSize(1);
  }

  private static Inputs find(Path... arguments) {
    return Inputs.find(List.of(arguments), READERS);
  }

  private static void write(Path folder, String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }

  private static List<String> names(Path folder, Inputs inputs) {
    String start = folder.toString().replace('\\', '/') + "/";
    return inputs.sources().stream().map(source -> source.path().replace(start, "")).toList();
  }

  private static final class TextOnly implements DiscussionReader {
    @Override
    public String format() {
      return "text";
    }

    @Override
    public List<String> suffixes() {
      return List.of(".txt");
    }

    @Override
    public boolean accepts(Source source) {
      return true;
    }

    @Override
    public void read(Source source, Consumer<Discussion> into) {}
  }
}
