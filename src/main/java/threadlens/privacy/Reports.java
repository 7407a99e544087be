package threadlens.privacy;

import java.util.List;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Discussion;
import threadlens.model.Participant;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/** Thread reports with other comments than they had. */
final class Reports {
  private Reports() {}

  static ThreadReport with(
      ThreadReport report, List<Annotation> annotations, List<Participant> people) {
    Discussion discussion = report.discussion();
    return with(report, discussion.article(), annotations, people, discussion.problems());
  }

  static ThreadReport with(
      ThreadReport report,
      Article article,
      List<Annotation> annotations,
      List<Participant> people,
      List<Problem> problems) {
    Discussion old = report.discussion();
    Discussion discussion =
        new Discussion(
            old.source(),
            old.format(),
            old.profile(),
            old.confidence(),
            article,
            old.commentsState(),
            old.declaredCount(),
            annotations.stream().map(Annotation::comment).toList(),
            problems);
    return new ThreadReport(report.provenance(), report.thread(), discussion, annotations, people);
  }
}
