package threadlens.linking;

import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.text.Span;

/** What is remembered of a comment once it is linked. Its text is not kept, only its words. */
final class Post {
  static final int NONE = -1;

  /** The time of a comment of which no time is known. */
  static final long TIMELESS = Long.MIN_VALUE;

  private static final long[] FORGOTTEN = new long[0];

  final int number;
  final CommentId id;
  final @Nullable Person author;
  final long second;
  final boolean asks;
  final int length;

  /** The number of the comment that it answers, or {@link #NONE}. */
  int parent = NONE;

  /** The comment that began its chain: its own number where it answers nobody who is left. */
  int chain;

  /** The first of the comments in a row in which its author says one thing. */
  int turn;

  /** For one that begins a chain, the latest comment in that chain. */
  int latestInChain;

  /** Whether it is the first comment of its author here. */
  boolean newcomer;

  /** What its first words do. */
  Opening opening = Opening.OTHER;

  /** Who is plainly spoken to by name; null where nobody is. */
  @Nullable Person speaksTo;

  /** How many comments are known to answer it. */
  int answers;

  /** Who answered it last; null where nobody is known to. */
  @Nullable Person answeredBy;

  /** The number of the comment whose words it quotes, or {@link #NONE}. */
  int quotes = NONE;

  /** A later comment of an earlier time has shown that nothing below belongs to this one. */
  boolean closed;

  /** The numbers of its words; empty once they had to make room. */
  long[] words = FORGOTTEN;

  /** Where each of its words begins and ends in its text. */
  int[] places = new int[0];

  /** The numbers of its telling words, ascending. */
  long[] telling = FORGOTTEN;

  /** For each telling word the comment before that had it, or {@link #NONE}. */
  int[] before = new int[0];

  Post(int number, CommentId id, @Nullable Person author, long second, boolean asks, int length) {
    this.number = number;
    this.id = id;
    this.author = author;
    this.second = second;
    this.asks = asks;
    this.length = length;
    this.chain = number;
    this.turn = number;
    this.latestInChain = number;
  }

  boolean by(@Nullable Person person) {
    return person != null && person == author;
  }

  /** Whether this stands later in time than a moment; false where either is not known. */
  boolean laterThan(long moment) {
    return second != TIMELESS && moment != TIMELESS && second > moment;
  }

  void forgetWords() {
    words = FORGOTTEN;
    places = new int[0];
    telling = FORGOTTEN;
    before = new int[0];
  }

  /** Where words stand in its text; only while they are remembered. */
  Span span(int first, int last) {
    return new Span(places[2 * first], places[2 * last + 1]);
  }

  String name() {
    return author == null ? "" : author.name();
  }
}
