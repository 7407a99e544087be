package threadlens.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are shown as alike, and in which words. */
final class SimilarNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          FIawless     | Flawless     | LOOK looks like 'Flawless'
          rnulberry    | mulberry     | LOOK looks like 'mulberry'
          C0balt       | Cobalt       | LOOK looks like 'Cobalt'
          Сорrа        | Copra        | LOOK looks like 'Copra'
          Valley.First | valley_first | DRESS the same as 'valley_first' but for spacing or signs
          cobalt       | Cobalt       | DRESS the same as 'Cobalt' but for capitals
          Nasrin       | Nasren       | LETTERS one letter from 'Nasren'
          Nasrinn      | Nasrin       | LETTERS one letter from 'Nasrin'
          Narsin       | Nasrin       | LETTERS one letter from 'Nasrin'
          أبو ريم      | ابو ريم      | DRESS the same as 'ابو ريم' but for spacing or signs
          """)
  void aNameIsLikeAnother(String name, String other, String how) {
    Gathering talk = new Gathering().writes(other).writes("quince").writes(name);
    assertThat(talk.similar(name)).containsExactly(how);
    assertThat(talk.similar(other)).as("and the other way round").hasSize(1);
    assertThat(talk.similar("quince")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Rami,Sami",
    "reader21,reader22",
    "cobalt,cobalt7",
    "Nasrin,Nisran",
    "cedar of the north,cedar of the south"
  })
  void aNameIsNotLikeAnother(String name, String other) {
    assertThat(new Gathering().writes(other).writes(name).similar(name)).isEmpty();
  }

  @Test
  void hiddenCharactersAreNamedAsTheDifference() {
    Gathering talk = new Gathering().writes("Cobalt").writes("Co\u200Bbalt");
    assertThat(talk.similar("Cobalt"))
        .containsExactly("DRESS the same as 'Co\u200Bbalt' but for hidden characters");
  }

  @Test
  void aNameHasAtMostFiveSimilarNamesAndTheLikestComeFirst() {
    Gathering talk = new Gathering();
    for (String name : new String[] {"Nasrina", "Nasrinb", "Nasrinc", "Nasrind", "Nasrine"}) {
      talk.writes(name);
    }
    talk.writes("nasrin").writes("NASRIN");
    assertThat(talk.similar("nasrin"))
        .hasSize(5)
        .startsWith("DRESS the same as 'NASRIN' but for capitals");
  }

  @Test
  void noWordsAccuse() {
    Gathering talk = new Gathering().writes("Flawless").writes("FIawless").guest("Flawless");
    assertThat(talk.people().toString())
        .doesNotContainIgnoringCase("imperson")
        .doesNotContainIgnoringCase("fake")
        .doesNotContainIgnoringCase("imit");
  }
}
