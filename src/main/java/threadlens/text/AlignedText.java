package threadlens.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as it was written, the folded form that rules match against, and the way back.
 *
 * @param original the text a reader of the page sees; every reported span points into it
 * @param normalized the folded form; never shown to anyone
 * @param starts for each unit of {@code normalized}, where the unit of the original that produced
 *     it starts; what follows means nothing
 * @param ends for each unit of {@code normalized}, where the unit of the original that produced it
 *     ends; what follows means nothing
 */
@SuppressWarnings("ArrayRecordComponent") // two ints a character of every comment; boxing is dear
public record AlignedText(String original, String normalized, int[] starts, int[] ends) {
  private static final int[] PLACES = places(4_096);
  private static final int[] NEXT = Arrays.copyOfRange(PLACES, 1, PLACES.length);

  public AlignedText {
    if (starts.length < normalized.length() || ends.length < normalized.length()) {
      throw new IllegalArgumentException(
          "not an alignment: " + normalized.length() + " units, " + starts.length + " starts");
    }
  }

  /** Aligns two texts of one length, unit by unit; most of them share their arrays. */
  static AlignedText unitByUnit(String original, String normalized) {
    int length = original.length();
    if (length < PLACES.length) {
      return new AlignedText(original, normalized, PLACES, NEXT);
    }
    int[] places = places(length + 1);
    return new AlignedText(
        original, normalized, places, Arrays.copyOfRange(places, 1, places.length));
  }

  private static int[] places(int count) {
    return IntStream.range(0, count).toArray();
  }

  /** Returns the span of the normalized text that a span of the original produced. */
  public Span toNormalized(Span span) {
    int start = firstFrom(span.start(), 0);
    int end = span.end() >= original.length() ? normalized.length() : firstFrom(span.end(), start);
    return new Span(start, end);
  }

  /** Returns the first unit, from one on, that comes of nothing before an offset. */
  private int firstFrom(int offset, int from) {
    int at = from;
    while (at < normalized.length() && starts[at] < offset) {
      at++;
    }
    return at;
  }

  /** Returns the tightest span of the original that produced a span of the normalized text. */
  public Span toOriginal(Span span) {
    if (span.length() == 0) {
      int at = span.start() < normalized.length() ? starts[span.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }
}
