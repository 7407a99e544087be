package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;

/** Makes the chains of a thread, part by part. */
final class Chains {
  private static final int LONGEST_NAME = 60;

  private final ThreadMap map;
  private final CommentCards cards;
  private final Trails trails;

  Chains(ThreadMap map, CommentCards cards) {
    this.map = map;
    this.cards = cards;
    this.trails = new Trails(map);
  }

  /** Returns what of them stands on a part of the page. */
  List<Chain> on(int part) {
    List<ReplyForest.Place> here = map.places(part);
    List<Chain> chains = new ArrayList<>();
    for (int start = 0; start < here.size(); ) {
      int end = start;
      while (end < here.size() && here.get(end).chain() == here.get(start).chain()) {
        end++;
      }
      chains.add(chain(here.subList(start, end), part));
      start = end;
    }
    return chains;
  }

  private Chain chain(List<ReplyForest.Place> places, int part) {
    int number = places.get(0).chain();
    int[] sizes = map.forest().size(number);
    ReplyForest.Place head = map.forest().head(number);
    return new Chain(
        number + 1,
        Anchors.chain(number),
        Visible.line(map.name(head.index()), LONGEST_NAME),
        trails.gone(head),
        sizes[0],
        sizes[1],
        places.get(0).depth() > 0,
        CommentNode.nest(
            places.stream().map(place -> cards.card(place, part)).toList(),
            places.stream().map(ReplyForest.Place::depth).toList()));
  }
}
