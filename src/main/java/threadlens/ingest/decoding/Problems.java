package threadlens.ingest.decoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * Collects the problems of one source, in the order found. Of each code at most 100 are kept, and a
 * last one says how many more there were: a hostile file could have one a byte. Not for use by
 * several threads.
 */
public final class Problems {
  private static final int KEPT_PER_CODE = 100;

  private final SourceId source;
  private final List<Problem> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Problem> lastOf = new LinkedHashMap<>();

  public Problems(SourceId source) {
    this.source = source;
  }

  public void add(String code, String message, Location location) {
    Problem problem = new Problem(code, message, location);
    if (counts.merge(code, 1, Integer::sum) <= KEPT_PER_CODE) {
      kept.add(problem);
    }
    lastOf.put(code, problem);
  }

  /**
   * Adds a problem at a place of the source.
   *
   * @param line 1-based
   * @param column 1-based
   */
  public void add(String code, String message, int line, int column) {
    add(code, message, new Location(source, line, column));
  }

  /** Adds problems that were collected elsewhere, and are few for that reason. */
  public void addAll(List<Problem> problems) {
    kept.addAll(problems);
  }

  /** Returns what was kept, then a summary for each code that had more. */
  public List<Problem> list() {
    List<Problem> all = new ArrayList<>(kept);
    counts.forEach(
        (code, count) -> {
          Problem last = lastOf.get(code);
          if (count > KEPT_PER_CODE && last != null) {
            String message = (count - KEPT_PER_CODE) + " more of this kind, the last one here";
            all.add(new Problem(code, message, last.location()));
          }
        });
    return all;
  }
}
