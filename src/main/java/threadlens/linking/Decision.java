package threadlens.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.linking.Ballot.Choice;
import threadlens.linking.Ballot.Vote;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/**
 * Counts a ballot: the weights of the features that hold for a choice are its log-odds, and the
 * choices share one probability (a conditional logit). The best is concluded where it reaches the
 * limit.
 */
final class Decision {
  private static final int CANDIDATES = 3;
  private static final double NEGLIGIBLE = 0.05;
  private static final double SUREST = 0.99;

  private static final Comparator<Likely> LIKELIEST =
      Comparator.comparingDouble(Likely::probability).reversed();
  private static final Comparator<Evidence> STRONGEST =
      Comparator.comparingDouble(Evidence::weight).reversed();

  private final LinkWeights weights;

  Decision(LinkWeights weights) {
    this.weights = weights;
  }

  /** A choice and how probable it is. */
  record Likely(Choice choice, double probability) {}

  /** What was decided: the link, and the comment answered. */
  record Decided(ReplyLink link, @Nullable Post parent) {}

  Decided decide(Arrival next, Ballot ballot) {
    Map<String, Double> weighs = weights.in(Context.of(next));
    List<Likely> likely = likely(ballot.choices(), weighs);
    Likely best = likely.get(0);
    LinkStatus status = status(best);
    double confidence = Math.min(best.probability(), SUREST);
    Post parent = status == LinkStatus.INFERRED ? best.choice().post : null;
    ReplyLink link =
        new ReplyLink(
            next.comment().id(),
            status,
            parent == null ? null : parent.id,
            addressee(next, status, parent),
            round(confidence),
            candidates(likely),
            evidence(best.choice(), weighs));
    return new Decided(link, parent);
  }

  private static List<Likely> likely(List<Choice> choices, Map<String, Double> weighs) {
    double[] scores = new double[choices.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (Vote vote : choices.get(i).votes) {
        scores[i] += vote.in(weighs);
      }
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    List<Likely> likely = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      likely.add(new Likely(choices.get(i), scores[i] / sum));
    }
    likely.sort(LIKELIEST);
    return likely;
  }

  private LinkStatus status(Likely best) {
    if (best.probability() < weights.limit()) {
      return LinkStatus.UNKNOWN;
    }
    if (best.choice().post != null) {
      return LinkStatus.INFERRED;
    }
    return best.choice().gone ? LinkStatus.MISSING_PARENT : LinkStatus.ROOT;
  }

  /** Whoever is answered; else whoever is plainly spoken to. */
  private static @Nullable String addressee(
      Arrival next, LinkStatus status, @Nullable Post parent) {
    if (parent != null) {
      return parent.name().isEmpty() ? null : parent.name();
    }
    if (status == LinkStatus.ROOT) {
      return null;
    }
    Address gone = next.gone();
    if (status == LinkStatus.MISSING_PARENT && gone != null) {
      return gone.name();
    }
    for (Address address : next.addresses()) {
      if (address.manner().addresses() && address.person() != null) {
        return address.person().name();
      }
    }
    return gone == null ? null : gone.name();
  }

  private static List<ReplyCandidate> candidates(List<Likely> likely) {
    List<ReplyCandidate> candidates = new ArrayList<>(CANDIDATES);
    boolean none = false;
    for (Likely one : likely) {
      Post post = one.choice().post;
      if (candidates.size() == CANDIDATES || (post == null && none)) {
        continue;
      }
      none |= post == null;
      candidates.add(
          new ReplyCandidate(
              post == null ? null : post.id, round(Math.min(one.probability(), SUREST))));
    }
    return candidates;
  }

  /** The votes for a choice, one for each kind of evidence, strongest first. */
  private static List<Evidence> evidence(Choice choice, Map<String, Double> weighs) {
    Map<String, List<Vote>> kinds = new LinkedHashMap<>();
    for (Vote vote : choice.votes) {
      String kind = vote.feature().substring(0, vote.feature().indexOf('.'));
      kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(vote);
    }
    List<Evidence> evidence = new ArrayList<>();
    kinds.forEach(
        (kind, votes) -> {
          Evidence spoken = evidence(kind, votes, weighs);
          if (spoken != null) {
            evidence.add(spoken);
          }
        });
    evidence.sort(STRONGEST);
    return evidence;
  }

  private static @Nullable Evidence evidence(
      String kind, List<Vote> votes, Map<String, Double> weighs) {
    double sum = 0;
    List<String> reasons = new ArrayList<>();
    List<Marks> marks = new ArrayList<>();
    for (Vote vote : votes) {
      sum += vote.in(weighs);
      if (vote.because() != null) {
        String reason = vote.because().get();
        if (!reasons.contains(reason)) {
          reasons.add(reason);
        }
      }
      if (vote.marks() != null) {
        marks.add(vote.marks().get());
      }
    }
    if (reasons.isEmpty() || Math.abs(sum) < NEGLIGIBLE) {
      return null;
    }
    Marks all = Marks.all(marks);
    return new Evidence(kind, round(sum), String.join(", ", reasons), all.here(), all.there());
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
