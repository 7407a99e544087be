package threadlens.text;

import java.util.List;

/**
 * The languages of a text.
 *
 * @param main BCP 47 of most of the text; {@code ar-Latn} is Arabizi; {@code und} where it cannot
 *     be told
 * @param all every language found, {@code main} first; empty where none can be told
 */
public record Languages(String main, List<String> all) {
  public static final Languages UNDETERMINED = new Languages("und", List.of());

  /** No more than so many UTF-16 units of a text are read. */
  static final int LONGEST_PREFIX = 10_000;

  public Languages {
    all = List.copyOf(all);
  }

  /**
   * Tells the languages of a text, however short; never fails. Only the first 10,000 UTF-16 units
   * are read. Addresses, mentions and hashtags count for nothing. Safe for use by several threads
   * at once.
   */
  public static Languages of(String text) {
    LanguageTally tally = new LanguageTally();
    WordScan.each(
        text,
        Math.min(text.length(), LONGEST_PREFIX),
        (start, end, name) -> tally.add(WordLanguage.at(text, start, end), name));
    return tally.languages();
  }
}
