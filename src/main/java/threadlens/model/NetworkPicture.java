package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The busiest part of a reply network, by numbers instead of names.
 *
 * @param nodes the one with the most replies, given and received, first
 * @param ties between these, the heaviest first
 * @param authors how many the whole network has
 */
public record NetworkPicture(List<Node> nodes, List<Tie> ties, int authors) {
  public NetworkPicture {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * An author.
   *
   * @param camp its number in the list of camps, from 0; -1 where none is known
   * @param given replies to others, by confidence
   * @param received replies of others
   */
  public record Node(int camp, double given, double received) {}

  /**
   * Replies of one to another.
   *
   * @param from the place of who answers among the nodes, from 0
   * @param to the place of who is answered
   * @param replies how many, by confidence
   * @param hostility their mean, from 0 to 1; null where none is evaluated
   */
  public record Tie(int from, int to, double replies, @Nullable Double hostility) {}
}
