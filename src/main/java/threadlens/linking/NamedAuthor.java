package threadlens.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody's name stands in the comment: at the start, after "@", set apart, or in passing. */
final class NamedAuthor implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    for (Address address : next.addresses()) {
      if (address.person() != null) {
        vote(next, address, address.person(), ballot);
      }
    }
  }

  /** Once somebody is spoken to, all others are less likely; runs when all are nominated. */
  static final class Others implements ReplyEvidence {
    @Override
    public void weigh(Arrival next, Ballot ballot) {
      Set<Person> spokenTo = new HashSet<>();
      for (Address address : next.addresses()) {
        if (address.manner().addresses()
            && address.person() != null
            && address.likeness() != Address.Likeness.REMOTE) {
          spokenTo.add(address.person());
        }
      }
      for (Ballot.Choice choice : ballot.nominees()) {
        Post post = choice.post;
        if (post != null && !spokenTo.isEmpty() && !spokenTo.contains(post.author)) {
          ballot.vote(post, "named-author.other", 1, null);
        }
      }
    }
  }

  private static void vote(Arrival next, Address address, Person person, Ballot ballot) {
    List<Post> open =
        person.latest().stream().filter(post -> next.mayAnswer(post) && !post.closed).toList();
    List<Post> posts =
        open.isEmpty() ? person.latest().stream().filter(next::mayAnswer).toList() : open;
    String feature = "named-author." + address.manner().word;
    double value = address.likeness().share;
    int older = 0;
    for (Post post : posts) {
      ballot.vote(post, feature, value, address::because, () -> Marks.here(address.span()));
      if (older > 0) {
        ballot.vote(post, "named-author.older", Math.min(older, 3), null);
      }
      older++;
    }
    if (open.isEmpty() && !posts.isEmpty() && address.manner().addresses()) {
      ballot.voteGone(
          "gone-addressee.finished", value, address::because, () -> Marks.here(address.span()));
    }
    if (posts.isEmpty() && address.manner().addresses()) {
      ballot.voteGone(
          "gone-addressee.later", value, address::because, () -> Marks.here(address.span()));
    }
    if (address.manner().addresses() && !posts.isEmpty()) {
      ballot.voteNobody("named-author.somebody", value, null);
    }
  }
}
