package threadlens.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.linking.Ballot.Choice;
import threadlens.model.Comment;
import threadlens.model.CommentId;

/**
 * Fits the weights of reply evidence to conversations whose links are known: a conditional logit
 * (McFadden 1974) over the choices of each comment, by maximum likelihood with a ridge (Hoerl and
 * Kennard 1970) that draws each weight to the one set by hand, and what a way of answering adds to
 * nothing. The same conversations give the same weights. Serves one thread.
 */
public final class LinkFitting {
  private final LinkWeights start;
  private final Map<Setting, Lessons> lessons = new TreeMap<>();
  private int size;

  /** Learns with the links found before decided by the weights set by hand. */
  public LinkFitting() {
    this(LinkWeights.byHand());
  }

  /**
   * Learns with the links found before decided by weights that were fitted before, which is nearer
   * to what will be.
   */
  public LinkFitting(LinkWeights start) {
    this.start = start;
  }

  /**
   * What a conversation teaches.
   *
   * @param weight what each of its comments counts
   * @param settings where it takes place, in the words of the weights, such as {@code forum};
   *     comments that are taken for another setting teach nothing
   * @param answersOnly whether it tells which comment is answered, and not whether any is
   */
  public record Lesson(double weight, Set<String> settings, boolean answersOnly) {}

  /**
   * Learns from a conversation.
   *
   * @param comments in the order shown, without stated parents
   * @param parents for each comment those it answers, empty where it answers nobody who is left;
   *     null where that is not known
   */
  public void learn(List<Comment> comments, List<@Nullable Set<CommentId>> parents, Lesson lesson) {
    LinkSession session = (LinkSession) new ThreadLinker(start).begin();
    for (int i = 0; i < comments.size(); i++) {
      Set<CommentId> right = parents.get(i);
      LinkSession.Studied studied = session.study(comments.get(i));
      Setting setting = studied.context().setting();
      if (right != null
          && lesson.settings().contains(setting.word())
          && !(lesson.answersOnly() && right.isEmpty())) {
        add(studied, right, lesson);
      }
    }
  }

  private void add(LinkSession.Studied studied, Set<CommentId> parents, Lesson lesson) {
    List<Choice> choices = new ArrayList<>(studied.ballot().choices());
    if (lesson.answersOnly()) {
      choices.removeIf(choice -> choice.post == null);
    }
    boolean anyGone = choices.stream().anyMatch(choice -> choice.gone);
    boolean[] right = new boolean[choices.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      Choice choice = choices.get(i);
      boolean nobody = choice.post == null && (choice.gone || !anyGone);
      right[i] =
          choice.post == null ? nobody && parents.isEmpty() : parents.contains(choice.post.id);
      any |= right[i];
    }
    if (any && choices.size() > 1) {
      Setting family = studied.context().setting().weighedAs().get(0);
      lessons
          .computeIfAbsent(family, unused -> new Lessons())
          .add(studied.context(), choices, right, lesson.weight());
      size++;
    }
  }

  /** How many comments were learned from. */
  public int size() {
    return size;
  }

  /**
   * Returns the fitted weights; a setting of which nothing was learned keeps those set by hand.
   *
   * @param limit below this probability, from 0 to 1, nothing shall be concluded
   */
  public LinkWeights fit(double limit) {
    LinkWeights byHand = LinkWeights.byHand();
    Map<String, Map<String, Double>> fitted = new HashMap<>();
    byHand.bySetting().forEach((setting, weights) -> fitted.put(setting, new TreeMap<>(weights)));
    lessons.forEach(
        (family, lesson) ->
            lesson
                .fit(byHand)
                .forEach(
                    (setting, weights) ->
                        fitted
                            .computeIfAbsent(setting.word(), unused -> new TreeMap<>())
                            .putAll(weights)));
    return new LinkWeights(limit, fitted);
  }
}
