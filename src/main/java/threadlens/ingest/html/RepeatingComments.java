package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.repeating.RepeatedComments;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/** The comments of pages that no profile knows: what repeats as comments do. */
final class RepeatingComments implements CommentFinder {
  private static final String PROFILE = "repeating";

  @Override
  public @Nullable FoundComments find(HtmlPage page) {
    RepeatedComments found = RepeatedComments.find(page.document());
    if (found == null) {
      return null;
    }
    Avatars site = Avatars.of(page.document());
    List<FoundComment> comments = new ArrayList<>();
    for (RepeatedComments.Item item : found.items()) {
      comments.add(comment(item, found.nested(), site));
    }
    return new FoundComments(
        site == null ? PROFILE : site.name(),
        found.confidence(),
        found.forum(),
        null,
        found.declared(),
        found.section(),
        comments);
  }

  private static FoundComment comment(
      RepeatedComments.Item item, boolean nested, @Nullable Avatars site) {
    String author = item.author();
    String name = author == null ? null : Said.withoutGuest(author);
    AuthorKind kind = site == null ? AuthorKind.UNKNOWN : site.kind(item.element());
    return new FoundComment(
        item.element(),
        name,
        Objects.equals(name, author) ? kind : AuthorKind.GUEST,
        item.time(),
        item.prose(),
        item.id(),
        item.url(),
        nested ? (Integer) item.parent() : null,
        nested ? (Integer) item.depth() : null,
        CommentState.PUBLISHED,
        null);
  }
}
