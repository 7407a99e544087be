package threadlens.report;

import java.time.LocalDateTime;
import java.util.List;
import threadlens.discourse.CourseRoll;
import threadlens.model.CorpusStories;
import threadlens.model.PostedAt;
import threadlens.model.Story;
import threadlens.model.StoryDiscussion;
import threadlens.model.StoryMatch;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/** A story of two discussions, and what of a corpus over time, for tests of their pages. */
final class SampleStories {
  private SampleStories() {}

  /** Writes both into a report of some threads. */
  static void into(ReportFolder report, List<ThreadReport> threads) throws java.io.IOException {
    CourseRoll course = new CourseRoll();
    threads.forEach(course::add);
    report.course(course.sum());
    report.stories(stories());
  }

  /** One story; the title of its second discussion is hostile. */
  static CorpusStories stories() {
    StoryMatch match = new StoryMatch(0, 1, true, 0.8, 40, List.of("برج", "<b>"), 1);
    return new CorpusStories(
        List.of(
            new Story(
                List.of(
                    discussion("naharnet", "The tower fell", 10, 4),
                    discussion("\"><script>x</script>", "</text><script>y</script>", 0, 0)),
                List.of(match))),
        2,
        0,
        0,
        0);
  }

  private static StoryDiscussion discussion(
      String outlet, String title, int evaluated, int flagged) {
    boolean some = evaluated > 0;
    return new StoryDiscussion(
        new ThreadId("thread-" + evaluated),
        "seeds/" + evaluated + ".txt",
        outlet,
        title,
        new PostedAt(LocalDateTime.of(2014, 5, 3, 17, 56), null),
        true,
        12,
        evaluated,
        flagged,
        some ? 0.17 : null,
        some ? 0.69 : null,
        some ? 0.3 : null,
        evaluated,
        some ? -0.2 : null,
        List.of("sect:shia"));
  }
}
