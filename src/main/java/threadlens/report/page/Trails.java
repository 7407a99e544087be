package threadlens.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.ReplyLink;

/** Finds the way from the head of a chain to each of its comments. */
final class Trails {
  /** Beside the first, so many are named. */
  private static final int LAST = 3;

  private static final int LONGEST_NAME = 24;

  private final ThreadMap map;

  Trails(ThreadMap map) {
    this.map = map;
  }

  Standing standing(int index, Anchors.Links links) {
    ReplyForest forest = map.forest();
    ReplyForest.Place place = forest.place(index);
    ReplyForest.Place head = forest.head(place.chain());
    return Standing.of(
        map.phrases(),
        forest.rank(index) - forest.rank(head.index()) + 1,
        forest.size(place.chain())[0],
        links.toChain(head));
  }

  /** Null where the comment heads its chain. */
  @Nullable Trail trail(ReplyForest.Place place, Anchors.Links links) {
    if (place.depth() == 0) {
      return null;
    }
    ReplyForest.Place head = map.forest().head(place.chain());
    List<Trail.Step> steps = new ArrayList<>();
    String gone = gone(head);
    if (!gone.isEmpty()) {
      steps.add(new Trail.Step("", gone, null));
    }
    steps.add(step(gone.isEmpty() ? "" : sign(head), head, links));
    for (ReplyForest.Place before : before(place)) {
      boolean gap = before.depth() > 1 && steps.size() == (gone.isEmpty() ? 1 : 2);
      steps.add(
          step((gap ? map.phrases().say("trail.gap") + " " : "") + sign(before), before, links));
    }
    return new Trail(steps, sign(place), standing(place.index(), links));
  }

  /** The last before a comment, without the head. */
  private Deque<ReplyForest.Place> before(ReplyForest.Place place) {
    Deque<ReplyForest.Place> before = new ArrayDeque<>();
    ReplyForest.Place at = map.forest().place(place.parent());
    while (at.depth() > 0 && before.size() < LAST) {
      before.addFirst(at);
      at = map.forest().place(at.parent());
    }
    return before;
  }

  private Trail.Step step(String sign, ReplyForest.Place place, Anchors.Links links) {
    return new Trail.Step(sign, name(map.name(place.index())), links.to(place.index()));
  }

  private String sign(ReplyForest.Place place) {
    return Tie.isSure(map.at(place.index()).link())
        ? map.phrases().say("trail.answers")
        : map.phrases().say("trail.maybe");
  }

  /** The name of the person whom the head of a chain answers, if their comment is gone. */
  String gone(ReplyForest.Place head) {
    ReplyLink link = map.at(head.index()).link();
    boolean here = map.forest().index(link.replyTo()) != null;
    String addressee = link.addressee();
    return addressee == null || Tie.of(link, here) != Tie.GONE
        ? ""
        : name(Words.name(map.phrases(), addressee));
  }

  private static String name(String name) {
    return Visible.line(name, LONGEST_NAME);
  }
}
