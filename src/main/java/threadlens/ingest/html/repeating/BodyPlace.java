package threadlens.ingest.html.repeating;

/**
 * Where the items keep what was written: the innermost place that holds most of the prose which
 * does not come back in other items.
 *
 * @param key of the place; -1 where only the item itself holds it
 * @param prose characters of it in the items looked into
 * @param full share of the items that have some
 */
record BodyPlace(int key, long prose, double full) {
  private static final double MOST = 0.8;
  private static final double ALMOST_ALL = 0.85;

  static BodyPlace of(Sample sample) {
    long all = 0;
    int full = 0;
    for (int i = 0; i < sample.size(); i++) {
      all += sample.prose(i);
      full += sample.prose(i) > 1 ? 1 : 0;
    }
    int key = -1;
    long tightest = Long.MAX_VALUE;
    for (Place place : sample.places()) {
      if (place.items() < ALMOST_ALL * full || place.several()) {
        continue;
      }
      long prose = 0;
      long text = 0;
      for (int i = 0; i < sample.size(); i++) {
        int first = place.first(i);
        if (first >= 0) {
          prose += sample.prose(i, first);
          text += sample.outline().sum(Sum.TEXT, first);
        }
      }
      if (prose >= MOST * all && text <= tightest) {
        tightest = text;
        key = place.key();
      }
    }
    return new BodyPlace(key, all, (double) full / sample.size());
  }
}
