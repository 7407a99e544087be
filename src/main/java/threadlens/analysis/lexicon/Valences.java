package threadlens.analysis.lexicon;

/**
 * What the words, emoticons and emoji of a text say, as their surroundings shift them.
 *
 * @param positive sum of what sounds well, 0 or more
 * @param negative sum of what sounds badly, as a number of 0 or more
 * @param best the strongest that sounds well, 0 or more
 * @param worst the strongest that sounds badly, 0 or more
 * @param first sum of the first sentence that has any
 * @param last sum of the last sentence that has any
 * @param positives how many sound well
 * @param negatives how many sound badly
 * @param turned how many a negation turned round
 * @param pictures sum of the emoticons and emoji among them
 */
public record Valences(
    double positive,
    double negative,
    double best,
    double worst,
    double first,
    double last,
    int positives,
    int negatives,
    int turned,
    double pictures) {

  /** Positive less negative. */
  public double sum() {
    return positive - negative;
  }

  /** Brings a sum between -1 and 1, as VADER does (Hutto and Gilbert 2014). */
  public static double bounded(double sum) {
    return sum / Math.sqrt(sum * sum + 15);
  }
}
