package threadlens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadlens.model.AuthorKind;
import threadlens.model.Participant;

/** Names made to break something, and crowds. */
final class HostilePeopleTest {
  private static final int CROWD = 100_000;

  @Test
  void anEndlessNameIsCutAndKeptApartFromOneThatBeginsAlike() {
    String endless = "x".repeat(1_000_000);
    Gathering talk = new Gathering().writes(endless + "a").writes(endless + "b");
    talk.calls(endless + "a", endless, "olive").answersGone("y" + endless, "olive");
    List<Participant> people = talk.people();
    assertThat(people).hasSize(4);
    assertThat(people).allMatch(one -> one.name().length() <= 201);
    assertThat(people.get(0).answered()).isEqualTo(1);
    assertThat(people.toString()).hasSizeLessThan(5_000);
  }

  @Test
  void namesWithoutLettersStaySeveral() {
    Gathering talk = new Gathering().writes("***").writes("???").writes("\uD83D\uDE00");
    talk.answersGone("\u202E", "olive").answersGone("  ", "olive").answersGone("@", "olive");
    assertThat(talk.people())
        .extracting(Participant::name)
        .startsWith("***", "???", "\uD83D\uDE00");
    assertThat(talk.people()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void halfAPairAndLongRunsOfMarksAreNamesToo() {
    Gathering talk = new Gathering().writes("a\uD800").writes("a" + "\u0301".repeat(10_000));
    talk.writes("\uD800".repeat(300)).writes("\uD83D\uDE00".repeat(300));
    assertThat(talk.people()).hasSize(4);
  }

  @Test
  void aCrowdIsGoneThroughWithoutComparingEverybodyWithEverybody() {
    Gathering talk = new Gathering();
    for (int i = 0; i < CROWD; i++) {
      talk.writes(letters(i) + " of the valley").answersGone("gone " + letters(i), "olive");
    }
    assertThat(talk.people()).hasSize(2 * CROWD + 1);
  }

  @Test
  void aCrowdOfLikeNamesIsGoneThroughToo() {
    Gathering talk = new Gathering();
    IntStream.range(0, CROWD).forEach(i -> talk.writes("aaaaaaaa" + letters(i)));
    List<Participant> people = talk.people();
    assertThat(people).hasSize(CROWD).allMatch(one -> one.similarTo().size() <= 5);
    assertThat(people).anyMatch(one -> one.similarTo().size() == 5);
  }

  @Test
  void aCrowdOfOneNameIsGoneThroughToo() {
    Gathering talk = new Gathering();
    for (int i = 0; i < CROWD; i++) {
      talk.writes(String.valueOf(i), "Anonymous", AuthorKind.REGISTERED);
      talk.calls("Anonymous", "anon", "olive");
    }
    List<Participant> people = talk.people();
    assertThat(people).hasSize(CROWD + 1);
    assertThat(people.get(0).answered()).isEqualTo(CROWD);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
