package threadlens.rules;

import java.util.EnumMap;
import java.util.Map;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Which phrases of the table are signals, so that one pass over the hits counts them all. */
final class SignalWords {
  /** A phrase that names a group; beside the bits of {@link Signal}. */
  private static final long GROUP = 1L << 62;

  private static final long HOSTILE =
      Signal.bits(
          Signal.NAMES,
          Signal.SCORN,
          Signal.BAD_FAITH,
          Signal.SWEARING,
          Signal.MADNESS,
          Signal.VERMIN,
          Signal.CRIME,
          Signal.ANGER);

  private static final long COURTESY = Signal.COURTESY.bit();

  /** "You" in "thank you" is not held against anybody. */
  private static final long ADDRESS = Signal.bits(Signal.SECOND_PERSON, Signal.WITS);

  private static final int NEAR_NEGATION = 3;

  private final long[] signalsOfPhrase;

  /**
   * @param sets for each signal that is listed in the folder, its set in the table
   */
  SignalWords(TermTable table, Map<Signal, Integer> sets, GroupNames groups) {
    signalsOfPhrase = new long[table.size()];
    sets.forEach(
        (signal, set) -> {
          for (int phrase : table.phrasesOf(set)) {
            signalsOfPhrase[phrase] |= signal.bit();
          }
        });
    groups
        .named()
        .forEach(
            (phrase, group) ->
                signalsOfPhrase[phrase] |= group.startsWith(GroupNames.FIGURES) ? 0 : GROUP);
  }

  /**
   * Returns the sets of the lists that the folder has; to be asked for before the table is built.
   */
  static Map<Signal, Integer> sets(Lexicon lexicon) {
    Map<Signal, Integer> sets = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.ALL) {
      int set = signal.listed() ? lexicon.setOf(signal.list()) : -1;
      if (set >= 0) {
        sets.put(signal, set);
      }
    }
    return sets;
  }

  /** Counts what stands in the body of a comment. */
  SignalCounts count(View view) {
    CommentWords words = view.words();
    SignalCounts counts = new SignalCounts();
    boolean plain = view.linked().zones().isEmpty();
    for (int i = 0; i < words.count(); i++) {
      if (plain || words.zone(i) == ZoneKind.BODY) {
        counts.addWord();
        if (shouts(words.original(), words.token(i).span())) {
          counts.add(Signal.CAPITALS);
        }
      }
    }
    new Pass(view, counts).run();
    marks(words.original(), counts);
    counts.addTone(view.analysis());
    return counts;
  }

  /** One pass over the hits, clause by clause. */
  private final class Pass {
    private final Hits hits;
    private final CommentWords words;
    private final SignalCounts counts;
    private final int[] ends = new int[Signal.ALL.size()];
    private long inClause;
    private int clauseEnd;
    private int courteousTo;
    private int afterNegation = -1;

    Pass(View view, SignalCounts counts) {
      hits = view.hits();
      words = view.words();
      this.counts = counts;
    }

    void run() {
      for (int hit = 0; hit < hits.count(); hit++) {
        long signals = signalsOfPhrase[hits.phrase(hit)];
        if (signals != 0 && words.zone(hits.start(hit)) == ZoneKind.BODY) {
          take(hits.start(hit), hits.end(hit), signals);
        }
      }
      closeClause();
    }

    private void take(int start, int end, long found) {
      if ((found & COURTESY) != 0) {
        courteousTo = Math.max(courteousTo, end);
      }
      long signals = start < courteousTo ? found & ~ADDRESS : found;
      if (start >= clauseEnd) {
        closeClause();
        clauseEnd = words.clauseOf(new Range(start, start + 1)).end();
      }
      inClause |= signals;
      for (long left = signals & ~GROUP; left != 0; left &= left - 1) {
        int signal = Long.numberOfTrailingZeros(left);
        if (start >= ends[signal]) {
          ends[signal] = end;
          count(Signal.ALL.get(signal), start, end);
        }
      }
    }

    private void count(Signal signal, int start, int end) {
      boolean negated = signal == Signal.PRAISE && start - afterNegation < NEAR_NEGATION;
      counts.add(negated && afterNegation >= 0 ? Signal.NEGATED_PRAISE : signal);
      afterNegation = signal == Signal.NEGATIONS ? end : afterNegation;
    }

    private void closeClause() {
      if ((inClause & HOSTILE) != 0) {
        if ((inClause & Signal.SECOND_PERSON.bit()) != 0) {
          counts.add(Signal.HOSTILE_TO_YOU);
        }
        if ((inClause & GROUP) != 0) {
          counts.add(Signal.HOSTILE_TO_GROUP);
        }
      }
      inClause = 0;
      afterNegation = -1;
    }
  }

  private static void marks(String text, SignalCounts counts) {
    char before = ' ';
    boolean run = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '!' || c == '?' || c == '؟';
      if (mark) {
        counts.add(c == '!' ? Signal.EXCLAMATIONS : Signal.QUESTIONS);
      }
      boolean again =
          (mark && (before == '!' || before == '?' || before == '؟')) || dots(c, before);
      if (again && !run) {
        counts.add(Signal.REPEATED_MARKS);
      }
      run = again;
      before = c;
    }
  }

  private static boolean dots(char c, char before) {
    return c == '…' || (c == '.' && before == '.');
  }

  /** Whether a word of more than three letters is all capitals. */
  private static boolean shouts(String text, Span span) {
    if (span.length() < 4 || Character.isLowerCase(text.charAt(span.start() + 1))) {
      return false;
    }
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 3;
  }
}
