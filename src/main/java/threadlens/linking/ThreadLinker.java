package threadlens.linking;

import java.util.List;
import threadlens.model.Comment;
import threadlens.model.LinkedComment;

/**
 * Rebuilds reply chains. Immutable, and safe for use by several threads at once; each session
 * serves one.
 */
public final class ThreadLinker {
  /** All evidence there is. What nominates comments comes before what describes those nominated. */
  private static final List<ReplyEvidence> EVIDENCE =
      List.of(
          new ShownNesting(),
          new QuotedText(),
          new NamedAuthor(),
          new GoneAddressee(),
          new ExplicitWords(),
          new OwnContinuation(),
          new Nearness(),
          new SharedWords(),
          new TurnTaking(),
          new NamedAuthor.Others(),
          new TimeOrder(),
          new Nearness.Distance(),
          new TimeApart(),
          new Standing(),
          new QuestionAnswer(),
          new Hosting(),
          new NoAddressee());

  private final LinkWeights weights;

  public ThreadLinker() {
    this(LinkWeights.shipped());
  }

  /** Links with other weights than those that ship. */
  public ThreadLinker(LinkWeights weights) {
    this.weights = weights;
  }

  /**
   * Returns a linker that weighs evidence by other weights than the shipped ones.
   *
   * @param json in the form of {@code weights.json}, as {@link LinkFitting} finds them
   * @param name where the text comes from, for messages
   * @throws IllegalArgumentException if it is wrong; the message says where, for the user
   */
  public static ThreadLinker withWeights(String json, String name) {
    return new ThreadLinker(WeightsJson.read(json, name));
  }

  /** The probability below which nothing is concluded. */
  public double limit() {
    return weights.limit();
  }

  /** One discussion in the making: comments come in the order shown. Serves one thread. */
  public interface Session {
    /** Links the next comment to what came before it, at most 2,000 comments back. */
    LinkedComment link(Comment next);
  }

  /** Begins a discussion; costs next to nothing until its second comment. */
  public Session begin() {
    return new LinkSession(EVIDENCE, new Decision(weights));
  }
}
