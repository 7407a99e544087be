package threadlens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;

/** What a source states of replies, and cannot be so. */
final class StatedRepliesTest {
  private final StatedReplies replies = new StatedReplies();
  private final List<String> dropped = new ArrayList<>();

  @Test
  void aCommentDoesNotAnswerItself() {
    says("a", "a");

    assertThat(dropped).containsExactly("a: the comment answers itself");
  }

  @Test
  void aCommentMayAnswerAnEarlierOneThatSharesItsId() {
    says("a", null);
    says("a", "a");

    assertThat(dropped).isEmpty();
  }

  @Test
  void aCircleIsCutWhereItCloses() {
    says("a", "c");
    says("b", "a");
    says("c", "b");
    says("d", "c");

    assertThat(dropped).containsExactly("c: the comment answers one of its own answers");
  }

  @Test
  void aCommentThatWasAnsweredBeforeItCameIsNoCircle() {
    says("a", "c");
    says("b", null);
    says("c", "b");

    assertThat(dropped).isEmpty();
  }

  @Test
  void aDroppedStatementIsNoHintAnyMore() {
    assertThat(says("a", "a").hints().parent()).isNull();
    assertThat(says("b", "a").hints().parent()).isEqualTo(new StatedParent(new CommentId("a")));
  }

  private Comment says(String id, @Nullable String parent) {
    StatedParent stated = new StatedParent(parent == null ? null : new CommentId(parent));
    StatedReplies.Checked checked =
        replies.check(
            new Comment(
                new CommentId(id),
                null,
                null,
                "text",
                new ReplyHints(stated, null, List.of()),
                new Location(new SourceId("x", null, ""), 1, 1)));
    if (checked.problem() != null) {
      dropped.add(id + ": " + checked.problem().message().replaceAll(";.*", ""));
    }
    return checked.comment();
  }
}
