package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.repeating.RepeatedComments;
import threadlens.ingest.markup.Prose;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/** The comments of pages that no profile knows: what repeats as comments do. */
final class RepeatingComments implements CommentFinder {
  private static final String PROFILE = "repeating";

  /** In characters. */
  private static final int LONGEST_NAME = 80;

  @Override
  public @Nullable FoundComments find(HtmlPage page) {
    RepeatedComments found =
        RepeatedComments.find(
            page.document(), page.tree(), text -> Said.inPlace(text) == CommentState.DELETED);
    if (found == null) {
      return null;
    }
    Avatars site = Avatars.of(page);
    FoundComments first = read(found, site);
    RepeatedComments beside = found.beside();
    return beside == null ? first : TwoLists.of(first, List.of(read(beside, site)), page.tree());
  }

  private static FoundComments read(RepeatedComments found, @Nullable Avatars site) {
    List<FoundComment> comments = new ArrayList<>();
    for (RepeatedComments.Item item : found.items()) {
      comments.add(comment(item, found.nested(), site));
    }
    return new FoundComments(
        site == null ? PROFILE : site.name(),
        found.confidence(),
        found.forum() && site == null,
        null,
        found.declared(),
        found.section(),
        found.again(),
        comments);
  }

  private static FoundComment comment(
      RepeatedComments.Item item, boolean nested, @Nullable Avatars site) {
    boolean unnamed = item.author() == null && site != null;
    String shown = unnamed ? beforeTime(item) : item.author();
    String author = shown != null && Said.inPlace(shown) == CommentState.DELETED ? null : shown;
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
        state(item.prose().text()),
        null);
  }

  private static CommentState state(String text) {
    CommentState said = Said.inPlace(text);
    return said == null ? CommentState.PUBLISHED : said;
  }

  /** What stands before the time, in its line: a name without a link, where the others have one. */
  private static @Nullable String beforeTime(RepeatedComments.Item item) {
    String time = item.time();
    if (time == null) {
      return null;
    }
    String text = Prose.of(item.element()).text();
    int end = text.indexOf(time);
    int start = end < 0 ? 0 : text.lastIndexOf('\n', end) + 1;
    return end - start < 1 || end - start > LONGEST_NAME
        ? null
        : Said.name(text.substring(start, end).strip());
  }
}
