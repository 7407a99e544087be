package threadlens.discourse;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Annotation;
import threadlens.model.LinkBasis;
import threadlens.model.Measured;
import threadlens.model.Sentiment;
import threadlens.model.ThreadMeasures;
import threadlens.model.Turn;

/** Measures threads. */
public final class ThreadMeasuring {
  private ThreadMeasuring() {}

  /** The measures that are switched on, in the order in which they are written. */
  public static List<ThreadMeasure> standard() {
    return List.of(
        Shape.comments(),
        Shape.depth(),
        Shape.width(),
        Shape.wiener(),
        Shape.roots(),
        Voices.reciprocity(),
        Voices.turnTaking(),
        Voices.inequality(),
        Voices.responseTime("response-time-q1", "Response time, first quartile", 0.25),
        Voices.responseTime("response-time", "Response time, median", 0.5),
        Voices.responseTime("response-time-q3", "Response time, third quartile", 0.75),
        Heat.thread(),
        Heat.escalation(),
        Heat.deEscalation());
  }

  /** Measures a thread. */
  public static ThreadMeasures of(List<Annotation> annotations, List<ThreadMeasure> measures) {
    List<Measured> values = new ArrayList<>();
    for (LinkBasis links : LinkBasis.values()) {
      Talk talk = new Talk(annotations, links);
      measures.forEach(each -> values.add(each.of(talk, links)));
    }
    List<Turn> turns = annotations.stream().map(ThreadMeasuring::turn).toList();
    Talk talk = new Talk(annotations, LinkBasis.ALL);
    return new ThreadMeasures(
        values,
        turns,
        HeatsUp.of(turns),
        Exchanges.authors(talk),
        Exchanges.pairs(talk),
        Groups.of(annotations));
  }

  private static Turn turn(Annotation each) {
    Sentiment sentiment = each.analysis().sentiment();
    return new Turn(
        each.comment().id(), Hostility.of(each), sentiment == null ? null : sentiment.score());
  }
}
