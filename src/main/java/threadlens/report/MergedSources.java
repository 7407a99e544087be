package threadlens.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/** All sources that a discussion was read from: further pages, and other captures of a page. */
final class MergedSources {
  private MergedSources() {}

  /** Returns its own source, then those that only its comments and problems name. */
  static Collection<SourceId> of(Discussion discussion) {
    Set<SourceId> sources = new LinkedHashSet<>();
    sources.add(discussion.source());
    for (Comment comment : discussion.comments()) {
      add(comment.location().source(), discussion.source(), sources);
    }
    for (Problem problem : discussion.problems()) {
      add(problem.location().source(), discussion.source(), sources);
    }
    return sources;
  }

  private static void add(SourceId source, SourceId whole, Set<SourceId> sources) {
    if (!source.sha256().isEmpty() && !source.holds(whole)) {
      sources.add(source);
    }
  }
}
