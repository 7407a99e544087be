package threadlens.model;

import java.util.List;

/**
 * What made a report: enough to make it again. No clock: the same input gives the same bytes.
 *
 * @param tool this program's version
 * @param analyzer name and version of the comment analyzer, such as {@code corenlp-4.5.10}
 * @param packs name, version and digest of each rule pack, in the order they ran
 */
public record Provenance(String tool, String analyzer, List<String> packs) {
  public Provenance {
    packs = List.copyOf(packs);
  }
}
