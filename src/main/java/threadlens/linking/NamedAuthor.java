package threadlens.linking;

import java.util.List;

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

  private static void vote(Arrival next, Address address, Person person, Ballot ballot) {
    List<Post> open =
        person.latest().stream().filter(post -> next.mayAnswer(post) && !post.closed).toList();
    List<Post> posts =
        open.isEmpty() ? person.latest().stream().filter(next::mayAnswer).toList() : open;
    String feature = "named-author." + address.manner().word;
    double value = address.likeness().share;
    int older = 0;
    for (Post post : posts) {
      ballot.vote(post, feature, value, address::because);
      if (older > 0) {
        ballot.vote(post, "named-author.older", Math.min(older, 3), null);
      }
      older++;
    }
    if (posts.isEmpty() && address.manner().addresses()) {
      ballot.voteGone("gone-addressee.later", value, address::because);
    }
    if (address.manner().addresses() && !posts.isEmpty()) {
      ballot.voteNobody("named-author.somebody", value, null);
    }
  }
}
