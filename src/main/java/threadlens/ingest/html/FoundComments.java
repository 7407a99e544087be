package threadlens.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentsState;

/**
 * The comments of a page, as one finder sees them.
 *
 * @param profile the markup that was recognised, such as {@code wordpress}
 * @param confidence from 0 to 1
 * @param forum whether there is no article: the first comment opened the thread
 * @param state null where the page does not tell
 * @param declared how many the page says there are; null where it does not say
 * @param section what holds nothing but comments and what belongs to them: headings, forms, links
 *     between pages; not part of the article
 * @param again what shows some of the comments a second time, in another list
 * @param second which of the comments are of a second list, of other people; null where there is
 *     one list
 * @param comments in the order of the page
 */
record FoundComments(
    String profile,
    double confidence,
    boolean forum,
    @Nullable CommentsState state,
    @Nullable Integer declared,
    List<Element> section,
    List<Element> again,
    @Nullable SecondList second,
    List<FoundComment> comments) {
  /**
   * A list behind another.
   *
   * @param from the index of its first comment
   * @param mark what its ids begin with, since the other may have the same
   * @param profiles by which the first was found, and by which this
   */
  record SecondList(int from, String mark, String profiles) {}

  FoundComments {
    section = List.copyOf(section);
    again = List.copyOf(again);
    comments = List.copyOf(comments);
  }

  /** One list. */
  FoundComments(
      String profile,
      double confidence,
      boolean forum,
      @Nullable CommentsState state,
      @Nullable Integer declared,
      List<Element> section,
      List<Element> again,
      List<FoundComment> comments) {
    this(profile, confidence, forum, state, declared, section, again, null, comments);
  }

  static final FoundComments NONE =
      new FoundComments("page", 0.5, false, null, null, List.of(), List.of(), List.of());

  /** Returns how many comments show who wrote them, and when. */
  long signed() {
    return comments.stream().filter(FoundComment::isSigned).count();
  }

  FoundComments in(CommentsState other) {
    return new FoundComments(
        profile, confidence, forum, other, declared, section, again, second, comments);
  }
}
