package threadlens.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.AuthorKind;

/** The forms in which others write a name. */
final class AliasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          valley_first   | Valley first  | DRESS    | the same as 'valley_first' but for spacing or signs
          valley_first   | VF1           | INITIALS | initials of 'valley_first'
          valley_first   | valley        | PART     | a part of 'valley_first'
          FlameCatcher   | catcher       | PART     | a part of 'FlameCatcher'
          Archipelago    | Archi         | PART     | a part of 'Archipelago'
          Rustic         | rastic        | LETTERS  | one letter from 'Rustic'
          Shoemaker      | Shumaker      | LETTERS  | two letters from 'Shoemaker'
          Nadim313       | Nadeem        | SENSE    | taken to mean 'Nadim313'
          Nadim313       | Nadym         | LETTERS  | one letter from 'nadim'
          ريم            | Reem          | SCRIPT   | 'ريم' in another script
          Hazel          | walnut        | SENSE    | taken to mean 'Hazel'
          """)
  void eachFormSaysInWhatWayItIsTheName(
      String name, String written, String likeness, String because) {
    Gathering talk = new Gathering().writes(name).calls(name, written, "olive");
    assertThat(talk.aliases(name))
        .containsExactly(written + ": " + likeness + " 1 from 2: " + because);
  }

  @Test
  void capitalsAndSignsAroundTheNameMakeNoOtherForm() {
    Gathering talk =
        new Gathering()
            .writes("Dalia K.")
            .calls("Dalia K.", "@dalia k", "olive")
            .calls("Dalia K.", "-...DALIA K....-", "olive")
            .calls("Dalia K.", "Dalia K.", "olive");
    assertThat(talk.aliases("Dalia K.")).isEmpty();
    assertThat(talk.person("Dalia K.").answered()).isEqualTo(3);
  }

  @Test
  void formsThatDifferInSpacingOnlyAreCountedAsOneWhereFirstWritten() {
    Gathering talk =
        new Gathering()
            .writes("valley_first")
            .calls("valley_first", "Valley first", "olive")
            .calls("valley_first", "valley-first", "quince")
            .calls("valley_first", "vally first", "quince");
    assertThat(talk.aliases("valley_first"))
        .containsExactly(
            "Valley first: DRESS 2 from 2: the same as 'valley_first' but for spacing or signs",
            "vally first: LETTERS 1 from 4: one letter from 'valley_first'");
  }

  @Test
  void anAccountThatChangesItsNameIsOnePerson() {
    Gathering talk =
        new Gathering()
            .writes("17", "hazel", AuthorKind.REGISTERED)
            .writes("17", "walnut", AuthorKind.REGISTERED)
            .answersGone("walnut", "olive");
    assertThat(talk.aliases("hazel"))
        .containsExactly("walnut: ACCOUNT 1 from 2: another name of the account 'hazel'");
    assertThat(talk.person("hazel").answered()).isEqualTo(1);
  }

  @Test
  void noMoreThanTwentyFormsAreKept() {
    Gathering talk = new Gathering().writes("hazel");
    for (int i = 0; i < 100; i++) {
      talk.calls("hazel", "nut number " + i, "olive");
    }
    assertThat(talk.aliases("hazel")).hasSize(20);
    assertThat(talk.person("hazel").answered()).isEqualTo(100);
  }
}
