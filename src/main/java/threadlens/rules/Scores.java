package threadlens.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import threadlens.model.Category;
import threadlens.model.CommentAnalysis;
import threadlens.model.Finding;
import threadlens.model.Mention;
import threadlens.model.Polarity;
import threadlens.model.Severity;

/**
 * How likely each category is to be upheld, for ranking only.
 *
 * <p>Findings count .3 (note), .7 (review) or .9 (urgent) each; signals, which are no findings, add
 * {@code h} to a raw heat and count {@code .5 (1 - e^-h)}. Both are joined as independent reasons:
 * {@code 1 - (1 - a)(1 - b)}. So a score never falls when a finding or a signal is added. Signals
 * speak for insult and harassment; where a group is named, heat speaks for the categories about
 * groups too, half as much.
 */
record Scores(Map<Category, Double> byCategory, List<String> signals) {
  private static final double MOST_BY_SIGNALS = 0.5;
  private static final Set<Category> ABOUT_GROUPS =
      EnumSet.of(Category.SECTARIAN, Category.IDENTITY_ATTACK, Category.DEHUMANISATION);

  static Scores of(
      View view,
      SignalWords known,
      CommentAnalysis analysis,
      List<Finding> findings,
      List<Mention> mentions) {
    List<String> signals = new ArrayList<>();
    SignalWords.Counts counts = known.count(view);
    double heat = heat(counts, signals);
    double person = heat + person(counts, signals) + tone(analysis, signals);
    Map<Category, Double> scores = new EnumMap<>(Category.class);
    join(scores, Category.INSULT, MOST_BY_SIGNALS * (1 - Math.exp(-person)));
    join(scores, Category.HARASSMENT, MOST_BY_SIGNALS * (1 - Math.exp(-person)));
    if (!mentions.isEmpty()) {
      double half = MOST_BY_SIGNALS / 2 * (1 - Math.exp(-heat));
      ABOUT_GROUPS.forEach(category -> join(scores, category, half));
    }
    findings.forEach(f -> join(scores, f.category(), weight(f.severity())));
    return new Scores(scores, signals);
  }

  private static void join(Map<Category, Double> scores, Category category, double reason) {
    if (reason > 0) {
      scores.merge(category, reason, (a, b) -> 1 - (1 - a) * (1 - b));
    }
  }

  private static double weight(Severity severity) {
    return switch (severity) {
      case NOTE -> 0.3;
      case REVIEW -> 0.7;
      case URGENT -> 0.9;
    };
  }

  /** Heated words count less in a long comment: one in 20 words is 0.6. */
  private static double heat(SignalWords.Counts counts, List<String> signals) {
    if (counts.heated() > 0) {
      signals.add("signal: heated words " + counts.heated() + " of " + words(counts));
    }
    return 1.2 * Math.min(3, counts.heated()) * 20.0 / (counts.words() + 20);
  }

  /** The rate of "you" counts up to one in eight words. */
  private static double person(SignalWords.Counts counts, List<String> signals) {
    double rate = counts.secondPerson() / (counts.words() + 5.0);
    if (counts.secondPerson() > 0) {
      signals.add("signal: second person " + counts.secondPerson() + " of " + words(counts));
    }
    if (counts.shouted() > 0) {
      signals.add("signal: capitals " + counts.shouted() + " of " + words(counts));
    }
    if (counts.exclamations() > 0) {
      signals.add("signal: exclamation marks " + counts.exclamations());
    }
    return Math.min(1, rate / 0.12)
        + 0.1 * Math.min(2, counts.shouted())
        + 0.1 * Math.min(2, counts.exclamations());
  }

  private static String words(SignalWords.Counts counts) {
    return counts.words() == 1 ? "1 word" : counts.words() + " words";
  }

  private static double tone(CommentAnalysis analysis, List<String> signals) {
    long negative =
        analysis.sentences().stream()
            .filter(sentence -> sentence.polarity().compareTo(Polarity.NEGATIVE) <= 0)
            .count();
    if (negative == 0) {
      return 0;
    }
    int all = analysis.sentences().size();
    signals.add(String.format(Locale.ROOT, "signal: negative sentences %d of %d", negative, all));
    return 0.3 * negative / all;
  }
}
