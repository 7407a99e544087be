package threadlens.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import threadlens.model.CorpusStories;
import threadlens.model.Story;
import threadlens.model.StoryDiscussion;
import threadlens.model.ThreadReport;

/** Which articles are taken to be about one event, and which are not. */
final class StoryRollTest {
  private static final String FERRY =
      "The ferry Marwarid ran aground near Qasr al-Milh on Tuesday with ninety passengers aboard."
          + " Captain Habib Zantout blamed a broken beacon, and harbour master Lamia Dergham"
          + " ordered divers to inspect the hull. Fishermen from Tal Bahri carried passengers"
          + " ashore before the coastguard tug arrived. The ministry promised an inquiry.";

  private static final String FERRY_AGAIN =
      "Fishermen from Tal Bahri brought ninety passengers ashore after the ferry Marwarid ran"
          + " aground off Qasr al-Milh. Harbour master Lamia Dergham said divers would inspect the"
          + " hull, while captain Habib Zantout spoke of a broken beacon. A coastguard tug came late.";

  /** Another accident of the same ferry line, with the same people. */
  private static final String ANOTHER_FERRY =
      "The ferry Yasmina caught fire at its berth in Qasr al-Milh, and nobody was hurt. Harbour"
          + " master Lamia Dergham praised the crew, who used extinguishers until firemen came from"
          + " the airport. The owner of the line, Wadih Sarkis, said an engine had been repaired"
          + " badly and that summer timetables would be kept. The ministry promised an inquiry.";

  private static final String QUARRY =
      "Villagers of Wadi Sanawbar blocked the quarry road with burning tyres after dynamite cracked"
          + " the school wall. Mayor Nuhad Kfoury demanded that licences be withdrawn, and the"
          + " contractor, Basalt Brothers, denied that any blast took place on Sunday morning.";

  private static TestReports ferry() {
    return TestReports.article("a.txt", "Ferry Marwarid aground off Qasr al-Milh", FERRY);
  }

  private static TestReports ferryAgain() {
    return TestReports.article("b.txt", "Ninety saved as ferry Marwarid hits rocks", FERRY_AGAIN);
  }

  private static TestReports quarry() {
    return TestReports.article("c.txt", "Quarry road blocked at Wadi Sanawbar", QUARRY);
  }

  private static TestReports anotherFerry() {
    return TestReports.article("d.txt", "Ferry Yasmina burns at Qasr al-Milh", ANOTHER_FERRY);
  }

  private static CorpusStories of(TestReports... reports) {
    StoryRoll roll = new StoryRoll();
    for (TestReports each : reports) {
      roll.add(each.report());
    }
    return roll.sum();
  }

  private static List<List<String>> sources(CorpusStories found) {
    return found.stories().stream()
        .map(story -> story.discussions().stream().map(StoryDiscussion::source).toList())
        .toList();
  }

  @Test
  void oneEventInTwoArticlesIsAStory() {
    CorpusStories found = of(ferry().on("2015-06-02"), quarry(), ferryAgain().on("2015-06-03"));
    assertThat(sources(found)).containsExactly(List.of("a.txt", "b.txt"));
    Story story = found.stories().get(0);
    assertThat(story.matches()).hasSize(1);
    assertThat(story.matches().get(0).daysApart()).isEqualTo(1);
    assertThat(story.matches().get(0).words()).contains("lamia", "dergham").hasSizeLessThan(13);
  }

  @Test
  void theSameWordsDaysLaterAreAnotherEvent() {
    assertThat(of(ferry().on("2015-06-02"), ferryAgain().on("2015-06-05")).stories()).hasSize(1);
    assertThat(of(ferry().on("2015-06-02"), ferryAgain().on("2015-06-06")).stories()).isEmpty();
  }

  @Test
  void anotherAccidentAtTheSamePlaceOnTheSameDayIsAnotherStory() {
    assertThat(
            sources(
                of(
                    ferry().on("2015-06-02"),
                    anotherFerry().on("2015-06-02"),
                    ferryAgain().on("2015-06-02"))))
        .containsExactly(List.of("a.txt", "b.txt"));
  }

  @Test
  void articlesOnOneSubjectThatShareNoRareWordsAreNoStory() {
    assertThat(of(quarry().on("2015-06-02"), ferry().on("2015-06-02")).stories()).isEmpty();
  }

  @Test
  void thePageThatIsCapturedTwiceIsNoStoryOfItsOwn() {
    CorpusStories found = of(ferry(), ferry());
    assertThat(found.stories()).isEmpty();
    assertThat(found.again()).isEqualTo(1);
  }

  @Test
  void anArticleOfFewWordsIsCountedAndNotCompared() {
    CorpusStories found = of(TestReports.article("s.txt", "Ferry aground", "No more."), ferry());
    assertThat(found.tooShort()).isEqualTo(1);
    assertThat(found.compared()).isEqualTo(1);
  }

  @Test
  void aStoryHoldsEachDiscussionAgainstTheOthers() {
    CorpusStories found =
        of(
            ferry()
                .on("2015-06-02")
                .from("https://www.Harbour.example/a")
                .comment("2015-06-02", true, -0.5)
                .comment("2015-06-02", false, 0.1)
                .comment("2015-06-02", false, null)
                .tooLong("2015-06-02"),
            ferryAgain().comment("2015-06-03", false, null));
    StoryDiscussion one = found.stories().get(0).discussions().get(0);
    assertThat(one.outlet()).isEqualTo("harbour.example");
    assertThat(List.of(one.comments(), one.evaluated(), one.flagged(), one.toned()))
        .containsExactly(4, 3, 1, 2);
    assertThat(one.flaggedLow()).as("Wilson, 1 of 3").isCloseTo(0.0615, within(0.0005));
    assertThat(one.flaggedHigh()).isCloseTo(0.7923, within(0.0005));
    assertThat(one.sentiment()).isCloseTo(-0.2, within(1e-9));
    StoryDiscussion other = found.stories().get(0).discussions().get(1);
    assertThat(other.dateOfComment()).isTrue();
    assertThat(other.sentiment()).isNull();
  }

  @Test
  void theSameArticlesGiveTheSameStories() {
    assertThat(of(ferry(), quarry(), ferryAgain(), anotherFerry()))
        .isEqualTo(of(ferry(), quarry(), ferryAgain(), anotherFerry()));
  }

  /** Every pair of 8,000 would be 32 million; all share common words, and a few share an event. */
  @Test
  void aLargeCorpusIsNotComparedPairByPair() {
    SplittableRandom random = new SplittableRandom(7);
    List<ThreadReport> reports = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder("ministers parliament electricity budget ");
      for (int word = 0; word < 40; word++) {
        text.append(word(i % 4_000 < 50 ? i % 4_000 : i, word)).append(' ');
        text.append("common").append(letters(random.nextInt(200))).append(' ');
      }
      reports.add(TestReports.article("n" + i, text.substring(40, 90), text.toString()).report());
    }
    StoryRoll roll = new StoryRoll();
    reports.forEach(roll::add);
    long start = System.nanoTime();
    CorpusStories found = roll.sum();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(found.stories()).hasSize(50);
    assertThat(found.stories()).allMatch(story -> story.discussions().size() == 2);
  }

  private static String word(int article, int word) {
    return "event" + letters(article) + letters(word);
  }

  private static String letters(int number) {
    return number < 26
        ? "q" + (char) ('a' + number)
        : letters(number / 26) + (char) ('a' + number % 26);
  }
}
