package threadlens.ingest.times;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeTokens.Token;

/**
 * The hour within a time.
 *
 * @param start index of its first token
 * @param end index behind its last token
 * @param time null where there is no such hour
 * @param twelve whether it says morning or afternoon
 * @param offset from UTC; null where it tells of none
 */
record Clock(
    int start, int end, @Nullable LocalTime time, boolean twelve, @Nullable ZoneOffset offset) {
  /** "11 Feb 2024 08.40" */
  private static final int YEAR = 4;

  private static final TimeWords WORDS = TimeWords.SHIPPED;

  /** Returns the first clock of a text; null where there is none. */
  static @Nullable Clock find(TimeTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Clock clock = tokens.at(i).isNumber() ? at(tokens, i) : null;
      if (clock != null) {
        return clock;
      }
    }
    return null;
  }

  private static @Nullable Clock at(TimeTokens tokens, int i) {
    Token hour = tokens.at(i);
    Token next = tokens.at(i + 1);
    Token minute = tokens.at(i + 2);
    if (hour.digits() > 2) {
      return null;
    }
    if (minute.digits() == 2 && (next.is(':') || next.word().equals("h"))) {
      boolean seconds = tokens.at(i + 3).is(':') && tokens.at(i + 4).digits() == 2;
      int second = seconds ? tokens.at(i + 4).value() : 0;
      int end = i + (seconds ? 5 : 3);
      end += seconds && tokens.at(end).is('.') && tokens.at(end + 1).isNumber() ? 2 : 0;
      return whole(tokens, i, end, new int[] {hour.value(), minute.value(), second});
    }
    boolean pointed =
        next.is('.')
            && minute.digits() == 2
            && (isHalf(tokens.at(i + 3)) || tokens.at(i - 1).digits() == YEAR)
            && !isDate(tokens, i);
    if (pointed) {
      return whole(tokens, i, i + 3, new int[] {hour.value(), minute.value(), 0});
    }
    boolean alone = WORDS.hours().contains(next.word()) || isHalf(next);
    return alone && !isAgo(tokens, i)
        ? whole(tokens, i, i + 1, new int[] {hour.value(), 0, 0})
        : null;
  }

  private static boolean isDate(TimeTokens tokens, int i) {
    return tokens.at(i - 1).is('.') && tokens.at(i - 2).isNumber();
  }

  /** "3 h ago" is no clock. */
  private static boolean isAgo(TimeTokens tokens, int i) {
    return WORDS.ago().contains(tokens.at(i - 1).word())
        || WORDS.ago().contains(tokens.at(i + 2).word())
        || tokens.name(i - 3, 3).equals("il y a");
  }

  private static boolean isHalf(Token token) {
    return WORDS.morning().contains(token.word())
        || WORDS.afternoon().contains(token.word())
        || token.word().equals("uhr");
  }

  private static Clock whole(TimeTokens tokens, int start, int from, int[] fields) {
    int end = from;
    end += WORDS.hours().contains(tokens.at(end).word()) ? 1 : 0;
    boolean spaced = tokens.at(end + 1).is('.') && tokens.at(end + 2).word().equals("m");
    boolean morning =
        has(WORDS.morning(), tokens.at(end)) || (spaced && isLetter(tokens, end, "a"));
    boolean afternoon =
        has(WORDS.afternoon(), tokens.at(end)) || (spaced && isLetter(tokens, end, "p"));
    end += !morning && !afternoon ? 0 : spaced ? 3 : 1;
    end += (morning || afternoon) && tokens.at(end).is('.') ? 1 : 0;
    Zone zone = Zone.at(tokens, end);
    return new Clock(
        start, zone.end(), time(fields, morning, afternoon), morning || afternoon, zone.offset());
  }

  /** The first letter of "p. m.". */
  private static boolean isLetter(TimeTokens tokens, int index, String letter) {
    return tokens.at(index).word().equals(letter);
  }

  private static boolean has(Set<String> words, Token token) {
    return words.contains(token.word());
  }

  private static @Nullable LocalTime time(int[] fields, boolean morning, boolean afternoon) {
    int hour = fields[0];
    if (morning || afternoon) {
      boolean spare = afternoon && hour > 12; // "17:56 مساء"
      if (hour < 1 || (hour > 12 && !spare)) {
        return null;
      }
      hour = spare ? hour : hour % 12 + (afternoon ? 12 : 0);
    }
    return hour > 23 || fields[1] > 59 || fields[2] > 59
        ? null
        : LocalTime.of(hour, fields[1], fields[2]);
  }
}
