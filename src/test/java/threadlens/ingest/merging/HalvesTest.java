package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.model.Discussion;

final class HalvesTest {
  @Test
  void comments_and_submissions_of_one_name_are_one() {
    assertThat(joined("d/quay_comments.zst", "d/quay_submissions.zst", "d/page.html"))
        .containsExactly("d/quay_comments.zst + d/quay_submissions.zst", "d/page.html");
    assertThat(joined("r_quay_posts.jsonl", "a.jsonl", "r_quay_comments.jsonl"))
        .containsExactly("r_quay_comments.jsonl + r_quay_posts.jsonl", "a.jsonl");
    assertThat(joined("RC_2021-10.zst", "RS_2021-10.zst", "RS_2021-11.zst"))
        .containsExactly("RC_2021-10.zst + RS_2021-10.zst", "RS_2021-11.zst");
  }

  @Test
  void what_is_of_another_folder_or_name_or_there_twice_stays_apart() {
    assertStayApart("a/quay_comments.zst", "b/quay_submissions.zst");
    assertStayApart("quay_comments.zst", "pier_submissions.zst");
    assertStayApart("quay_comments.zst", "quay_comments.ndjson", "quay_submissions.zst");
  }

  @Test
  void other_formats_stay_apart() {
    assertThat(joined(new Readers(List.of(new Any(false))), "x_comments.csv", "x_posts.csv"))
        .containsExactly("x_comments.csv", "x_posts.csv");
  }

  private static void assertStayApart(String... paths) {
    assertThat(joined(paths)).containsExactly(paths);
  }

  private static List<String> joined(String... paths) {
    return joined(new Readers(List.of(new Any(true))), paths);
  }

  private static List<String> joined(Readers readers, String... paths) {
    List<Source> sources = Stream.of(paths).<Source>map(Named::new).toList();
    return Halves.joined(sources, readers).stream()
        .map(
            source ->
                source.openings() == null
                    ? source.path()
                    : source.path() + " + " + source.openings().path())
        .toList();
  }

  private record Named(String path) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }

  private record Any(boolean readsHalves) implements DiscussionReader {
    @Override
    public String format() {
      return "any";
    }

    @Override
    public List<String> suffixes() {
      return List.of();
    }

    @Override
    public boolean accepts(Source source) {
      return true;
    }

    @Override
    public void read(Source source, Consumer<Discussion> into) {}
  }
}
