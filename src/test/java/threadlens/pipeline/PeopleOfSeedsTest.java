package threadlens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.UnreadableSourceException;
import threadlens.linking.ThreadLinker;
import threadlens.model.LinkedComment;
import threadlens.model.Participant;
import threadlens.model.Presence;
import threadlens.people.People;

/** Who is who on our own pages, by what linking finds there. */
final class PeopleOfSeedsTest {
  private static final Path SEEDS = Path.of(System.getProperty("threadlens.home", "."), "seeds");

  private static List<Participant> people(String seed) throws UnreadableSourceException {
    ThreadLinker.Session session = Standard.linker().begin();
    List<LinkedComment> linked =
        Reading.file(SEEDS.resolve(seed)).comments().stream().map(session::link).toList();
    return People.of(linked);
  }

  private static Participant person(String name, List<Participant> people) {
    return people.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void whoIsAddressedAndHasNoCommentIsAGhost() throws UnreadableSourceException {
    List<Participant> people = people("deir-sanin-road-blocked.txt");
    assertThat(person("Jabal_77", people).presence()).isEqualTo(Presence.GHOST);
    assertThat(person("Jabal_77", people).firstAnsweredBy()).isEqualTo("saida1975");
    assertThat(person("Abu_Loz", people).aliases().get(0).written()).isEqualTo("Abu loz");
  }

  @Test
  void twoWhoSignAlmostTheSameAreShownAsTwo() throws UnreadableSourceException {
    List<Participant> people = people("ras-al-jird-clashes.txt");
    assertThat(person("zahle_vines", people).similarTo().get(0).because())
        .isEqualTo("the same as 'zahle-vines' but for spacing or signs");
    assertThat(person("zahle-vines", people).comments()).isEqualTo(1);
  }
}
