package threadlens.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.QuotationMarks;
import threadlens.text.Span;

/**
 * Which parts of a comment are not simply its author's prose: quotations with whose words they are,
 * names of the people spoken to, web addresses. Where two would overlap, the quotation stays, then
 * the web address.
 */
final class Zones {
  private static final int MOST = 200;
  private static final int QUOTED_WORDS = 4;

  private Zones() {}

  static List<Zone> of(Arrival arrival, @Nullable Post parent) {
    List<Zone> zones = new ArrayList<>();
    for (Quoted quoted : arrival.quoted()) {
      add(zones, quoted.span(), ZoneKind.QUOTE, author(quoted.of()));
    }
    String text = arrival.comment().text();
    betweenMarks(arrival, text, zones);
    webAddresses(text, zones);
    for (Address address : arrival.addresses()) {
      Post answered = address.manner() == Address.Manner.MENTION ? null : parent;
      boolean answers = answered != null && answered.by(address.person());
      if (address.manner().addresses() || answers) {
        String name = address.person() == null ? address.name() : address.person().name();
        add(zones, address.span(), ZoneKind.ADDRESS, name);
      }
    }
    Address gone = arrival.gone();
    if (gone != null) {
      add(zones, gone.span(), ZoneKind.ADDRESS, gone.name());
    }
    if (zones.size() > 1) {
      zones.sort(Comparator.comparing(Zone::span));
    }
    return zones;
  }

  private static @Nullable String author(@Nullable Post post) {
    return post == null || post.name().isEmpty() ? null : post.name();
  }

  private static void add(List<Zone> zones, Span span, ZoneKind kind, @Nullable String of) {
    if (span.length() > 0
        && zones.size() < MOST
        && zones.stream().noneMatch(zone -> zone.span().overlaps(span))) {
      zones.add(new Zone(span, kind, of));
    }
  }

  /** Text between quotation marks, from four words on: fewer are mockery more often than quotes. */
  private static void betweenMarks(Arrival arrival, String text, List<Zone> zones) {
    for (int at = 0; at < text.length() && zones.size() < MOST; at++) {
      int close = QuotationMarks.closing(text, at);
      if (close > at) {
        int words = arrival.words().from(close) - arrival.words().from(at);
        if (words >= QUOTED_WORDS) {
          add(zones, new Span(at, close + 1), ZoneKind.QUOTE, null);
        }
        at = close;
      }
    }
  }

  private static void webAddresses(String text, List<Zone> zones) {
    int at = text.indexOf("://");
    int www = text.indexOf("www.");
    while ((at >= 0 || www >= 0) && zones.size() < MOST) {
      int start = at >= 0 && (www < 0 || at < www) ? scheme(text, at) : www;
      int end = Math.max(start, Math.max(www == start ? www : at, 0));
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      while (end > start && ".,;:!?)\"'".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > start + 4) {
        add(zones, new Span(start, end), ZoneKind.URL, null);
      }
      int next = Math.max(end, start + 4);
      at = text.indexOf("://", next);
      www = text.indexOf("www.", next);
    }
  }

  private static int scheme(String text, int colon) {
    int start = colon;
    while (start > 0 && colon - start < 8 && isAscii(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isAscii(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }
}
