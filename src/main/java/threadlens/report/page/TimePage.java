package threadlens.report.page;

import java.util.List;
import threadlens.model.CorpusCourse;
import threadlens.model.Provenance;

/**
 * The corpus over time: {@code time.html}.
 *
 * @param untimed comments of which no time is known
 */
public record TimePage(Frame frame, TimePicture picture, long untimed, List<Fact> made) {
  public TimePage {
    made = List.copyOf(made);
  }

  public static TimePage of(Frame frame, CorpusCourse course, Provenance provenance) {
    return new TimePage(
        frame,
        TimePicture.of(frame.phrases(), course),
        course.untimed(),
        ThreadFacts.made(frame.phrases(), provenance));
  }
}
