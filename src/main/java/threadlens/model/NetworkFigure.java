package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * A measure of the reply network, and what it comes to where nothing but chance decides who answers
 * whom.
 *
 * @param draws how many samples the interval rests on
 * @param nulls null where there is no value
 */
public record NetworkFigure(Measured measured, int draws, @Nullable NullModel nulls) {

  /**
   * The same measure on networks with the same authors, as many replies of each and to each, drawn
   * at random otherwise (configuration model, Newman 2010, Networks, chapter 13).
   *
   * @param networks how many
   * @param mean over the networks
   * @param deviation standard deviation over the networks
   * @param z the value's distance from the mean, in standard deviations; null where these are 0
   */
  public record NullModel(int networks, double mean, double deviation, @Nullable Double z) {}
}
