package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.CommentId;

/** Texts made to be dear: each test ends, and nothing grows without bound. */
final class HostileConversationTest {
  @Test
  void a_megabyte_without_a_space_is_linked() {
    String text = "x".repeat(1_000_000);
    Talk talk = new Talk();
    for (int i = 0; i < 20; i++) {
      talk.says("user" + i, "", text);
    }
    assertThat(talk.last().link().candidates()).isNotEmpty();
  }

  @Test
  void a_megabyte_of_marks_is_linked() {
    for (String mark :
        new String[] {"@", ">\n", "\"", ".", "-.", " ", "a,", "www.", "://", "@a "}) {
      Talk talk = new Talk().says("aaa", "", mark.repeat(1_000_000 / mark.length()));
      talk.says("bbb", "", mark.repeat(1_000_000 / mark.length()));
      assertThat(talk.last().link().candidates()).isNotEmpty();
    }
  }

  @Test
  void ten_thousand_identical_comments_are_linked() {
    Talk talk = new Talk();
    for (int i = 0; i < 10_000; i++) {
      talk.says("user" + i % 3_000, "", "you are all wrong about this, every one of you, always");
    }
    assertThat(talk.last().link().candidates()).isNotEmpty();
  }

  @Test
  void only_the_first_two_thousand_words_are_read() {
    assertThat(Words.of("one ".repeat(5_000)).count()).isEqualTo(Words.LIMIT);
  }

  @Test
  void what_left_the_window_is_forgotten() {
    Talk talk = new Talk().says("long_gone_user", "", "I leave now.");
    for (int i = 0; i < Earlier.WINDOW; i++) {
      talk.says("user" + i, "", "still here " + i);
    }
    talk.says("last_user", "", "@long_gone_user where are you?");
    assertThat(talk.lastAnswer()).isEqualTo("missing_parent long_gone_user");
  }

  @Test
  void the_words_held_stay_within_their_room() {
    TextIndex index = new TextIndex();
    Words words = Words.of("alpha beta gamma delta epsilon zeta ".repeat(300));
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Post post = new Post(i, new CommentId("" + i), null, 0, false, 0);
      long[] numbers = new long[words.count()];
      for (int k = 0; k < numbers.length; k++) {
        numbers[k] = words.number(k) + i;
      }
      index.add(post, words, numbers, TextIndex.runs(words, numbers), TextIndex.telling(words));
      posts.add(post);
    }
    assertThat(posts.get(0).words).isEmpty();
    assertThat(posts.get(499).words).isNotEmpty();
  }
}
