package threadlens.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.StatedParent;

/** Links one conversation, comment by comment. What the source states is taken as it is. */
final class LinkSession implements ThreadLinker.Session {
  private final List<ReplyEvidence> evidence;
  private final Decision decision;
  private final Earlier earlier = new Earlier();
  private @Nullable Arrival unindexed;
  private @Nullable Post unindexedPost;

  LinkSession(List<ReplyEvidence> evidence, Decision decision) {
    this.evidence = evidence;
    this.decision = decision;
  }

  @Override
  public LinkedComment link(Comment next) {
    indexPrevious();
    Arrival arrival = Arrival.of(next, earlier);
    Decision.Decided decided = decided(arrival);
    remember(arrival, decided);
    return new LinkedComment(next, decided.link(), Zones.of(arrival, decided.parent()));
  }

  private Decision.Decided decided(Arrival arrival) {
    StatedParent stated = arrival.comment().hints().parent();
    if (stated == null || answersItself(arrival.comment())) {
      return decision.decide(arrival, ballot(arrival));
    }
    Post parent = stated.replyTo() == null ? null : earlier.withId(stated.replyTo());
    return new Decision.Decided(stated(arrival, stated.replyTo(), parent), parent);
  }

  /** What a comment's choices were, for fitting. */
  record Studied(Ballot ballot, Context context) {}

  /** Links the next comment, and returns what that was decided on. */
  Studied study(Comment next) {
    indexPrevious();
    Arrival arrival = Arrival.of(next, earlier);
    Studied studied = new Studied(ballot(arrival), Context.of(arrival));
    remember(arrival, decided(arrival));
    return studied;
  }

  /** All evidence of a comment, not yet weighed. */
  Ballot ballot(Arrival arrival) {
    Ballot ballot = new Ballot();
    for (ReplyEvidence one : evidence) {
      one.weigh(arrival, ballot);
    }
    return ballot;
  }

  /** Indexes the words of the comment before, which many a conversation has no use for. */
  private void indexPrevious() {
    if (unindexed != null && unindexedPost != null) {
      Arrival told = unindexed;
      earlier.texts().add(unindexedPost, told.words(), told.numbers(), told.runs(), told.telling());
      unindexed = null;
      unindexedPost = null;
    }
  }

  private void remember(Arrival arrival, Decision.Decided decided) {
    Post post = arrival.post();
    Post mine = post.author == null ? null : post.author.last();
    post.newcomer = mine == null;
    post.opening = arrival.opening();
    if (decided.parent() != null) {
      post.parent = decided.parent().number;
      post.chain = decided.parent().chain;
      decided.parent().answers++;
      decided.parent().answeredBy = post.author;
      Post began = earlier.at(post.chain);
      if (began != null) {
        began.latestInChain = post.number;
      }
    }
    if (mine != null && (mine.number == post.number - 1 || post.parent == mine.number)) {
      post.turn = mine.turn;
    }
    if (post.author != null) {
      post.author.answered(decided.parent());
    }
    for (Address address : arrival.addresses()) {
      if (post.speaksTo == null && address.manner().addresses()) {
        post.speaksTo = address.person();
      }
    }
    for (Quoted quoted : arrival.quoted()) {
      Post source = quoted.of();
      if (post.quotes == Post.NONE && source != null) {
        post.quotes = source.number;
      }
    }
    boolean answers =
        arrival.addresses().stream().anyMatch(address -> address.manner().addresses())
            || arrival.gone() != null
            || !arrival.quoted().isEmpty();
    if (earlier.isEmpty() && arrival.opensThread()) {
      earlier.habits().opened();
    }
    if (post.second != Post.TIMELESS) {
      earlier.habits().at(post.second);
    }
    earlier.habits().saw(arrival.words().count(), !arrival.quoted().isEmpty(), answers);
    earlier.add(post, arrival.comment().hints().nesting());
    unindexed = arrival;
    unindexedPost = post;
  }

  private static ReplyLink stated(
      Arrival arrival, @Nullable CommentId replyTo, @Nullable Post parent) {
    LinkStatus status;
    String because;
    if (replyTo == null) {
      status = LinkStatus.ROOT;
      because = "the source says that it answers nobody";
    } else if (parent == null) {
      status = LinkStatus.MISSING_PARENT;
      because = "the source says that it answers " + replyTo.value() + ", which is not here";
    } else {
      status = LinkStatus.STATED;
      because = "the source says so";
    }
    return new ReplyLink(
        arrival.comment().id(),
        status,
        parent == null ? null : parent.id,
        addressee(arrival, status, parent),
        1.0,
        List.of(new ReplyCandidate(parent == null ? null : parent.id, 1.0)),
        List.of(new Evidence("stated-parent", 20.0, because)));
  }

  private static @Nullable String addressee(
      Arrival arrival, LinkStatus status, @Nullable Post parent) {
    if (parent != null) {
      return parent.name().isEmpty() ? null : parent.name();
    }
    Address gone = arrival.gone();
    return status == LinkStatus.MISSING_PARENT && gone != null ? gone.name() : null;
  }

  /** A comment may bear the id of an earlier one, and answer that. */
  private boolean answersItself(Comment next) {
    StatedParent stated = next.hints().parent();
    return stated != null
        && next.id().equals(stated.replyTo())
        && earlier.withId(next.id()) == null;
  }
}
