package threadlens.model;

import java.util.List;

/**
 * How the replies of a corpus run between camps. Holds no name of anybody: authors are numbers.
 *
 * @param camps where the camps come from
 * @param groups the camps by name, those with too few authors without a figure
 * @param unknown names in the file of camps that nobody in the corpus has
 * @param notes what each measure is
 * @param threadNotes what each measure of a single thread is
 * @param figures each measure, once on stated links and once on all
 * @param coverage by language, most comments first
 * @param picture who answers whom, of those with the most replies
 * @param seed where the random numbers begin
 * @param left replies of authors beyond the number that is kept
 */
public record CorpusMeasures(
    Camps camps,
    List<CampSize> groups,
    int unknown,
    List<MeasureNote> notes,
    List<MeasureNote> threadNotes,
    List<NetworkFigure> figures,
    List<LanguageCoverage> coverage,
    NetworkPicture picture,
    long seed,
    long left) {
  public CorpusMeasures {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    threadNotes = List.copyOf(threadNotes);
    figures = List.copyOf(figures);
    coverage = List.copyOf(coverage);
  }

  /** Where camps come from. */
  public enum Camps {
    /** Somebody gave them. */
    GIVEN,
    /** Found in the replies of every other discussion, and measured on those of the rest. */
    FOUND
  }

  /**
   * One camp.
   *
   * @param name as given, or {@code camp 1}
   * @param authors how many of the corpus are in it; -1 where they are too few to be told
   */
  public record CampSize(String name, int authors) {}

  /**
   * How much of a language entered the figures.
   *
   * @param language BCP 47
   * @param comments of this language
   * @param stated how many of these are stated replies between two authors with a camp
   * @param all the same of all replies, each by its confidence
   */
  public record LanguageCoverage(String language, long comments, long stated, double all) {}
}
