package threadlens.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.ThreadReport;
import threadlens.text.Sha256;
import threadlens.text.Span;

/**
 * Takes out of reports what {@link Tombstones} say: of an erased comment its place stays, and
 * whatever others copied from it, said of it or called its author is taken out of their comments.
 * All threads are given three times, in the same order: {@link #census} tells who is gone, {@link
 * #gather} what is to be sought, {@link #over} erases. Keeps names and hashes of words, no comment.
 * Serves one thread of execution.
 */
public final class Erasure {
  static final String INSTEAD = "[erased]";

  private final Tombstones tombstones;
  private final Departed departed;
  private final KnownNames names = new KnownNames();
  private final Set<Long> far = new HashSet<>();
  private final Set<String> telling = new HashSet<>();
  private final SortedSet<String> digests = new TreeSet<>();
  private final Set<String> texts = new HashSet<>();
  private int comments;
  private int touched;

  /**
   * @param named who is to be erased under a name that may be nobody's here
   */
  public Erasure(Tombstones tombstones, Collection<String> named) {
    this.tombstones = tombstones;
    this.departed = new Departed(tombstones, named);
  }

  /** First: hears who wrote what is erased, and who wrote what is not. */
  public int census(ThreadReport report) {
    int count = departed.add(report);
    comments += count;
    if (count > 0) {
      for (Comment comment : report.discussion().comments()) {
        if (tombstones.hold(report.thread(), comment)) {
          digests.add(tombstones.comment(report.thread(), comment.id()));
          texts.add(Sha256.hex(comment.text()));
        }
      }
    }
    return count;
  }

  /** Second: takes the words and names that are to be sought. */
  public void gather(ThreadReport report) {
    Predicate<Comment> isErased = comment -> tombstones.hold(report.thread(), comment);
    ErasedWords words = ErasedWords.of(report, isErased);
    far.addAll(words.far());
    telling.addAll(words.telling());
    names.gather(departed.onlyOf(report));
  }

  /** Takes words that stand in the files whoever writes. */
  public void structural(String words) {
    names.structural(words);
    telling.removeAll(Spoken.of(words).words());
  }

  /** Ends the second round. */
  public void settle() {
    departed.asked().forEach(names::know);
    names.settle();
  }

  /**
   * Third: returns the report without what is erased.
   *
   * @param number which of the gathered threads it is, from 0
   */
  public ThreadReport over(ThreadReport report, int number) {
    ErasedThread thread = new ErasedThread(report, tombstones, departed, texts(report, number));
    ThreadReport left = thread.report();
    touched += thread.touched();
    stays(left);
    return left;
  }

  private ErasedText texts(ThreadReport report, int number) {
    Predicate<Comment> isErased = comment -> tombstones.hold(report.thread(), comment);
    return new ErasedText(ErasedWords.of(report, isErased), far, text -> namesIn(text, number));
  }

  private List<Span> namesIn(String text, int thread) {
    List<Span> spans = new ArrayList<>();
    for (KnownNames.Found found : names.in(text, thread)) {
      if (!departed.writes(found.span().of(text))) {
        spans.add(found.span());
      }
    }
    return spans;
  }

  /** Words that stay are no sign of an erased comment. */
  private void stays(ThreadReport left) {
    if (telling.isEmpty()) {
      return;
    }
    stays(left.thread().value());
    stays(left.discussion().source().path());
    stays(left.discussion().article().title());
    stays(left.discussion().article().text());
    for (Annotation annotation : left.annotations()) {
      stays(annotation.comment().text());
      stays(annotation.comment().authorName());
      annotation.comment().meta().values().forEach(this::stays);
    }
  }

  private void stays(@Nullable String text) {
    if (text != null) {
      telling.removeAll(Spoken.of(text).words());
    }
  }

  /** Returns a text of no thread, such as a moderator's note, without what is erased. */
  public String text(String text) {
    return new ErasedText(ErasedWords.NONE, far, one -> namesIn(one, -1)).without(text);
  }

  /**
   * As {@link #text}, but leaves out all of a text that then still holds a trace: for what somebody
   * copied from a report, after the third round.
   */
  public String copied(String text) {
    String left = text(text);
    return check().finds(left) ? INSTEAD : left;
  }

  /** Whether a comment that the first round erased has exactly this text. */
  public boolean isErased(String text) {
    return !text.isBlank() && texts.contains(Sha256.hex(text));
  }

  /** Returns the look at files that follows the third round. */
  public ErasureCheck check() {
    return new ErasureCheck(text -> namesIn(text, -1), far, telling);
  }

  /** Returns the tombstones, with one for each comment that the first round came upon. */
  public Tombstones tombstones() {
    return tombstones.withComments(digests);
  }

  /** Returns how many comments are erased. */
  public int comments() {
    return comments;
  }

  /** Returns how many people have no comment left. */
  public int people() {
    return departed.count();
  }

  /** Returns of how many comments that stay something was taken out so far. */
  public int touched() {
    return touched;
  }

  /** Whether anybody of this name was met in the first round. */
  public boolean knows(String name) {
    return departed.met(name);
  }
}
