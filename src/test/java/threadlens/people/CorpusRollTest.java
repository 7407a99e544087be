package threadlens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.Article;
import threadlens.model.CommentsState;
import threadlens.model.CorpusPeople;
import threadlens.model.Discussion;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Person;
import threadlens.model.PersonThread;
import threadlens.model.Provenance;
import threadlens.model.SourceId;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/** Who is who across discussions. */
final class CorpusRollTest {
  private static ThreadReport thread(String path, Gathering talk) {
    return thread(path, null, talk.people());
  }

  private static ThreadReport thread(String path, @Nullable String url, List<Participant> people) {
    Discussion discussion =
        new Discussion(
            new SourceId(path, null, ""),
            "sample",
            null,
            1,
            new Article("", url, null, null, "en", ""),
            CommentsState.OPEN,
            null,
            List.of(),
            List.of());
    return new ThreadReport(
        new Provenance("test", "none", List.of()),
        ThreadId.of(discussion),
        discussion,
        List.of(),
        people);
  }

  private static CorpusPeople sum(ThreadReport... reports) {
    CorpusRoll roll = new CorpusRoll();
    List.of(reports).forEach(roll::add);
    return roll.sum();
  }

  private static Person person(String name, CorpusPeople corpus) {
    return corpus.people().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRegisteredNameIsOnePersonInAllDiscussions() {
    CorpusPeople corpus =
        sum(
            thread("a", new Gathering().writes("hazel").writes("hazel").writes("olive")),
            thread("b", new Gathering().writes("olive")),
            thread("c", new Gathering().writes("hazel").answers(1, "quince")));
    Person hazel = corpus.people().get(0);
    assertThat(hazel.name()).isEqualTo("hazel");
    assertThat(hazel.comments()).isEqualTo(3);
    assertThat(hazel.discussions()).isEqualTo(2);
    assertThat(hazel.answered()).isEqualTo(1);
    assertThat(hazel.threads())
        .containsExactly(
            new PersonThread(new ThreadId("a"), 2), new PersonThread(new ThreadId("c"), 1));
    assertThat(corpus.people())
        .extracting(Person::name)
        .containsExactly("hazel", "olive", "quince");
    assertThat(corpus.left()).isZero();
  }

  @Test
  void aliasesAddUp() {
    CorpusPeople corpus =
        sum(
            thread(
                "a", new Gathering().writes("valley_first").calls("valley_first", "VF", "olive")),
            thread(
                "b", new Gathering().writes("valley_first").calls("valley_first", "vf", "reed")));
    var alias = person("valley_first", corpus).aliases().get(0);
    assertThat(alias.alias().written()).isEqualTo("VF");
    assertThat(alias.alias().count()).isEqualTo(2);
    assertThat(alias.firstThread()).isEqualTo(new ThreadId("a"));
  }

  @Test
  void guestsOfOneNameAreCountedTogetherAndSaidToBePerhapsSeveral() {
    CorpusPeople corpus =
        sum(
            thread("a", new Gathering().guest("Hanin")),
            thread("b", new Gathering().guest("Hanin")),
            thread("c", new Gathering().writes("hanin")));
    assertThat(person("Hanin", corpus).comments()).isEqualTo(2);
    assertThat(person("Hanin", corpus).notes())
        .containsExactly(NameNote.GUESTS_OF_ONE_NAME, NameNote.NAME_OF_A_MEMBER);
    assertThat(person("hanin", corpus).notes()).containsExactly(NameNote.NAME_OF_A_GUEST);
  }

  @Test
  void whoIsAGhostHereAndWritesThereIsOnePerson() {
    CorpusPeople corpus =
        sum(
            thread("a", new Gathering().answersGone("Olive tree", "quince")),
            thread("b", new Gathering().writes("olive_tree")));
    Person olive = person("olive_tree", corpus);
    assertThat(corpus.people()).hasSize(2);
    assertThat(olive.answeredIn()).isEqualTo(1);
    assertThat(olive.answered()).isEqualTo(1);
    assertThat(olive.aliases())
        .extracting(one -> one.alias().written())
        .containsExactly("Olive tree");
    assertThat(olive.threads())
        .containsExactly(
            new PersonThread(new ThreadId("b"), 1), new PersonThread(new ThreadId("a"), 0));
  }

  @Test
  void aGhostOfTwoPeoplesNameStaysAGhost() {
    CorpusPeople corpus =
        sum(
            thread("a", new Gathering().answersGone("Olive tree", "quince")),
            thread("b", new Gathering().writes("olive_tree").writes("olive-tree")));
    assertThat(person("Olive tree", corpus).comments()).isZero();
    assertThat(person("Olive tree", corpus).similarTo()).hasSize(2);
  }

  @Test
  void namesAreLikeEachOtherAcrossDiscussions() {
    CorpusPeople corpus =
        sum(
            thread("a", new Gathering().writes("Flawless")),
            thread("b", new Gathering().writes("FIawless")));
    assertThat(person("FIawless", corpus).similarTo().get(0).because())
        .isEqualTo("looks like 'Flawless'");
  }

  @Test
  void oneNameOnTwoSitesMayBeTwoPeople() {
    List<Participant> hazel = new Gathering().writes("hazel").people();
    CorpusPeople two =
        sum(
            thread("a", "https://www.news.example/1", hazel),
            thread("b", "https://forum.example/2", hazel));
    CorpusPeople one =
        sum(
            thread("a", "https://www.news.example/1", hazel),
            thread("b", "http://news.example:8080/2", hazel),
            thread("c", null, hazel));
    assertThat(person("hazel", two).notes()).containsExactly(NameNote.SEVERAL_SITES);
    assertThat(person("hazel", one).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.News.example/1?a=b,news.example",
    "http://news.example,news.example",
    "news.example/1,''",
    "://,''"
  })
  void aSiteIsTheHostOfAnAddress(String url, String site) {
    assertThat(CorpusRoll.site(url)).isEqualTo(site);
  }

  @Test
  void whoComesWhenAllPlacesAreTakenIsCountedAndToldOf() {
    CorpusRoll roll = new CorpusRoll(2);
    roll.add(thread("a", new Gathering().writes("hazel").writes("olive").writes("quince")));
    roll.add(thread("b", new Gathering().writes("quince").writes("olive")));
    CorpusPeople corpus = roll.sum();
    assertThat(corpus.people()).extracting(Person::name).containsExactly("olive", "hazel");
    assertThat(corpus.left()).isEqualTo(2);
    assertThat(corpus.leftInWords())
        .isEqualTo(
            "the first 2 names of the corpus are kept; 2 entries of later ones are not among them");
  }

  @Test
  void twoAccountsOfOneNameInOneDiscussionAreCountedInItOnce() {
    Gathering talk =
        new Gathering()
            .writes("1", "hazel", threadlens.model.AuthorKind.REGISTERED)
            .writes("2", "hazel", threadlens.model.AuthorKind.REGISTERED);
    Person hazel = person("hazel", sum(thread("a", talk)));
    assertThat(hazel.discussions()).isEqualTo(1);
    assertThat(hazel.threads()).containsExactly(new PersonThread(new ThreadId("a"), 2));
  }
}
