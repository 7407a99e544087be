package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.ingest.times.Times;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * A comment as a page shows it.
 *
 * @param element what holds it, but not the comments under it; null where the page tells of it in
 *     data alone
 * @param author the name as shown; null where none is
 * @param time as shown, or as a machine is told; null where none is
 * @param externalId the site's own id; null where it has none
 * @param url its own address, as it stands; null where it has none
 * @param parent which of the comments found it answers, by index; {@link #NOBODY} where the page
 *     says that it answers none; null where the page is silent
 * @param missingParent the site's id of a comment that it answers and the page lacks; null where
 *     there is none
 * @param nesting depth as shown, 0 at the top; null where the page is flat
 * @param quoted for each quote of the prose the site's id of the comment quoted; null where the
 *     page does not tell; empty if it tells of none
 * @param reports how often readers reported it; null where the page does not tell
 */
record FoundComment(
    @Nullable Element element,
    @Nullable String author,
    AuthorKind kind,
    @Nullable String time,
    Prose prose,
    @Nullable String externalId,
    @Nullable String url,
    @Nullable Integer parent,
    @Nullable String missingParent,
    @Nullable Integer nesting,
    List<@Nullable String> quoted,
    CommentState state,
    @Nullable Integer reports) {
  static final int NOBODY = -1;

  FoundComment {
    quoted = Collections.unmodifiableList(new ArrayList<>(quoted));
  }

  /** A comment that the page does not link with others but by its place. */
  FoundComment(
      @Nullable Element element,
      @Nullable String author,
      AuthorKind kind,
      @Nullable String time,
      Prose prose,
      @Nullable String externalId,
      @Nullable String url,
      @Nullable Integer parent,
      @Nullable Integer nesting,
      CommentState state,
      @Nullable Integer reports) {
    this(
        element,
        author,
        kind,
        time,
        prose,
        externalId,
        url,
        parent,
        null,
        nesting,
        List.of(),
        state,
        reports);
  }

  /** Returns the same with a time, and with other words. */
  FoundComment at(String shown, Prose words) {
    return with(element, shown, words, parent);
  }

  /** Returns the same in another element. */
  FoundComment in(Element other) {
    return with(other, time, prose, parent);
  }

  /** Returns the same behind so many others of another list. */
  FoundComment behind(int others) {
    return parent == null || parent < 0 ? this : with(element, time, prose, parent + others);
  }

  private FoundComment with(
      @Nullable Element place, @Nullable String shown, Prose words, @Nullable Integer answered) {
    return new FoundComment(
        place,
        author,
        kind,
        shown,
        words,
        externalId,
        url,
        answered,
        missingParent,
        nesting,
        quoted,
        state,
        reports);
  }

  /** Returns the id of the comment that a quote is of; null where the page does not tell. */
  @Nullable String quoted(int quote) {
    return quote < quoted.size() ? quoted.get(quote) : null;
  }

  /** Tells whether it shows who wrote it, and when. */
  boolean isSigned() {
    return author != null && time != null && Times.isTime(time);
  }
}
