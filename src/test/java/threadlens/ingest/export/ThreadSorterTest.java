package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.Discussion;
import threadlens.model.SourceId;

final class ThreadSorterTest {
  @Test
  void what_is_scattered_over_a_hundred_runs_comes_out_by_thread_in_its_order() throws IOException {
    List<String> out = new ArrayList<>();
    try (ThreadSorter sorter = new ThreadSorter(2_000)) {
      for (int i = 0; i < 3_000; i++) {
        sorter.add(i % 7, String.format("%d-%05d", i % 7, i).getBytes(StandardCharsets.UTF_8));
      }
      sorter.finish(entry -> out.add(new String(entry.bytes(), StandardCharsets.UTF_8)));
    }

    assertThat(out).hasSize(3_000).isSorted();
  }

  @Test
  void threads_are_numbered_as_they_begin_however_many_there_are() {
    ThreadNumbers numbers = new ThreadNumbers();
    for (int i = 0; i < 50_000; i++) {
      assertThat(numbers.of("t" + i)).isEqualTo(i);
    }
    assertThat(numbers.of("t17")).isEqualTo(17);
    assertThat(numbers.count()).isEqualTo(50_000);
  }

  @Test
  void threads_beyond_all_counting_stay_together_behind_the_others() {
    ThreadNumbers numbers = new ThreadNumbers(2);
    assertThat(numbers.of("first")).isEqualTo(0);
    assertThat(numbers.of("second")).isEqualTo(1);
    long third = numbers.of("third");
    long fourth = numbers.of("fourth");

    assertThat(ThreadNumbers.isBeyond(third) && ThreadNumbers.isBeyond(fourth)).isTrue();
    assertThat(third).isNotEqualTo(fourth);
    assertThat(numbers.of("first")).isEqualTo(0);
    assertThat(numbers.of("third")).isEqualTo(third);
  }

  @Test
  void a_thread_too_long_for_memory_comes_out_in_parts_and_loses_nothing() throws Exception {
    List<Discussion> out = discussionsOf(Discussions.MOST_POSTS + 1);
    assertThat(out).extracting(each -> each.comments().size()).containsExactly(200_000, 1);
    assertThat(out).extracting(each -> each.source().record()).containsExactly(null, "part 2");
    assertThat(Bytes.problems(out.get(0))).containsExactly("200001:1 thread-split");
  }

  @Test
  void a_thread_that_memory_just_holds_promises_no_other_part() throws Exception {
    List<Discussion> out = discussionsOf(Discussions.MOST_POSTS);
    assertThat(out).hasSize(1);
    assertThat(out.get(0).problems()).isEmpty();
  }

  private static List<Discussion> discussionsOf(int posts) throws Exception {
    SourceId file = new SourceId("export", null, "");
    List<Discussion> out = new ArrayList<>();
    List<ExportFile> files = List.of(new ExportFile(file, null, null, true, false));
    ThreadCaptures captures = new ThreadCaptures(files, "test", false, false);
    Discussions discussions = new Discussions(files, false, captures, List.of(), out::add);
    for (int i = 1; i <= posts; i++) {
      Post post = new Post.Draft(i, 1).id("p" + i).post();
      discussions.take(new ThreadSorter.Entry(0, ParcelBytes.of(new Parcel.OfPost(post, 0))));
    }
    discussions.finish();
    return out;
  }
}
