package threadlens.model;

import java.util.List;
import java.util.Locale;

/**
 * Everybody of a corpus.
 *
 * @param people who has the most comments first
 * @param most how many names are kept at most
 * @param left how many entries of discussions belong to names beyond these; 0 where all were kept
 */
public record CorpusPeople(List<Person> people, int most, long left) {
  public CorpusPeople {
    people = List.copyOf(people);
  }

  /** Says what was left, for a person; empty where nothing was. */
  public String leftInWords() {
    return left == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "the first %,d names of the corpus are kept; %,d entries of later ones are not among"
                + " them",
            most,
            left);
  }
}
