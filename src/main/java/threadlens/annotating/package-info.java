/**
 * Utterances on their way through the pipeline, as bytes: what {@code annotate} and the job for a
 * cluster have in common, so that they cannot give different lines. In: a stream of JSON lines.
 * Out: the same lines with their annotations, and the lines that had to be left out. Nothing here
 * knows a thread pool, prints, or holds more than a batch of lines and the conversation that is
 * open.
 */
@NullMarked
package threadlens.annotating;

import org.jspecify.annotations.NullMarked;
