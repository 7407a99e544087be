package threadlens.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pages' own words in one language, by key, from {@code
 * threadlens/report/phrases/en.properties} and its neighbours. A key is {@code page.thing}; a
 * phrase may hold the places {@code {0}}, {@code {1}} of {@link MessageFormat}, and then writes an
 * apostrophe twice. Immutable; safe for threads.
 */
public final class Phrases {
  private final PageLanguage language;
  private final Properties phrases;

  private Phrases(PageLanguage language, Properties phrases) {
    this.language = language;
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
   * Returns a phrase with its places filled.
   *
   * @throws IllegalArgumentException if no phrase has that key: a fault of the page, not of the
   *     text
   */
  public String say(String key, Object... values) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase '" + key + "' in " + language.tag());
    }
    return values.length == 0 ? phrase : new MessageFormat(phrase, Locale.ROOT).format(values);
  }

  /** Every key, in order. */
  Set<String> keys() {
    return new TreeSet<>(phrases.stringPropertyNames());
  }
}
