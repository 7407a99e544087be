package threadlens.evaluation;

import java.util.List;

/**
 * A drawn comment with what it answers, for somebody who is to code it without knowing whose it is.
 *
 * @param number in the sample, from 1
 * @param title of the article; empty where there is none
 * @param chain what it answers, from the beginning of the chain, and last the comment itself
 * @param left how many more stand above these
 */
public record SampledComment(int number, String title, List<Said> chain, int left) {
  public SampledComment {
    chain = List.copyOf(chain);
  }

  /**
   * Words of somebody.
   *
   * @param person from 1, in the order in which they speak in this chain
   * @param answers whether it answers the one before it
   * @param sure whether that is certain, or as good as
   * @param language BCP 47
   */
  public record Said(String text, int person, boolean answers, boolean sure, String language) {}
}
