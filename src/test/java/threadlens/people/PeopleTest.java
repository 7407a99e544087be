package threadlens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Presence;

/** Who takes part in a discussion, who is missing from it, and which notes a guest's name gets. */
final class PeopleTest {
  @Test
  void whoWroteComesInTheOrderOfFirstCommentsThenWhoIsOnlyAnswered() {
    Gathering talk =
        new Gathering()
            .writes("olive")
            .answersGone("reed", "quince")
            .answers(1, "quince")
            .answers(2, "olive");
    assertThat(talk.people())
        .extracting(Participant::name)
        .containsExactly("olive", "quince", "reed");
    assertThat(talk.people()).extracting(Participant::comments).containsExactly(2, 2, 0);
    assertThat(talk.people()).extracting(Participant::answered).containsExactly(1, 1, 1);
    assertThat(talk.person("quince").firstComment()).isEqualTo(new CommentId("2"));
    assertThat(talk.person("olive").firstAnswer()).isEqualTo(new CommentId("3"));
    assertThat(talk.person("olive").firstAnsweredBy()).isEqualTo("quince");
  }

  @Test
  void aCommentThatAnswersAndNamesSomebodyCountsOnce() {
    Gathering talk = new Gathering().writes("olive").calls("olive", "@Olive", "quince");
    talk.calls("olive", "Olive", "quince");
    assertThat(talk.person("olive").answered()).isEqualTo(2);
  }

  @Test
  void nobodyAnswersThemselves() {
    Gathering talk = new Gathering().writes("olive").answers(1, "olive");
    talk.calls("olive", "ol", "olive");
    assertThat(talk.person("olive").answered()).isZero();
    assertThat(talk.aliases("olive")).isEmpty();
  }

  @Test
  void aGhostIsOneHoweverItsNameIsWritten() {
    Gathering talk =
        new Gathering()
            .answersGone("arizona", "olive")
            .answersGone("Arizona", "quince")
            .calls("@ARIZONA", "@ARIZONA", "olive");
    Participant ghost = talk.person("arizona");
    assertThat(talk.people()).hasSize(3);
    assertThat(ghost.presence()).isEqualTo(Presence.GHOST);
    assertThat(ghost.kind()).isEqualTo(AuthorKind.UNKNOWN);
    assertThat(ghost.answered()).isEqualTo(3);
    assertThat(ghost.firstAnsweredBy()).isEqualTo("olive");
    assertThat(ghost.firstAnswer()).isEqualTo(new CommentId("1"));
    assertThat(ghost.firstComment()).isNull();
    assertThat(talk.aliases("arizona")).isEmpty();
  }

  @Test
  void whoIsAddressedAndWritesFurtherDownIsNoGhost() {
    Gathering talk = new Gathering().answersGone("Olive_tree", "quince").writes("olive tree");
    assertThat(talk.people()).extracting(Participant::name).containsExactly("quince", "olive tree");
    assertThat(talk.person("olive tree").answered()).isEqualTo(1);
  }

  @Test
  void aGhostMayBeCalledByAPartOfItsNameOrByInitials() {
    Gathering talk =
        new Gathering()
            .writes("valley_first")
            .answersGone("Quarry_77", "olive")
            .answersGone("quarry", "olive")
            .answersGone("VF1", "olive");
    assertThat(talk.similar("quarry")).containsExactly("PART a part of 'Quarry_77'");
    assertThat(talk.similar("VF1")).containsExactly("INITIALS initials of 'valley_first'");
    assertThat(talk.similar("valley_first")).isEmpty();
  }

  @Test
  void guestsOfOneNameMayBeSeveral() {
    Gathering talk = new Gathering().guest("Hanin").guest("Hanin").guest("Rabih");
    assertThat(talk.person("Hanin").comments()).isEqualTo(2);
    assertThat(talk.person("Hanin").notes()).containsExactly(NameNote.GUESTS_OF_ONE_NAME);
    assertThat(talk.person("Rabih").notes()).isEmpty();
  }

  @Test
  void aGuestWithAMembersNameIsNotThatMember() {
    Gathering talk = new Gathering().guest("Hanin").writes("Hanin").answersGone("Hanin", "olive");
    List<Participant> people = talk.people();
    assertThat(people).hasSize(3);
    assertThat(people.get(0).notes()).containsExactly(NameNote.NAME_OF_A_MEMBER);
    assertThat(people.get(1).notes()).containsExactly(NameNote.NAME_OF_A_GUEST);
    assertThat(people.get(1).answered()).as("whom a name means first of all").isEqualTo(1);
    assertThat(people.get(0).similarTo().get(0).because()).isEqualTo("the same name as 'Hanin'");
  }

  @Test
  void theGuestWhoIsAnsweredIsMeantByTheirName() {
    Gathering talk = new Gathering().writes("Hanin").guest("Hanin").answers(2, "olive");
    assertThat(talk.people()).extracting(Participant::answered).containsExactly(0, 1, 0);
  }

  @Test
  void commentsWithoutANameAreNobodys() {
    Gathering talk = new Gathering().writes("7", " ", AuthorKind.REGISTERED).answers(1, "olive");
    assertThat(talk.people()).extracting(Participant::name).containsExactly("olive");
  }
}
