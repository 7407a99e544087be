package threadlens.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Provenance;

/**
 * What a run's output depends on, beside its input: a run may only be gone on with under the same.
 *
 * @param values by name, in one line each
 */
record RunSettings(SortedMap<String, String> values) {
  RunSettings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * @param options those that change what is written, by their long name without dashes
   */
  static RunSettings of(Provenance made, Map<String, String> options) {
    TreeMap<String, String> values = new TreeMap<>();
    options.forEach((name, value) -> values.put("--" + name, oneLine(value)));
    values.put("version", oneLine(made.tool()));
    values.put("analyzer", oneLine(made.analyzer()));
    values.put("rules", oneLine(String.join(", ", made.packs())));
    return new RunSettings(values);
  }

  /** Returns them as lines, the last of which is empty. */
  String text() {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.append('\n').toString();
  }

  /** Reads such lines again; whoever wrote them, none is wrong. */
  static RunSettings parse(Iterable<String> lines) {
    TreeMap<String, String> values = new TreeMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      values.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
    }
    return new RunSettings(values);
  }

  /** Refuses to go on with what was begun under other settings, and names the first of them. */
  void expectSame(RunSettings earlier, Object output) {
    Map<String, String> all = new LinkedHashMap<>(earlier.values);
    all.putAll(values);
    for (String name : all.keySet()) {
      String then = earlier.values.get(name);
      String now = values.get(name);
      if (then == null ? now != null : !then.equals(now)) {
        throw new UsageException(
            "cannot resume "
                + output
                + ": it was begun with "
                + said(name, then)
                + ", not "
                + said(name, now)
                + "; expected the same, or no --resume, which begins anew");
      }
    }
  }

  private static String said(String name, @Nullable String value) {
    return value == null ? "no " + name : name + " " + value;
  }

  private static String oneLine(String value) {
    return value.replace('\n', ' ').replace('\r', ' ');
  }
}
