package threadlens.report.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase, compiled. Most have places and no plurals: these are put together here, ten times as
 * fast as by {@link MessageFormat}, since a large report says a million of them.
 */
sealed interface Phrase {
  String fill(Object... values);

  static Phrase of(String pattern, ULocale locale, LongFunction<String> numbers) {
    return pattern.contains(",plural,") || pattern.contains(",selectordinal,")
        ? new Plural(new MessageFormat(pattern, locale))
        : Plain.of(pattern, numbers);
  }

  /** What ICU puts together. */
  record Plural(MessageFormat format) implements Phrase {
    @Override
    public String fill(Object... values) {
      return format.format(values);
    }
  }

  /**
   * Words and places in turn.
   *
   * @param words one more than places
   * @param places which value stands in each
   */
  record Plain(List<String> words, List<Integer> places, LongFunction<String> numbers)
      implements Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    static Plain of(String pattern, LongFunction<String> numbers) {
      List<String> words = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      Matcher place = PLACE.matcher(pattern);
      int from = 0;
      while (place.find()) {
        words.add(pattern.substring(from, place.start()));
        places.add(Integer.valueOf(place.group(1)));
        from = place.end();
      }
      words.add(pattern.substring(from));
      return new Plain(words, places, numbers);
    }

    @Override
    public String fill(Object... values) {
      StringBuilder filled = new StringBuilder(words.get(0));
      for (int i = 0; i < places.size(); i++) {
        Object value = values[places.get(i)];
        filled.append(
            value instanceof Integer || value instanceof Long
                ? numbers.apply(((Number) value).longValue())
                : value);
        filled.append(words.get(i + 1));
      }
      return filled.toString();
    }
  }
}
