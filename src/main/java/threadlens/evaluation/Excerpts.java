package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import threadlens.model.Location;
import threadlens.text.Span;

/**
 * A few samples of many texts: those whose hash is smallest, so that every text is as likely as any
 * other, the same ones are chosen every time and in whatever order they come, and one that comes
 * twice is shown once. Serves one thread.
 */
final class Excerpts {
  private static final long SEED = 0x9E37_79B9_7F4A_7C15L;

  private final int most;
  private final TreeMap<Long, Excerpt> kept = new TreeMap<>();

  /**
   * @param most how many to keep; 0 or more
   */
  Excerpts(int most) {
    this.most = most;
  }

  /**
   * A sample.
   *
   * @param place where it stands, as {@code path:line}
   * @param text a part of it, on one line, with ⟦ ⟧ around what was found
   * @param note what else is to be said of it; may be empty
   */
  record Excerpt(String place, String text, String note) {}

  void add(Location place, String text, List<Span> marked, String note) {
    long hash = hash(text);
    if (most == 0 || (kept.size() == most && hash > kept.lastKey())) {
      return;
    }
    String shown = place.source().path() + ":" + place.line();
    kept.putIfAbsent(hash, new Excerpt(shown, OneLine.excerpt(text, marked), note));
    if (kept.size() > most) {
      kept.pollLastEntry();
    }
  }

  List<Excerpt> all() {
    return new ArrayList<>(kept.values());
  }

  /**
   * FNV-1a over the letters, then the finaliser of SplitMix64, so that near texts are far apart.
   */
  private static long hash(String text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return hash ^ (hash >>> 31);
  }
}
