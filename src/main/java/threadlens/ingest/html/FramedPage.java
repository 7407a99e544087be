package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** A page whose comments stand in a frame of its own. */
final class FramedPage {
  private FramedPage() {}

  /** Returns the page's discussion with the frame's comments, whose place is the frame's file. */
  static Discussion joined(Discussion page, Discussion frame) {
    List<Problem> problems = new ArrayList<>(page.problems());
    problems.removeIf(problem -> problem.code().equals(Assembly.NO_COMMENTS));
    problems.addAll(frame.problems());
    return new Discussion(
        page.source(),
        page.format(),
        either(frame.profile(), page.profile()),
        frame.confidence(),
        page.article(),
        frame.commentsState(),
        either(frame.declaredCount(), page.declaredCount()),
        frame.comments(),
        problems);
  }

  /** Returns the page's discussion with what is wrong with a frame. */
  static Discussion unread(Discussion page, UnreadableSourceException why) {
    List<Problem> problems = new ArrayList<>(page.problems());
    problems.add(new Problem(why.code(), String.valueOf(why.getMessage()), why.location()));
    return new Discussion(
        page.source(),
        page.format(),
        page.profile(),
        page.confidence(),
        page.article(),
        page.commentsState(),
        page.declaredCount(),
        page.comments(),
        problems);
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
