package threadlens.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.LinkBasis;
import threadlens.model.Measured;

/**
 * What is measured of a thread.
 *
 * @param rows in the order of the measures
 */
public record MeasureTable(List<Row> rows) {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;

  public MeasureTable {
    rows = List.copyOf(rows);
  }

  /**
   * A measure.
   *
   * @param title in the language of the page
   * @param stated on stated replies
   * @param all on all
   */
  public record Row(String title, Value stated, Value all) {}

  /**
   * What it comes to.
   *
   * @param value with its unit; empty where it is refused
   * @param interval empty where there is none
   * @param refused why there is no value; empty where there is one
   */
  public record Value(String value, String interval, String refused) {
    static final Value NONE = new Value("", "", "");
  }

  static MeasureTable of(Phrases phrases, List<Measured> measured) {
    Map<String, Map<LinkBasis, Value>> values = new LinkedHashMap<>();
    for (Measured each : measured) {
      values
          .computeIfAbsent(each.measure(), unseen -> new LinkedHashMap<>())
          .put(each.links(), value(each));
    }
    List<Row> rows = new ArrayList<>();
    values.forEach(
        (measure, on) ->
            rows.add(
                new Row(
                    phrases.say("thread-measure." + measure),
                    on.getOrDefault(LinkBasis.STATED, Value.NONE),
                    on.getOrDefault(LinkBasis.ALL, Value.NONE))));
    return new MeasureTable(rows);
  }

  private static Value value(Measured each) {
    Double low = each.low();
    Double high = each.high();
    return new Value(
        figure(each.measure(), each.value()),
        low == null || high == null
            ? ""
            : "[" + figure(each.measure(), low) + ", " + figure(each.measure(), high) + "]",
        each.refused() == null ? "" : each.refused());
  }

  private static String figure(String measure, @Nullable Double value) {
    if (value == null) {
      return "";
    }
    if (measure.startsWith("response-time")) {
      return duration(value);
    }
    boolean whole = List.of("size", "depth", "width").contains(measure);
    return String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", value);
  }

  private static String duration(double seconds) {
    if (seconds < 2 * MINUTE) {
      return String.format(Locale.ROOT, "%.0f s", seconds);
    }
    return seconds < 2 * HOUR
        ? String.format(Locale.ROOT, "%.0f min", seconds / MINUTE)
        : String.format(Locale.ROOT, "%.1f h", seconds / HOUR);
  }
}
