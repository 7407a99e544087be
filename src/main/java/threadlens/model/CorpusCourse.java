package threadlens.model;

import java.util.List;

/**
 * A corpus over time, by the days that the pages show; days of several time zones are not brought
 * into one.
 *
 * @param step how long a bin is
 * @param steps how many such steps; 1 but for a span of more than a hundred years
 * @param bins those with comments, in the order of time
 * @param untimed comments of which no time is known; they are in no bin
 */
public record CorpusCourse(TimeStep step, int steps, List<TimeBin> bins, long untimed) {
  public CorpusCourse {
    bins = List.copyOf(bins);
  }
}
