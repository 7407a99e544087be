package threadlens.report.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages' own words in one language, by key, from {@code
 * threadlens/report/phrases/en.properties} and its neighbours. A key is {@code page.thing}; a
 * phrase may hold the places {@code {0}}, {@code {1}} and the plurals of ICU's {@link
 * MessageFormat}. Numbers have Latin digits in every language. A pattern is compiled when it is
 * first said, and kept: not for several threads at once.
 */
public final class Phrases {
  /** Stands for a place while a phrase is put together; no phrase of ours holds it. */
  private static final char PLACE = '\uE000';

  private static final char NARROW_SPACE = '\u202F';

  private final PageLanguage language;
  private final ULocale locale;
  private final Properties phrases;
  private final Map<String, Phrase> compiled = new HashMap<>();

  private Phrases(PageLanguage language, Properties phrases) {
    this.language = language;
    this.locale = new ULocale(language.tag() + "@numbers=latn");
    this.phrases = phrases;
  }

  public static Phrases of(PageLanguage language) {
    String name = "/threadlens/report/phrases/" + language.tag() + ".properties";
    Properties phrases = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + name);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      phrases.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(language, phrases);
  }

  public PageLanguage language() {
    return language;
  }

  /**
   * Returns {@code en}, to mark what rules, links and problems say, which they say in English; null
   * where the whole page is.
   */
  public @Nullable String english() {
    return language == PageLanguage.EN ? null : PageLanguage.EN.tag();
  }

  /** Returns a number with its digits in groups. */
  public String number(long number) {
    String digits = Long.toString(number);
    if (number > -1_000 && number < 1_000) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      grouped.insert(i, language == PageLanguage.FR ? NARROW_SPACE : ',');
    }
    return grouped.toString();
  }

  /**
   * Returns a phrase with its places filled.
   *
   * @throws IllegalArgumentException if no phrase has that key: a fault of the page, not of the
   *     text
   */
  public String say(String key, Object... values) {
    String pattern = pattern(key);
    if (values.length == 0) {
      return pattern;
    }
    return compiled
        .computeIfAbsent(key, unseen -> Phrase.of(pattern, locale, this::number))
        .fill(values);
  }

  /**
   * Returns a phrase in pieces, for a page that isolates and links what fills its places.
   *
   * @param values a {@link Fact} is a piece of its own; anything else is a number, or words of ours
   */
  public List<Piece> pieces(String key, Object... values) {
    Object[] signs = values.clone();
    for (int i = 0; i < values.length; i++) {
      signs[i] = values[i] instanceof Fact ? String.valueOf((char) (PLACE + i)) : values[i];
    }
    String said = say(key, signs);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < said.length(); at++) {
      int place = said.charAt(at) - PLACE;
      if (place >= 0 && place < values.length && values[place] instanceof Fact fact) {
        pieces.add(new Piece(said.substring(from, at), null));
        pieces.add(new Piece("", fact));
        from = at + 1;
      }
    }
    pieces.add(new Piece(said.substring(from), null));
    return pieces;
  }

  /**
   * A piece of a phrase.
   *
   * @param place what fills a place; null for the phrase's own words
   */
  public record Piece(String words, @Nullable Fact place) {}

  private String pattern(String key) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase '" + key + "' in " + language.tag());
    }
    return phrase;
  }

  /** Every key, in order. */
  Set<String> keys() {
    return new TreeSet<>(phrases.stringPropertyNames());
  }
}
