package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** One page of a discussion, from all its captures. */
final class MergedPage {
  private final int number;
  private final boolean linked;
  private final Discussion first;
  private Article article;
  private CommentsState state;
  private @Nullable Integer declared;
  private List<Comment> comments;
  private String latest;
  private final List<CaptureNotes> notes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  MergedPage(Capture capture) {
    number = capture.page();
    linked = capture.linked();
    first = capture.discussion();
    article = first.article();
    state = first.commentsState();
    declared = first.declaredCount();
    comments = first.comments();
    latest = capture.name();
    problems.addAll(first.problems());
  }

  /** Takes in a later capture; false if it shows something else. */
  boolean again(Capture later) {
    Discussion now = later.discussion();
    if (!Kinship.of(first, comments, now)) {
      return false;
    }
    Recapture changes = Recapture.of(comments, now.comments(), later.name(), later.wouldShow());
    notes.add(new CaptureNotes(now.source(), latest, changes));
    latest = later.name();
    comments = changes.comments();
    problems.addAll(now.problems());
    if (!now.comments().isEmpty() || comments.isEmpty()) {
      state = now.commentsState();
      declared = now.declaredCount() == null ? declared : now.declaredCount();
    }
    // A later capture may hold less of the article: behind a wall, or after it was taken down.
    if (now.article().text().length() * 2 >= article.text().length()) {
      String url = article.url();
      article = now.article().url() == null ? now.article().withUrl(url) : now.article();
    }
    return true;
  }

  int number() {
    return number;
  }

  /** Whether only a link puts it with the rest. */
  boolean linked() {
    return linked;
  }

  Discussion first() {
    return first;
  }

  Article article() {
    return article;
  }

  CommentsState state() {
    return state;
  }

  @Nullable Integer declared() {
    return declared;
  }

  List<Comment> comments() {
    return comments;
  }

  List<CaptureNotes> notes() {
    return notes;
  }

  List<Problem> problems() {
    return problems;
  }
}
