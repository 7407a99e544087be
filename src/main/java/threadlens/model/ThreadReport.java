package threadlens.model;

import java.util.List;

/**
 * All that is known of one thread: what writers write, the store keeps and moderators read.
 *
 * @param provenance what made this report
 * @param thread stays the same when the page is captured again
 * @param discussion the page as it was read
 * @param annotations one for each comment of the discussion, in the same order
 * @param people who wrote, in the order of their first comments, then who was answered and has no
 *     comment here
 * @param measures of the thread; {@link ThreadMeasures#NONE} where none were asked for
 */
public record ThreadReport(
    Provenance provenance,
    ThreadId thread,
    Discussion discussion,
    List<Annotation> annotations,
    List<Participant> people,
    ThreadMeasures measures) {
  public ThreadReport {
    people = List.copyOf(people);
    annotations = List.copyOf(annotations);
    if (annotations.size() != discussion.comments().size()) {
      throw new IllegalArgumentException(
          thread
              + ": "
              + discussion.comments().size()
              + " comments, "
              + annotations.size()
              + " annotations");
    }
  }

  /** Returns the same report of a thread with another id. */
  public ThreadReport as(ThreadId other) {
    return new ThreadReport(provenance, other, discussion, annotations, people, measures);
  }

  /** A report without measures. */
  public ThreadReport(
      Provenance provenance,
      ThreadId thread,
      Discussion discussion,
      List<Annotation> annotations,
      List<Participant> people) {
    this(provenance, thread, discussion, annotations, people, ThreadMeasures.NONE);
  }
}
