package threadlens.ingest.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
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
 * @param nesting depth as shown, 0 at the top; null where the page is flat
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
    @Nullable Integer nesting,
    CommentState state,
    @Nullable Integer reports) {
  static final int NOBODY = -1;
}
