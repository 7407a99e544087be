package threadlens.ingest.times;

import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeReading.Doubt;
import threadlens.ingest.times.TimeTokens.Token;
import threadlens.model.PostedAt;
import threadlens.text.Span;

/**
 * Finds a time in a line: the first run of numbers, words of times and what stands between these,
 * that reads as one.
 */
final class TimeRuns {
  private static final TimeWords WORDS = TimeWords.SHIPPED;
  private static final String MARKS = ",،.:;/-–—|·•@'’()+−";

  private static final int UNKNOWN = -1;
  private static final String ENDING = "·|•";
  private static final int YEAR = 4;

  /** Of {@code 2014-05-03 12:34:56} and {@code 2014-05-03 12:34}, in tokens. */
  private static final int[] USUAL_LENGTHS = {10, 8};

  /** Any time will do to tell whether two texts say the same. */
  private static final OffsetDateTime ANY = OffsetDateTime.parse("2030-06-15T12:30Z");

  private final String line;
  private final TimeTokens tokens;
  private final int[] lengths; // found out when they are first asked for
  private final Times times;
  private final Times probe;

  TimeRuns(String line, Times times) {
    this.line = line;
    this.times = times;
    probe = new Times(ANY, times.order());
    tokens = new TimeTokens(line);
    lengths = new int[tokens.size()];
    Arrays.fill(lengths, UNKNOWN);
  }

