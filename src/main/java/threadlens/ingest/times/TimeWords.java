package threadlens.ingest.times;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import threadlens.text.ManyWords;

/**
 * The words of {@code times/words.yaml}. A name of several words is kept with single spaces.
 *
 * <p>The full names of months and weekdays in further languages are those of Unicode CLDR.
 *
 * @param months to 1 to 12
 * @param weekdays to 1 to 7, Monday first
 * @param pairs words for two of a unit
 */
record TimeWords(
    Map<String, Integer> months,
    Map<String, Integer> weekdays,
    Map<String, ChronoUnit> units,
    Map<String, ChronoUnit> pairs,
    Map<String, ZoneOffset> zones,
    Set<String> today,
    Set<String> yesterday,
    Set<String> beforeYesterday,
    Set<String> now,
    Set<String> ago,
    Set<String> one,
    Set<String> morning,
    Set<String> afternoon,
    Set<String> hours,
    Set<String> between) {
  private static final String RESOURCE = "/threadlens/times/words.yaml";

  static final TimeWords SHIPPED = load();

  /** Without a digit no time is told but by one of these: "an hour ago", "gestern". */
  private static final ManyWords WITHOUT_DIGITS =
      ManyWords.of(
          Stream.of(
                  SHIPPED.ago,
                  SHIPPED.today,
                  SHIPPED.yesterday,
                  SHIPPED.beforeYesterday,
                  SHIPPED.now)
              .flatMap(Set::stream)
              .toList());

  /** What may be part of a time beside numbers. */
  private static final Set<String> PARTS = parts().flatMap(Set::stream).collect(Collectors.toSet());

  /** The first words of names that have several: "il y a". */
  private static final Set<String> FIRST_WORDS =
      parts()
          .flatMap(Set::stream)
          .filter(name -> name.indexOf(' ') > 0)
          .map(name -> name.substring(0, name.indexOf(' ')))
          .collect(Collectors.toSet());

  private static final int LONGEST_NAME = 3;

  /** How many words a name has at most that begins with this one. */
  int longestName(String firstWord) {
    return FIRST_WORDS.contains(firstWord) ? LONGEST_NAME : 1;
  }

  /** Tells whether a name is part of a time: that of a month, a unit and the like. */
  boolean isPart(String name) {
    return PARTS.contains(name);
  }

  /** Tells quickly whether a text may hold a time; most texts do not. */
  boolean mayTell(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return WITHOUT_DIGITS.anyInSmall(text);
  }

  private static Stream<Set<String>> parts() {
    return Stream.of(
        SHIPPED.months.keySet(),
        SHIPPED.weekdays.keySet(),
        SHIPPED.units.keySet(),
        SHIPPED.pairs.keySet(),
        SHIPPED.zones.keySet(),
        SHIPPED.today,
        SHIPPED.yesterday,
        SHIPPED.beforeYesterday,
        SHIPPED.now,
        SHIPPED.ago,
        SHIPPED.one,
        SHIPPED.morning,
        SHIPPED.afternoon,
        SHIPPED.hours);
  }

  private static TimeWords load() {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(RESOURCE).build();
    try (InputStream in = TimeWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of((Map<?, ?>) new Load(settings).loadFromString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimeWords of(Map<?, ?> data) {
    Map<String, ZoneOffset> zones = new HashMap<>();
    map(data, "zones")
        .forEach(
            (hours, names) -> {
              ZoneOffset offset = ZoneOffset.ofHours(Integer.parseInt(String.valueOf(hours)));
              ((List<?>) names).forEach(name -> zones.put(String.valueOf(name), offset));
            });
    Map<String, Integer> months = numbered(list(data, "months"));
    Map<String, Integer> weekdays = numbered(list(data, "weekdays"));
    for (Object language : list(data, "languages")) {
      addFullNames(String.valueOf(language), months, weekdays);
    }
    return new TimeWords(
        months,
        weekdays,
        units(map(data, "units")),
        units(map(data, "pairs")),
        zones,
        set(data, "today"),
        set(data, "yesterday"),
        set(data, "before-yesterday"),
        set(data, "now"),
        set(data, "ago"),
        set(data, "one"),
        set(data, "morning"),
        set(data, "afternoon"),
        set(data, "hours"),
        set(data, "between"));
  }

  private static Map<String, Integer> numbered(List<?> lists) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      for (Object name : (List<?>) lists.get(i)) {
        numbers.put(String.valueOf(name), i + 1);
      }
    }
    return numbers;
  }

  /** Full names only: short ones are often words of another language, such as "out" and "set". */
  private static void addFullNames(
      String language, Map<String, Integer> months, Map<String, Integer> weekdays) {
    DateFormatSymbols names = new DateFormatSymbols(GregorianCalendar.class, new ULocale(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] ofMonths = names.getMonths(context, DateFormatSymbols.WIDE);
      for (int i = 0; i < ofMonths.length; i++) {
        months.putIfAbsent(ofMonths[i].toLowerCase(Locale.ROOT), i + 1);
      }
      String[] ofDays = names.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int i = Calendar.SUNDAY; i <= Calendar.SATURDAY; i++) {
        int mondayFirst = i == Calendar.SUNDAY ? 7 : i - 1;
        weekdays.putIfAbsent(ofDays[i].toLowerCase(Locale.ROOT), mondayFirst);
      }
    }
  }

  private static Map<String, ChronoUnit> units(Map<?, ?> lists) {
    Map<String, ChronoUnit> units = new HashMap<>();
    lists.forEach(
        (unit, names) -> {
          String name = String.valueOf(unit).toUpperCase(Locale.ROOT) + "S";
          ((List<?>) names)
              .forEach(word -> units.put(String.valueOf(word), ChronoUnit.valueOf(name)));
        });
    return units;
  }

  private static Set<String> set(Map<?, ?> data, String key) {
    Set<String> words = new HashSet<>();
    list(data, key).forEach(word -> words.add(String.valueOf(word)));
    return words;
  }

  private static List<?> list(Map<?, ?> data, String key) {
    return (List<?>) Objects.requireNonNull(data.get(key), key);
  }

  private static Map<?, ?> map(Map<?, ?> data, String key) {
    return (Map<?, ?>) Objects.requireNonNull(data.get(key), key);
  }
}
