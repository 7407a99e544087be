package threadlens.ingest.times;

import threadlens.text.Span;

/**
 * A time within a line of other things.
 *
 * @param span from its first to its last number or word
 * @param clock whether it names an hour
 */
public record TimeInLine(Span span, TimeReading reading, boolean clock) {}
