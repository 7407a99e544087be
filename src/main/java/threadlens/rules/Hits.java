package threadlens.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every phrase of the table that stands in a comment, found in one pass. Hits are numbered from 0
 * by where they start; -1 ends a chain.
 */
final class Hits {
  private static final int LONGEST_PHRASE = 12;
  private static final int MOST_NODES = 16;
  private static final int[] ROOT = {0};

  private final TermTable table;
  private final CommentWords words;
  private final int[][] known;
  private final int[] firstFrom;
  private final int[] lastTo;
  private int[] phrase = new int[16];
  private int[] start = new int[16];
  private int[] end = new int[16];
  private int[] previousTo = new int[16];
  private int[] nodes = new int[MOST_NODES]; // of the phrases that go on
  private int[] next = new int[MOST_NODES];
  private int count;
  private SetIndex.@Nullable Seen seen; // the sets of which a phrase stands there, once asked for

  Hits(TermTable table, CommentWords words) {
    this.table = table;
    this.words = words;
    int length = words.count();
    known = new int[length][];
    firstFrom = new int[length + 1];
    lastTo = new int[length + 1];
    Arrays.fill(lastTo, -1);
    for (int i = 0; i < length; i++) {
      known[i] = words.token(i).word().numbers();
    }
    for (int i = 0; i < length; i++) {
      firstFrom[i] = count;
      phrasesFrom(i);
    }
    firstFrom[length] = count;
  }

  private void phrasesFrom(int first) {
    int begun = below(ROOT, 1, known[first], nodes);
    int last = Math.min(words.count(), first + LONGEST_PHRASE);
    for (int i = first + 1; begun > 0; i++) {
      for (int n = 0; n < begun; n++) {
        if (table.phraseAt(nodes[n]) >= 0) {
          add(table.phraseAt(nodes[n]), first, i);
        }
      }
      if (i == last || !words.glued(i)) {
        return;
      }
      begun = below(nodes, begun, known[i], next);
      int[] free = nodes;
      nodes = next;
      next = free;
    }
  }

  /**
   * Goes on from nodes; a word may be known as several, so several phrases may go on at once.
   *
   * @return how many nodes there are below, at most 16
   */
  private int below(int[] from, int count, int[] wordsHere, int[] into) {
    int found = 0;
    for (int n = 0; n < count; n++) {
      for (int word : wordsHere) {
        int below = table.step(from[n], word);
        if (below >= 0 && found < into.length) {
          into[found++] = below;
        }
      }
    }
    return found;
  }

  private void add(int what, int from, int to) {
    if (count == phrase.length) {
      phrase = Arrays.copyOf(phrase, count * 2);
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      previousTo = Arrays.copyOf(previousTo, count * 2);
    }
    phrase[count] = what;
    start[count] = from;
    end[count] = to;
    previousTo[count] = lastTo[to];
    lastTo[to] = count;
    count++;
  }

  int count() {
    return count;
  }

  int phrase(int hit) {
    return phrase[hit];
  }

  Range range(int hit) {
    return new Range(start[hit], end[hit]);
  }

  int start(int hit) {
    return start[hit];
  }

  int end(int hit) {
    return end[hit];
  }

  /** Returns the first hit that starts at a word or later; {@link #count} where none does. */
  int from(int word) {
    return firstFrom[Math.min(word, firstFrom.length - 1)];
  }

  /** Returns the last found of the hits that end before a word; -1 where none does. */
  int endingAt(int word) {
    return lastTo[word];
  }

  /** Returns the hit found before another that ends where it does; -1 where there is none. */
  int endingWith(int hit) {
    return previousTo[hit];
  }

  /**
   * Whether any phrase of a set stands in the comment. Not to be asked of a set that only {@link
   * TermTable.Builder#union} made; {@link Terms#touched} is for that.
   */
  boolean any(int set) {
    SetIndex.Seen known = seen;
    if (known == null) {
      known = table.seen(phrase, count);
      seen = known;
    }
    return known.holds(set);
  }

  /** Whether a phrase of each of some sets stands in the comment. */
  boolean all(int[] sets) {
    for (int set : sets) {
      if (!any(set)) {
        return false;
      }
    }
    return true;
  }
}
