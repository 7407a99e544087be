package threadlens.report.page;

/**
 * Where a comment stands in its chain.
 *
 * @param brief such as {@code 3rd of 7}
 * @param words such as {@code 3rd of 7 in its chain}
 * @param href the chain
 */
public record Standing(String brief, String words, String href) {
  static Standing of(Phrases phrases, int position, int size, String href) {
    String brief =
        size == 1 ? phrases.say("standing.alone") : phrases.say("standing.of", position, size);
    return new Standing(brief, phrases.say("standing.chain", brief), href);
  }
}
