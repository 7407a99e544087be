package threadlens.ingest.times;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeTokens.Token;

/** Times that count from the capture: "3 hours ago", "gestern, 17:56", "منذ يومين". */
final class Ago {
  private static final TimeWords WORDS = TimeWords.SHIPPED;
  private static final int FURTHEST = 10_000;

  private final TimeTokens tokens;
  private final @Nullable Clock clock;

  Ago(TimeTokens tokens, @Nullable Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Tells whether it counts from the capture. */
  boolean isRelative() {
    return tokens.hasWords()
        && (!spans().isEmpty() || day() != 0 || has(WORDS.now()) || weekday() > 0);
  }

  /** Returns the time; null where it does not count from the capture. */
  @Nullable LocalDateTime before(LocalDateTime captured) {
    List<Span> spans = spans();
    if (!spans.isEmpty()) {
      LocalDateTime time = captured;
      for (Span span : spans) {
        time = time.minus(span.count, span.unit);
      }
      return time;
    } else if (has(WORDS.now())) {
      return captured;
    }
    int weekday = weekday();
    LocalDateTime midnight = captured.truncatedTo(ChronoUnit.DAYS);
    if (day() != 0) {
      return clocked(midnight.minusDays(day() - 1L));
    } else if (weekday > 0) {
      LocalDateTime same =
          clocked(midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
      return same != null && same.isAfter(captured) ? same.minusWeeks(1) : same;
    }
    return null;
  }

  private @Nullable LocalDateTime clocked(LocalDateTime midnight) {
    if (clock == null) {
      return midnight;
    }
    return clock.time() == null ? null : midnight.with(clock.time());
  }

  /** 1 for today, 2 for yesterday, 3 for the day before, 0 for none. */
  private int day() {
    if (has(WORDS.beforeYesterday())) {
      return 3;
    }
    return has(WORDS.yesterday()) ? 2 : has(WORDS.today()) ? 1 : 0;
  }

  /** A weekday counts with a clock alone; with a date it only repeats it. */
  private int weekday() {
    if (clock == null) {
      return 0;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Integer weekday = WORDS.weekdays().get(tokens.at(i).word());
      if (weekday != null && tokens.at(i).isWord()) {
        return weekday;
      }
    }
    return 0;
  }

  private record Span(int count, ChronoUnit unit) {}

  /** "1 year, 2 months ago" has two; each unit is smaller than the one before it. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    boolean ago = has(WORDS.ago()) || isShort();
    for (int i = 0; ago && i < tokens.size(); i++) {
      ChronoUnit pair = WORDS.pairs().get(tokens.at(i).word());
      ChronoUnit unit = WORDS.units().get(tokens.at(i).word());
      if (pair != null) {
        add(spans, new Span(2, pair));
      } else if (unit != null) {
        int before = tokens.at(i - 1).value();
        boolean arabic = tokens.at(i).word().charAt(0) >= 0x600;
        boolean one = WORDS.one().contains(tokens.at(i - 1).word());
        int count = before >= 0 ? before : one || arabic ? 1 : -1;
        if (count >= 0) {
          add(spans, new Span(Math.min(count, FURTHEST), unit));
        }
      }
    }
    return spans;
  }

  /** "3h", "2 mo", "5 Std." and nothing else, as many sites show what is long ago. */
  private boolean isShort() {
    Token unit = tokens.at(1);
    boolean alone = tokens.size() == 2 || (tokens.size() == 3 && tokens.at(2).is('.'));
    return alone
        && tokens.at(0).isNumber()
        && unit.word().length() <= 3
        && WORDS.units().containsKey(unit.word());
  }

  /** "12 min" may be how long it takes to read something, unless the line says nothing more. */
  static boolean needsLine(TimeTokens tokens) {
    return new Ago(tokens, null).isShort() && tokens.at(0).end() < tokens.at(1).start();
  }

  private static void add(List<Span> spans, Span span) {
    if (spans.isEmpty() || span.unit.compareTo(spans.get(spans.size() - 1).unit) < 0) {
      spans.add(span);
    }
  }

  private boolean has(Set<String> names) {
    for (int i = 0; i < tokens.size(); i++) {
      int longest = WORDS.longestName(tokens.at(i).word());
      for (int count = 1; count <= longest; count++) {
        if (names.contains(tokens.name(i, count))) {
          return true;
        }
      }
    }
    return false;
  }
}
