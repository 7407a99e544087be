package threadlens.rules;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import threadlens.text.FoldedText;
import threadlens.text.Form;
import threadlens.text.Ints;
import threadlens.text.Respelling;

/**
 * All phrases of all rules in one tree of words, so that one pass over a comment finds them all,
 * however many rules there are. A <em>set</em> is some of the phrases: what one rule asks for.
 * Immutable once built.
 */
final class TermTable {
  private final Vocabulary vocabulary;
  private final LongTable edges; // none of them from the root
  private final int[] phraseAt;
  private final int[] firstNodes; // below the root, by word: asked for every word of a text
  private final List<int[]> sets; // each ascending; as bits they would grow with the square
  private final List<String> phrases;
  private final SetIndex index;
  private final List<TermList> lists;
  private final Respelling respelling;

  private TermTable(Builder builder, BitSet telling) {
    vocabulary = builder.vocabulary;
    edges = builder.edges;
    phraseAt = builder.phraseAt.toArray();
    firstNodes = new int[vocabulary.size()];
    Arrays.setAll(firstNodes, word -> builder.roots.find(edge(0, word)));
    sets = List.copyOf(builder.members);
    phrases = List.copyOf(builder.texts);
    lists = List.copyOf(builder.lists);
    CompletableFuture<SetIndex> indexAside =
        CompletableFuture.supplyAsync(
            () -> new SetIndex(sets, builder.unasked, builder.commonnessOfPhrases()));
    respelling = respelling(telling);
    index = indexAside.join();
  }

  private Respelling respelling(BitSet telling) {
    List<String> several = new ArrayList<>();
    Set<String> single = new HashSet<>();
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      boolean sought = phrase.indexOf('*') < 0 && phrase.indexOf('~') < 0;
      if (sought && phrase.indexOf(' ') > 0) {
        several.add(phrase);
      } else if (sought && telling.get(i)) {
        single.add(phrase);
      }
    }
    return new Respelling(vocabulary.words(), several, single, vocabulary::numbers);
  }

  /** Returns a text whose words were read with the terms in mind, as {@link Respelling} does. */
  FoldedText read(String text) {
    return respelling.fold(text);
  }

  /** Tells whether a form is a word that any phrase asks for. */
  boolean isSought(Form form) {
    return vocabulary.numbers(List.of(form)).length > 0;
  }

  /** Returns the node below another by a word; -1 where no phrase goes on so. 0 is the root. */
  int step(int node, int word) {
    return node == 0 ? firstNodes[word] : edges.find(edge(node, word));
  }

  /** Returns the phrase that ends at a node; -1 where none does. */
  int phraseAt(int node) {
    return phraseAt[node];
  }

  boolean holds(int set, int phrase) {
    return Arrays.binarySearch(sets.get(set), phrase) >= 0;
  }

  /** Returns the phrases of a set, in no meaningful order; not to be changed. */
  int[] phrasesOf(int set) {
    return sets.get(set);
  }

  /** Returns a phrase as it is sought, folded. */
  String phrase(int phrase) {
    return phrases.get(phrase);
  }

  /** Returns the sets that hold any of the first phrases given, of those that are asked for. */
  SetIndex.Seen seen(int[] phrases, int count) {
    return index.seen(phrases, count);
  }

  int size() {
    return phrases.size();
  }

  /** Returns the lists that rules share, in the order in which they were read. */
  List<TermList> lists() {
    return lists;
  }

  private static long edge(int node, int word) {
    return ((long) node << 32) | word;
  }

  /** Gathers phrases and sets while rules are read. */
  static final class Builder {
    private final Vocabulary vocabulary = new Vocabulary();
    private final LongTable roots = new LongTable();
    private final LongTable edges = new LongTable();
    private final Ints phraseAt = new Ints();
    private final List<String> texts = new ArrayList<>();
    private final List<Double> commonnessOfPhrase = new ArrayList<>();
    private final Map<IntBuffer, Integer> sets = new HashMap<>();
    private final List<int[]> members = new ArrayList<>(); // of each set, ascending
    private final List<Double> commonness = new ArrayList<>();
    private final BitSet unasked = new BitSet(); // sets that are only parts or unions of others
    private final List<TermList> lists = new ArrayList<>();

    Builder() {
      phraseAt.add(-1);
    }

    /** Remembers a list under its name, for people. */
    void list(TermList list) {
      lists.add(list);
    }

    /**
     * Returns the number of the set of these phrases; equal sets are one. {@link #seen} leaves it
     * out until it is asked for.
     */
    int gather(Iterable<List<String>> written) {
      Ints all = new Ints();
      for (List<String> phrase : written) {
        all.add(number(phrase));
      }
      return numbered(all.ascending());
    }

    /** Returns the number of the set of all phrases of some sets, as {@link #gather} does. */
    int union(Ints some) {
      Ints all = new Ints();
      for (int i = 0; i < some.size(); i++) {
        all.addAll(members.get(some.get(i)));
      }
      return numbered(all.ascending());
    }

    /** Returns a set again; a comment will be asked whether it holds any of it. */
    int asked(int set) {
      unasked.clear(set);
      return set;
    }

    /** Returns how often one of a set is likely to stand in a comment, by {@link Commonness}. */
    double commonness(int set) {
      return commonness.get(set);
    }

    /** Returns the phrases of a set, ascending; not to be changed. */
    int[] phrasesOf(int set) {
      return members.get(set);
    }

    /** Returns a phrase as it is sought, folded. */
    String phrase(int phrase) {
      return texts.get(phrase);
    }

    private double[] commonnessOfPhrases() {
      double[] all = new double[texts.size()];
      Arrays.setAll(all, commonnessOfPhrase::get);
      return all;
    }

    private int numbered(int[] phrasesOfIt) {
      Integer known = sets.get(IntBuffer.wrap(phrasesOfIt));
      if (known == null) {
        known = sets.size();
        sets.put(IntBuffer.wrap(phrasesOfIt), known);
        members.add(phrasesOfIt);
        unasked.set(known);
        double sum = 0;
        for (int phrase : phrasesOfIt) {
          sum += commonnessOfPhrase.get(phrase);
        }
        commonness.add(sum);
      }
      return known;
    }

    /** Returns the number of a phrase, which is added if it is new. */
    private int number(List<String> phrase) {
      int node = 0;
      for (String word : phrase) {
        node = below(node, vocabulary.number(word));
      }
      int known = phraseAt.get(node);
      if (known >= 0) {
        return known;
      }
      int added = texts.size();
      phraseAt.set(node, added);
      texts.add(phrase.size() == 1 ? phrase.get(0) : String.join(" ", phrase));
      commonnessOfPhrase.add(Commonness.of(phrase));
      return added;
    }

    private int below(int node, int word) {
      LongTable here = node == 0 ? roots : edges;
      int next = here.find(edge(node, word));
      if (next < 0) {
        next = phraseAt.size();
        phraseAt.add(-1);
        here.add(edge(node, word), next);
      }
      return next;
    }

    /**
     * Returns the table of all that was gathered.
     *
     * @param starters sets of which one must stand in a comment before a rule is looked at
     * @param names phrases that are neutral by themselves
     */
    TermTable build(Iterable<Integer> starters, Iterable<Integer> names) {
      BitSet telling = new BitSet(texts.size());
      for (int set : starters) {
        for (int phrase : members.get(set)) {
          telling.set(phrase);
        }
      }
      names.forEach(telling::clear);
      return new TermTable(this, telling);
    }
  }
}
