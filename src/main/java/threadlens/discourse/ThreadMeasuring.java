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
    Talk stated = new Talk(annotations, LinkBasis.STATED);
    Talk talk = new Talk(annotations, LinkBasis.ALL);
    List<Measured> onAll = values(talk, annotations, measures, LinkBasis.ALL);
    List<Measured> values = values(stated, annotations, measures, LinkBasis.STATED);
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).rests() == ThreadMeasure.Rests.AUTHORS) {
        values.set(i, onStated(onAll.get(i))); // drawn once
      }
    }
    values.addAll(onAll);
    List<Turn> turns = annotations.stream().map(ThreadMeasuring::turn).toList();
    return new ThreadMeasures(
        values,
        turns,
        HeatsUp.of(turns),
        Exchanges.authors(talk),
        Exchanges.pairs(talk),
        Groups.of(annotations));
  }

  private static List<Measured> values(
      Talk talk, List<Annotation> annotations, List<ThreadMeasure> measures, LinkBasis links) {
    List<Measured> values = measures.stream().map(each -> each.of(talk, links)).toList();
    TalkDraws draws = new TalkDraws(talk, annotations, links);
    return new ArrayList<>(
        new ThreadIntervals(draws).around(values, measures, links == LinkBasis.ALL));
  }

  private static Measured onStated(Measured all) {
    return new Measured(
        all.measure(),
        LinkBasis.STATED,
        all.value(),
        all.low(),
        all.high(),
        all.size(),
        all.refused());
  }

  private static Turn turn(Annotation each) {
    Sentiment sentiment = each.analysis().sentiment();
    return new Turn(
        each.comment().id(), Hostility.of(each), sentiment == null ? null : sentiment.score());
  }
}
