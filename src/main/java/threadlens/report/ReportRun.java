package threadlens.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Provenance;
import threadlens.model.RuleNote;

/**
 * What was run, for the manifest: enough to run it again.
 *
 * @param provenance tool, analyser and packs
 * @param rules what the rules that ran say of themselves, for the pages
 * @param options those that change what is written, by their long name without dashes; not {@code
 *     out} and {@code jobs}, so that the same input gives the same bytes wherever and however fast
 * @param seed of what was drawn by chance; null where nothing was
 */
public record ReportRun(
    Provenance provenance,
    List<RuleNote> rules,
    SortedMap<String, String> options,
    @Nullable Long seed) {
  public ReportRun {
    rules = List.copyOf(rules);
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