  @Nullable TimeInLine first() {
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && (length(end) > 0 || isBetween(tokens.at(end)))) {
        end += Math.max(1, length(end));
      }
      int from = at;
      while (from < end && length(from) == 0) {
        from++;
      }
      TimeInLine found = isCount(from, end) ? time(from + 2, end) : null;
      found = found == null && end > at ? time(at, end) : found;
      if (found != null) {
        return found;
      }
      at = endsWord(at) ? at + 1 : Math.max(end, at + 1);
    }
    return null;
  }

  /** "16 · October 4, 2014": sixteen like it. */
  private boolean isCount(int from, int end) {
    int digits = tokens.at(from).digits();
    return end > from + 2
        && digits > 0
        && digits < YEAR
        && ENDING.contains(tokens.at(from + 1).word());
  }

  /** "lena99 am 3. Mai": a number right behind letters may be somebody's name. */
  private boolean endsWord(int at) {
    Token before = tokens.at(at - 1);
    return tokens.at(at).isNumber() && before.isWord() && before.end() == tokens.at(at).start();
  }

  private @Nullable TimeInLine time(int from, int to) {
    int start = from;
    while (start < to && length(start) == 0) {
      start++;
    }
    int end = to;
    while (end > start && !endsPart(end)) {
      end--;
    }
    boolean telling = isTelling(start, end) && !Ago.needsLine(tokens.part(start, end));
    if (start == end || (!telling && !isAlone(start, end))) {
      return null;
    }
    TimeReading told = Times.told(text(start, end));
    TimeReading reading = told == null ? times.written(tokens.part(start, end)) : told;
    if (reading.time() == null && reading.doubt() != Doubt.RELATIVE) {
      return null;
    } else if (told != null) {
      return found(start, end, reading); // all of it is needed
    }
    int last = shorterEnd(start, end);
    return found(laterStart(start, last, reading), last, reading);
  }

  private TimeInLine found(int first, int last, TimeReading reading) {
    Span span = new Span(tokens.at(first).start(), tokens.at(last - 1).end());
    boolean clock = Clock.find(tokens.part(first, last)) != null;
    return new TimeInLine(span, reading, clock);
  }

  private String text(int start, int end) {
    return line.substring(tokens.at(start).start(), tokens.at(end - 1).end());
  }

  /** "3 hours ago · 2": what a mark parts off, and what does not change the time, is another's. */
  private int shorterEnd(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (ENDING.contains(tokens.at(i).word()) && probe(start, i).equals(probe(start, end))) {
        return i;
      }
    }
    return end;
  }

  /** "Jan on May 3", "Mona S., 3 May": what does not change the time is somebody's name. */
  private int laterStart(int start, int end, TimeReading reading) {
    PostedAt time = times.capturedAt() == null ? reading.time() : null; // counts from no capture
    int day = time == null ? end - 1 : lastDay(start, end, time);
    TimeReading whole = time == null ? probe(start, end) : reading;
    int usual = time == null ? -1 : usualStart(end);
    if (usual > start && isSame(probe(usual, end), whole)) {
      return withWeekday(start, usual); // less of it tells no day
    }
    for (int i = day; i > start; i--) {
      if (length(i) > 0 && isSame(probe(i, end), whole)) {
        return withWeekday(start, i);
      }
    }
    return start;
  }

  private TimeReading probe(int start, int end) {
    TimeReading told = Times.told(text(start, end));
    return told == null ? probe.written(tokens.part(start, end)) : told;
  }

  /** Where a time of the usual form begins that ends there; -1 where none does. */
  private int usualStart(int end) {
    for (int length : USUAL_LENGTHS) {
      int start = end - length;
      if (start >= 0 && MachineTimes.isUsual(text(start, end)) && tokens.at(start + 5).isNumber()) {
        return start;
      }
    }
    return -1;
  }

  /** As equality has it; most differ in that one is no time. */
  private static boolean isSame(TimeReading one, TimeReading other) {
    return (one.time() == null) == (other.time() == null) && one.equals(other);
  }

  /** Where the day of a date stands last: nothing behind it alone is the same date. */
  private int lastDay(int start, int end, PostedAt time) {
    int at = end - 1;
    while (at > start && tokens.at(at).value() != time.local().getDayOfMonth()) {
      at--;
    }
    return at;
  }

  /** A weekday before a date is part of it. */
  private int withWeekday(int start, int day) {
    int before = day - 1;
    while (before > start && isBetween(tokens.at(before))) {
      before--;
    }
    return before >= start && WORDS.weekdays().containsKey(tokens.at(before).word()) ? before : day;
  }

  /** A number with nothing but marks is no time here: it may count anything. */
  private boolean isTelling(int start, int end) {
    int numbers = 0;
    boolean ago = false;
    boolean words = false;
    for (int i = start; i < end; i++) {
      numbers += tokens.at(i).isNumber() ? 1 : 0;
      words |= tokens.at(i).isWord();
      ago |= tokens.at(i).isWord() && isAgo(i);
    }
    return numbers > 2 || ago || (numbers > 0 && words);
  }

  /** "Yesterday" begins many a sentence. */
  private boolean isAlone(int start, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if ((i < start || i >= end) && !isBetween(tokens.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean endsPart(int end) {
    Token last = tokens.at(end - 1);
    return length(end - 1) > 0
        || (end > 1 && length(end - 2) == 2)
        || (end > 2 && length(end - 3) == 3)
        || last.is(')');
  }

  /** How many tokens from here on are one part of a time; 0 where none is. */
  private int length(int i) {
    if (lengths[i] == UNKNOWN) {
      lengths[i] = findLength(i);
    }
    return lengths[i];
  }

  private int findLength(int i) {
    Token token = tokens.at(i);
    if (token.isNumber()) {
      return 1;
    }
    if (isHalf(i)) {
      return 3;
    }
    int longest = token.isWord() ? WORDS.longestName(token.word()) : 0;
    for (int count = longest; count > 0; count--) {
      if (WORDS.isPart(tokens.name(i, count))) {
        return count;
      }
    }
    return 0;
  }

  /** "p. m." */
  private boolean isHalf(int i) {
    String letter = tokens.at(i).word();
    return (letter.equals("a") || letter.equals("p"))
        && tokens.at(i + 1).is('.')
        && tokens.at(i + 2).word().equals("m");
  }

  private boolean isAgo(int i) {
    String word = tokens.at(i).word();
    return WORDS.ago().contains(word)
        || (WORDS.longestName(word) > 1
            && (WORDS.ago().contains(tokens.name(i, 3))
                || WORDS.now().contains(tokens.name(i, 2))));
  }

  private static boolean isBetween(Token token) {
    return token.isWord() ? WORDS.between().contains(token.word()) : MARKS.contains(token.word());
  }
}
