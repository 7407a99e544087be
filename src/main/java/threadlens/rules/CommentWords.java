package threadlens.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Break;
import threadlens.text.FoldedText;
import threadlens.text.FoldedToken;
import threadlens.text.Span;

/** The words of a comment in their sentences, clauses and zones. Immutable once made. */
final class CommentWords {
  private static final int LONGEST_QUESTION_END = 12;
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "such", "you", "you're", "youre", "are", "is");

  private final FoldedText folded;
  private final int[] sentence;
  private final int[] clause;
  private final int[] sentenceStarts;
  private final int[] clauseStarts;
  private final boolean[] glued;
  private final ZoneKind @Nullable [] zone; // null where all is body

  CommentWords(FoldedText folded, List<Zone> zones) {
    this.folded = folded;
    int count = folded.tokens().size();
    sentence = new int[count];
    clause = new int[count];
    glued = new boolean[count];
    for (int i = 1; i < count; i++) {
      Break before = token(i).before();
      glued[i] = before == Break.NONE || (before == Break.CLAUSE && onlyQuotes(i));
      sentence[i] = sentence[i - 1] + (before == Break.SENTENCE ? 1 : 0);
      clause[i] = clause[i - 1] + (glued[i] ? 0 : 1);
    }
    sentenceStarts = starts(sentence);
    clauseStarts = starts(clause);
    zone = zones.isEmpty() ? null : zones(zones);
  }

  private ZoneKind[] zones(List<Zone> zones) {
    int count = count();
    ZoneKind[] kinds = new ZoneKind[count];
    Arrays.fill(kinds, ZoneKind.BODY);
    int at = 0;
    for (Zone next : zones) {
      while (at < count && token(at).span().end() <= next.span().start()) {
        at++;
      }
      boolean noName = next.kind() == ZoneKind.ADDRESS && at < count && followsArticle(at);
      for (int i = at; i < count && token(i).span().start() < next.span().end(); i++) {
        kinds[i] = noName ? ZoneKind.BODY : next.kind();
      }
    }
    return kinds;
  }

  /** Nobody is called "an": {@code you're an id1ot} names no id1ot, whoever guessed so. */
  private boolean followsArticle(int word) {
    return glued[word] && ARTICLES.contains(token(word - 1).plain());
  }

  /** Words in quotation marks still follow what stands before the mark. */
  private boolean onlyQuotes(int word) {
    String text = original();
    int end = token(word).span().start();
    for (int i = token(word - 1).span().end(); i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || !(Character.isWhitespace(c) || "\"'“”‘’«»„*_".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  String original() {
    return folded.original();
  }

  FoldedText folded() {
    return folded;
  }

  int count() {
    return sentence.length;
  }

  FoldedToken token(int word) {
    return folded.tokens().get(word);
  }

  /** Whether a word follows the one before it in one phrase. */
  boolean glued(int word) {
    return word < glued.length && glued[word];
  }

  boolean sameSentence(int word, int other) {
    return sentence[word] == sentence[other];
  }

  ZoneKind zone(int word) {
    return zone == null ? ZoneKind.BODY : zone[word];
  }

  Range all() {
    return new Range(0, count());
  }

  Range sentenceOf(Range range) {
    return grown(range, sentence, sentenceStarts);
  }

  Range clauseOf(Range range) {
    return grown(range, clause, clauseStarts);
  }

  private static Range grown(Range range, int[] part, int[] starts) {
    if (range.length() == 0) {
      return range;
    }
    return new Range(starts[part[range.first()]], starts[part[range.end() - 1] + 1]);
  }

  /** Returns where each part begins, and where the last one ends. */
  private static int[] starts(int[] part) {
    int parts = part.length == 0 ? 0 : part[part.length - 1] + 1;
    int[] starts = new int[parts + 1];
    starts[parts] = part.length;
    for (int i = part.length - 1; i >= 0; i--) {
      starts[part[i]] = i;
    }
    return starts;
  }

  /** Returns the place of some words in the comment's own text. */
  Span span(Range range) {
    return new Span(token(range.first()).span().start(), token(range.end() - 1).span().end());
  }

  /** Whether the sentence around some words ends with a question mark. */
  boolean asks(Range range) {
    int last = sentenceOf(range).end() - 1;
    int from = token(last).span().end();
    int to = last + 1 < count() ? token(last + 1).span().start() : original().length();
    for (int i = from; i < Math.min(to, from + LONGEST_QUESTION_END); i++) {
      char c = original().charAt(i);
      if (c == '?' || c == '؟' || c == '？') {
        return true;
      }
    }
    return false;
  }

  /** Returns the text between a word and its neighbour before it. */
  String before(int word) {
    int from = word == 0 ? 0 : token(word - 1).span().end();
    return original().substring(from, token(word).span().start());
  }

  /** Returns the text between the last of some words and the word after. */
  String after(Range range) {
    int to = range.end() < count() ? token(range.end()).span().start() : original().length();
    return original().substring(token(range.end() - 1).span().end(), to);
  }

  /**
   * Returns the part of the folded text in which a pattern can match these words and no others:
   * from the end of the word before to the start of the second word after, so that what follows
   * them is seen as it is.
   */
  Span foldedAround(Range words) {
    int from = words.first() == 0 ? 0 : token(words.first() - 1).span().end();
    boolean last = words.end() + 1 >= count();
    int to = last ? original().length() : token(words.end() + 1).span().start();
    return folded.aligned().toNormalized(new Span(from, to));
  }

  /** Returns the words that a span of the text touches; empty where it touches none. */
  Range wordsAt(Span span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < count() && token(end).span().start() < span.end()) {
      end++;
    }
    return new Range(first, end);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
