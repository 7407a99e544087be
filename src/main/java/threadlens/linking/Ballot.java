package threadlens.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what all evidence says of one comment: for each choice, the features that hold and their
 * reasons. The choices are earlier comments, "answers nobody", and "answers somebody who is gone".
 */
final class Ballot {
  private final List<Choice> posts = new ArrayList<>(); // a dozen: quicker to look through
  private @Nullable Choice latest;
  private final Choice nobody = new Choice(null, false);
  private final Choice gone = new Choice(null, true);

  /** One of the things the comment may be: an answer to a comment, to somebody gone, to nobody. */
  static final class Choice {
    final @Nullable Post post;
    final boolean gone;
    final List<Vote> votes = new ArrayList<>();

    Choice(@Nullable Post post, boolean gone) {
      this.post = post;
      this.gone = gone;
    }
  }

  /**
   * A feature that holds for a choice.
   *
   * @param feature its name in the weights: the kind of evidence, a dot, a detail
   * @param because the reason, for a person; null for what is no reason of its own
   * @param marks the words that say so; null where none do
   */
  record Vote(
      String feature,
      double value,
      @Nullable Supplier<String> because,
      @Nullable Supplier<Marks> marks) {
    /** What it adds to the log-odds of its choice. */
    double in(Map<String, Double> weights) {
      Double weight = weights.get(feature);
      return weight == null ? 0 : weight * value;
    }
  }

  /** Makes an earlier comment a choice. */
  Choice nominate(Post post) {
    Choice known = latest;
    if (known == null || known.post != post) {
      known = choice(post);
      latest = known;
    }
    return known;
  }

  private Choice choice(Post post) {
    for (Choice known : posts) {
      if (known.post == post) {
        return known;
      }
    }
    Choice choice = new Choice(post, false);
    posts.add(choice);
    return choice;
  }

  /** Those nominated so far, in that order. */
  List<Choice> nominees() {
    return posts;
  }

  void vote(Post post, String feature, double value, @Nullable Supplier<String> because) {
    vote(post, feature, value, because, null);
  }

  void vote(
      Post post,
      String feature,
      double value,
      @Nullable Supplier<String> because,
      @Nullable Supplier<Marks> marks) {
    nominate(post).votes.add(new Vote(feature, value, because, marks));
  }

  void voteNobody(String feature, double value, @Nullable Supplier<String> because) {
    nobody.votes.add(new Vote(feature, value, because, null));
  }

  void voteGone(
      String feature,
      double value,
      @Nullable Supplier<String> because,
      @Nullable Supplier<Marks> marks) {
    gone.votes.add(new Vote(feature, value, because, marks));
  }

  /** All choices: earlier comments, nobody, and somebody gone where any evidence says so. */
  List<Choice> choices() {
    List<Choice> all = new ArrayList<>(posts);
    all.add(nobody);
    if (!gone.votes.isEmpty()) {
      all.add(gone);
    }
    return all;
  }
}
