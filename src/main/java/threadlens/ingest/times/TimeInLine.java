package threadlens.ingest.times;

import threadlens.text.Span;

/**
 * A time within a line of other things.
 *
 * @param span from its first to its last number or word
 */
public record TimeInLine(Span span, TimeReading reading) {}
