package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.StatedParent;

/** A discussion, from all its pages. */
final class MergedDiscussion {
  private static final String COUNT = "count-differs";

  private final MergedPage first;
  private List<Comment> comments;
  private CommentsState state;
  private @Nullable Integer declared;
  private int declaredByPages;
  private boolean alone = true;
  private final List<Problem> pages = new ArrayList<>();
  private final List<CaptureNotes> notes;
  private final List<Problem> problems;

  MergedDiscussion(MergedPage first) {
    this.first = first;
    comments = first.comments();
    state = first.state();
    declared = first.declared();
    declaredByPages = declared == null ? 0 : declared;
    notes = new ArrayList<>(first.notes());
    problems = new ArrayList<>(first.problems());
  }

  /** Takes in a further page; false if it shows something else, or neither has comments. */
  boolean further(MergedPage page) {
    if ((comments.isEmpty() && page.comments().isEmpty())
        || !Kinship.of(first.first(), comments, page.first())
        || (page.linked() && !Kinship.ofLinked(first.first(), comments, page.first()))) {
      return false;
    }
    FurtherPage added = FurtherPage.of(comments, page.comments());
    String message =
        (page.number() == 0 ? "the newest page" : "a further page") // numbers may count comments
            + " of the discussion: "
            + page.comments().size()
            + " comments, "
            + added.repeated()
            + " of them on another page too";
    pages.add(new Problem("further-page", message, new Location(page.first().source(), 1, 1)));
    comments = added.comments();
    state = comments.isEmpty() || !page.comments().isEmpty() ? page.state() : state;
    declared = most(declared, page.declared());
    declaredByPages += page.declared() == null ? 0 : page.declared();
    notes.addAll(page.notes());
    problems.addAll(page.problems());
    alone = false;
    return true;
  }

  Discussion discussion() {
    if (alone && notes.isEmpty()) {
      return first.first();
    }
    Discussion source = first.first();
    return new Discussion(
        source.source(),
        source.format(),
        source.profile(),
        source.confidence(),
        first.article(),
        state,
        declared,
        Depths.told(comments),
        problems());
  }

  /**
   * A page counts what the whole has, or its own; only the whole can tell whether that is right.
   */
  private List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    Set<Location> answered = answered();
    problems.stream().filter(each -> stillHolds(each, answered)).forEach(all::add);
    Set<CommentId> gone = new HashSet<>();
    for (Comment comment : comments) {
      if (comment.meta().containsKey(Recapture.GONE_SINCE)) {
        gone.add(comment.id());
      }
    }
    int shown = comments.size() - gone.size();
    boolean counted = problems.stream().anyMatch(problem -> problem.code().equals(COUNT));
    if (counted && declared != null && declared != shown && declaredByPages != shown) {
      String message = declared + " comments declared, " + shown + " found on all pages";
      all.add(new Problem(COUNT, message, new Location(first.first().source(), 1, 1)));
    }
    all.addAll(pages);
    notes.forEach(note -> all.addAll(note.problems(gone)));
    return all;
  }

  /** What one page lacks may be on another. */
  private boolean stillHolds(Problem problem, Set<Location> answered) {
    return switch (problem.code()) {
      case COUNT -> false;
      case "not-captured" -> declared == null || declared > comments.size();
      case "no-such-parent" -> !answered.contains(problem.location());
      default -> true;
    };
  }

  /** Returns where comments stand whose parents are here. */
  private Set<Location> answered() {
    Set<CommentId> here = new HashSet<>();
    comments.forEach(comment -> here.add(comment.id()));
    Set<Location> answered = new HashSet<>();
    for (Comment comment : comments) {
      StatedParent parent = comment.hints().parent();
      if (parent != null && parent.replyTo() != null && here.contains(parent.replyTo())) {
        answered.add(comment.location());
      }
    }
    return answered;
  }

  private static @Nullable Integer most(@Nullable Integer one, @Nullable Integer other) {
    return one == null || (other != null && other > one) ? other : one;
  }
}
