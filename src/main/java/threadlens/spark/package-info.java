/**
 * The job for a cluster: {@code annotate} on Apache Spark. In: JSON lines or Parquet, wherever
 * Hadoop's file systems reach. Out: the very lines that one machine gives for the same input, in
 * the same order, as part files; and, aside, those that had to be left out. Nobody imports this
 * room.
 *
 * <p>Two passes. The first ({@link threadlens.spark.Surveyor}) looks where in each split the
 * conversations change and counts its lines; {@link threadlens.spark.Cuts} makes of that stretches
 * which begin with a conversation each, so that none is torn, and whose line numbers are known. The
 * second ({@link threadlens.spark.AnnotatedLines}) streams each stretch through {@link
 * threadlens.annotating.LineStages}, batch by batch. Nothing is shuffled, and no conversation is
 * held in memory. A task is a function of its bytes: one that is run again, since its worker died,
 * gives the same.
 */
@NullMarked
package threadlens.spark;

import org.jspecify.annotations.NullMarked;
