package threadlens.linking;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.PostedAt;
import threadlens.model.StatedParent;

/**
 * The comment to be linked, read once for all evidence: its words, whom it names, what it quotes.
 *
 * @param author who wrote it; null where the source does not tell
 * @param second when, in seconds; {@link Post#TIMELESS} where the source does not tell
 * @param numbers the numbers of its words
 * @param runs its runs of words, as {@link TextIndex#runs} numbers them
 * @param telling its telling words, as {@link TextIndex#telling} finds them
 * @param quoted the words of others in it, in the order of the text
 * @param addresses known people named in its own words, in the order of the text
 * @param gone somebody spoken to of whom no comment is left; null where there is none
 * @param firstOwn the first word that is its author's own
 */
@SuppressWarnings("ArrayRecordComponent") // one number a word; nobody compares arrivals
record Arrival(
    Comment comment,
    Earlier earlier,
    @Nullable Person author,
    long second,
    Words words,
    Surroundings around,
    long[] numbers,
    long[] runs,
    long[] telling,
    List<Quoted> quoted,
    List<Address> addresses,
    @Nullable Address gone,
    int firstOwn) {

  static Arrival of(Comment comment, Earlier earlier) {
    Person author = earlier.person(comment.author());
    long second = second(comment.postedAt());
    earlier.closeAfter(second);
    Words words = Words.of(comment.text());
    Surroundings around = new Surroundings(words);
    long[] numbers = words.numbers();
    long[] runs = TextIndex.runs(words, numbers);
    List<Quoted> quoted = new Quotations(earlier, words, author, second).find(comment, runs);
    Addressing addressing = new Addressing(earlier.people(), author, words, around, quoted);
    List<Address> addresses = addressing.find();
    Address gone = earlier.gone().find(words, around, addressing, addresses);
    return new Arrival(
        comment,
        earlier,
        author,
        second,
        words,
        around,
        numbers,
        runs,
        TextIndex.telling(words),
        quoted,
        addresses,
        gone,
        addressing.firstOwn());
  }

  private static long second(@Nullable PostedAt postedAt) {
    if (postedAt == null) {
      return Post.TIMELESS;
    }
    ZoneOffset offset = postedAt.offset() == null ? ZoneOffset.UTC : postedAt.offset();
    return postedAt.local().toEpochSecond(offset);
  }

  /**
   * Whether it is the opening post of a thread, were it the first comment: the source says that it
   * answers nobody, or its time is in UTC, as in threads exported from a forum and not on pages.
   */
  boolean opensThread() {
    StatedParent stated = comment.hints().parent();
    PostedAt postedAt = comment.postedAt();
    boolean exported =
        postedAt != null
            && ZoneOffset.UTC.equals(postedAt.offset())
            && comment.hints().nesting() == null;
    return exported || (stated != null && stated.replyTo() == null);
  }

  /** What is kept of it for the comments to come. */
  Post post() {
    return new Post(earlier.next(), comment.id(), author, second, asks(), words.count());
  }

  /** Whether it holds a question mark. */
  boolean asks() {
    return comment.text().indexOf('?') >= 0 || comment.text().indexOf('؟') >= 0;
  }

  /** Whether its author is a program by its name, as {@code ubottu} or {@code helperbot}. */
  boolean isProgram() {
    return author != null && author.letters().contains("bot");
  }

  /** What its first own words do. */
  Opening opening() {
    return Opening.of(words, afterName());
  }

  /** The first own word that is no name of somebody spoken to at the start. */
  private int afterName() {
    int word = firstOwn;
    for (Address address : addresses) {
      if (address.manner().addresses() && address.span().end() > start(word)) {
        if (address.span().start() > start(word)) {
          break;
        }
        word = words.from(address.span().end());
      }
    }
    return word;
  }

  private int start(int word) {
    return word < words.count() ? words.start(word) : words.text().length();
  }

  /** Whoever is plainly spoken to by name; null where nobody is. */
  @Nullable Person spokenTo() {
    for (Address address : addresses) {
      if (address.manner().addresses()) {
        return address.person();
      }
    }
    return null;
  }

  /** Whether an earlier comment could be answered at all: none can that stands later in time. */
  boolean mayAnswer(Post post) {
    return !post.laterThan(second);
  }

  /** A word of its own, counted from the first; 0 where there are fewer. */
  long ownWord(int at) {
    int word = firstOwn + at;
    return word < words.count() ? words.number(word) : 0;
  }
}
