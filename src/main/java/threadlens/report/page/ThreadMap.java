package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Annotation;

/**
 * A thread laid out before any page of it is made: the reply tree, cut into parts by the number of
 * comments and the length of their text, so that a page stays well under 1 MB. Comments stand in
 * the order of the tree, which keeps a chain together.
 */
final class ThreadMap {
  private static final int MOST_COMMENTS = 200;
  private static final int MOST_TEXT = 150_000;

  private final List<Annotation> annotations;
  private final ReplyForest forest;

  /** For each part, the place in the tree's order where it begins. */
  private final List<Integer> starts = new ArrayList<>();

  private final int[] partOf;
  private final Anchors anchors;

  private final Phrases phrases;

  private ThreadMap(Phrases phrases, String page, List<Annotation> annotations) {
    this.phrases = phrases;
    this.annotations = annotations;
    this.forest = ReplyForest.of(annotations);
    this.partOf = new int[annotations.size()];
    cut();
    this.anchors = Anchors.of(page, annotations, partOf);
  }

  /**
   * @param page the file name of the first part without its ending
   */
  static ThreadMap of(Phrases phrases, String page, List<Annotation> annotations) {
    return new ThreadMap(phrases, page, annotations);
  }

  private void cut() {
    starts.add(0);
    int start = 0;
    int text = 0;
    List<ReplyForest.Place> order = forest.preorder();
    for (int i = 0; i < order.size(); i++) {
      int index = order.get(i).index();
      int length = annotations.get(index).comment().text().length();
      int shown = Math.min(length, MarkedText.MOST_CHARACTERS);
      if (i - start == MOST_COMMENTS || (i > start && text + shown > MOST_TEXT)) {
        starts.add(i);
        start = i;
        text = 0;
      }
      text += shown;
      partOf[index] = starts.size() - 1;
    }
  }

  /** The words of the pages. */
  Phrases phrases() {
    return phrases;
  }

  List<Annotation> annotations() {
    return annotations;
  }

  Annotation at(int index) {
    return annotations.get(index);
  }

  /** Returns the name of a comment's author, as others' lines show it. */
  String name(int index) {
    return Words.shortName(phrases, at(index).comment().authorName());
  }

  ReplyForest forest() {
    return forest;
  }

  Anchors anchors() {
    return anchors;
  }

  int parts() {
    return starts.size();
  }

  /** Returns the part on which a comment stands, from 0. */
  int part(int index) {
    return partOf[index];
  }

  /** Returns the comments of a part, each with its place in the tree. */
  List<ReplyForest.Place> places(int part) {
    List<ReplyForest.Place> order = forest.preorder();
    int until = part + 1 < starts.size() ? starts.get(part + 1) : order.size();
    return order.subList(starts.get(part), until);
  }
}
