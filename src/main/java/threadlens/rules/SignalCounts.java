package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.CommentAnalysis;
import threadlens.model.Polarity;

/** How often each signal stands in a comment. Serves one thread. */
final class SignalCounts {
  /** More than this adds nothing: the third insult tells no more than the second. */
  private static final int MOST = 2;

  /** In a comment of so many words a signal counts half. */
  private static final double LONG = 40;

  private static final double SHOUTED_SHARE = 0.25;

  private final int[] counts = new int[Signal.ALL.size()];
  private int words;
  private int sentences;

  void addWord() {
    words++;
  }

  void add(Signal signal) {
    counts[signal.number()]++;
  }

  /** Adds how the sentences sound; nothing where they were not evaluated. */
  void addTone(CommentAnalysis analysis) {
    sentences = analysis.sentences().size();
    if (sentences == 0) {
      return;
    }
    counts[Signal.NEGATIVE_TONE.number()] =
        (int)
            analysis.sentences().stream()
                .filter(sentence -> sentence.polarity().compareTo(Polarity.NEGATIVE) <= 0)
                .count();
  }

  int of(Signal signal) {
    return counts[signal.number()];
  }

  /**
   * Returns how much of each signal there is, by its number: up to 2, and less in a long comment;
   * of capitals and of tone a share.
   */
  double[] values() {
    double[] values = new double[counts.length];
    double whole = LONG / (words + LONG);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(MOST, counts[i]) * whole;
    }
    values[Signal.CAPITALS.number()] =
        Math.min(1, of(Signal.CAPITALS) / (SHOUTED_SHARE * (words + 5)));
    values[Signal.NEGATIVE_TONE.number()] =
        sentences == 0 ? 0 : (double) of(Signal.NEGATIVE_TONE) / sentences;
    return values;
  }

  /** Returns a line for each signal that stands there, for the trace. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Signal signal : Signal.ALL) {
      if (of(signal) > 0) {
        lines.add(line(signal));
      }
    }
    return lines;
  }

  private String line(Signal signal) {
    String of = "";
    if (signal == Signal.NEGATIVE_TONE) {
      of = " of " + sentences + (sentences == 1 ? " sentence" : " sentences");
    } else if (signal.listed() || signal == Signal.CAPITALS) {
      of = " of " + words + (words == 1 ? " word" : " words");
    }
    String down = signal.pull() == Signal.Pull.DOWN ? ", speaks against" : "";
    return "signal: " + signal.inWords() + " " + of(signal) + of + down;
  }
}
