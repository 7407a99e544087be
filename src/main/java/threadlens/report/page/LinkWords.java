package threadlens.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyLink;
import threadlens.text.Span;

/** The words that say whom a comment answers, in both comments. */
final class LinkWords {
  /** Of all that linking found, so much is marked. */
  private static final int MOST = 100;

  private LinkWords() {}

  /** What evidence is about: the comment concluded, or the likeliest where nothing was. */
  static @Nullable CommentId answered(ReplyLink link) {
    return link.status() == LinkStatus.UNKNOWN
        ? link.candidates().get(0).replyTo()
        : link.replyTo();
  }

  /** Those in the answer. */
  static List<Span> saying(ReplyLink link, String text) {
    return Spans.joined(
        text, speakingFor(link).flatMap(one -> one.spans().stream()).toList(), MOST);
  }

  /** Those that they go back to, in the comment answered. */
  static List<Span> goingBack(ReplyLink link, String parentText) {
    return Spans.joined(
        parentText, speakingFor(link).flatMap(one -> one.parentSpans().stream()).toList(), MOST);
  }

  private static Stream<Evidence> speakingFor(ReplyLink link) {
    return link.evidence().stream().filter(one -> one.weight() > 0);
  }
}
