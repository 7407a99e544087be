package threadlens.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.PostedAt;
import threadlens.model.ThreadId;
import threadlens.text.Sha256;

/**
 * What was erased and stays erased: digests and a day, never a name, an id or a text. Whoever has
 * them and guesses a name can tell whether it is among them; the salt keeps digests of one folder
 * from being sought in another.
 *
 * @param salt hex digits drawn by chance
 * @param authors digests of names
 * @param comments digests of threads and ids
 * @param before comments of earlier days are erased; null where age erases nothing
 */
public record Tombstones(
    String salt,
    SortedSet<String> authors,
    SortedSet<String> comments,
    @Nullable LocalDate before) {
  private static final int SHOWN = 16;

  public Tombstones {
    authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
    comments = Collections.unmodifiableSortedSet(new TreeSet<>(comments));
  }

  /** Nothing is erased. */
  public static Tombstones none(String salt) {
    return new Tombstones(salt, new TreeSet<>(), new TreeSet<>(), null);
  }

  public boolean isEmpty() {
    return authors.isEmpty() && comments.isEmpty() && before == null;
  }

  public Tombstones withAuthor(String name) {
    return new Tombstones(salt, plus(authors, set -> set.add(author(name))), comments, before);
  }

  public Tombstones withComment(ThreadId thread, CommentId comment) {
    return withComments(new TreeSet<>(List.of(comment(thread, comment))));
  }

  /** Adds comments by their digests, as {@link #comment} makes them. */
  public Tombstones withComments(SortedSet<String> digests) {
    return new Tombstones(salt, authors, plus(comments, set -> set.addAll(digests)), before);
  }

  /** Erases what was written before a day; of two days the later counts. */
  public Tombstones withBefore(LocalDate day) {
    LocalDate later = before == null || before.isBefore(day) ? day : before;
    return new Tombstones(salt, authors, comments, later);
  }

  private static SortedSet<String> plus(SortedSet<String> set, Consumer<SortedSet<String>> more) {
    SortedSet<String> all = new TreeSet<>(set);
    more.accept(all);
    return all;
  }

  /** Whether a comment is to be erased; one that was erased already is not. */
  public boolean hold(ThreadId thread, Comment comment) {
    if (comment.state() == CommentState.ERASED) {
      return false;
    }
    Author author = comment.author();
    PostedAt at = comment.postedAt();
    return (before != null && at != null && at.local().toLocalDate().isBefore(before))
        || (author != null && holdAuthor(author.name()))
        || holdComment(thread, comment.id());
  }

  /** Whether somebody is to be erased, under exactly this name. */
  public boolean holdAuthor(String name) {
    return !authors.isEmpty() && authors.contains(author(name));
  }

  public boolean holdComment(ThreadId thread, CommentId comment) {
    return !comments.isEmpty() && comments.contains(comment(thread, comment));
  }

  /** Returns the id under which the place of an erased comment is kept. */
  public CommentId erased(ThreadId thread, CommentId comment) {
    return new CommentId("erased-" + comment(thread, comment).substring(0, SHOWN));
  }

  private String author(String name) {
    return digest("author\0" + name.strip());
  }

  /** Returns the digest of a comment's key. */
  public String comment(ThreadId thread, CommentId comment) {
    return digest("comment\0" + thread.value() + "\0" + comment.value());
  }

  private String digest(String key) {
    return Sha256.hex(salt + "\0" + key);
  }
}
