package threadlens.ingest.times;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.TimeTokens.Token;

/**
 * The zone behind a clock: {@code UTC}, {@code GMT+3}, {@code +0300}, {@code (EEST)}.
 *
 * @param end index behind its last token; where it was looked for, if there is none
 * @param offset null where there is none
 */
record Zone(int end, @Nullable ZoneOffset offset) {
  private static final int FURTHEST = 14;

  static Zone at(TimeTokens tokens, int from) {
    int at = from + (tokens.at(from).is('(') ? 1 : 0);
    ZoneOffset named = TimeWords.SHIPPED.zones().get(tokens.at(at).word());
    at += named == null ? 0 : 1;
    boolean minus = tokens.at(at).is('-') || tokens.at(at).is('−');
    Token number = tokens.at(at + 1);
    boolean signed =
        (minus || tokens.at(at).is('+')) && number.isNumber() && (named == null || zero(named));
    boolean year = named == null && (number.digits() == 3 || (minus && number.digits() < 4));
    if (!signed || (year && !tokens.at(at + 2).is(':'))) {
      return named == null ? new Zone(from, null) : new Zone(at, named);
    }
    int hours = number.digits() == 4 ? number.value() / 100 : number.value();
    int minutes = number.digits() == 4 ? number.value() % 100 : 0;
    int end = at + 2;
    if (tokens.at(end).is(':') && tokens.at(end + 1).digits() == 2) {
      minutes = tokens.at(end + 1).value();
      end += 2;
    }
    boolean real = hours <= FURTHEST && minutes < 60;
    int sign = minus ? -1 : 1;
    return real
        ? new Zone(end, ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
        : new Zone(from, null);
  }

  private static boolean zero(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0;
  }
}
