package threadlens.rules;

import java.util.List;
import java.util.Locale;

/** Writes {@code scores.yaml}. */
final class ScoreWeightsText {
  private static final String HEAD =
      """
      # What makes the score of a category: log-odds that are added up, and turned into 0 to 1 by the logistic function. Only for ranking: no
      # probability. Written by `evaluate flags --fit`; whoever changes it by hand is told what cannot be meant.
      #
      # start      what a comment has that holds nothing; set by hand, for no labelled set tells how common trouble is elsewhere
      # findings   what those of the category weigh by the most severe, what each doubling of their number adds, and what one of another category does
      # signals    what the words of terms/signals.yaml and the signs around them weigh, times how much of them there is: each of the first two counts
      #            40 / (words + 40); of capitals and of negative sentences the share. Of a group only where one is named
      #
      # Findings never lower a score, hostile signals neither; calming ones (below 0) only where there is no finding. Signals together weigh less than
      # one finding of severity review: a sum s above 0 counts r (1 - e^(-s/r)), r being the weight of such a finding.
      #
      # Method: logistic regression (Cox 1958) with bounds, by accelerated proximal gradient (Beck and Teboulle 2009); a ridge (Hoerl and Kennard 1970;
      # le Cessie and van Houwelingen 1992) of 0.1 draws each weight to the one set by hand. In each set the positive and the other comments count one
      # half each. Checked by cross-validation (Stone 1974), with reliability tables (Murphy and Winkler 1977). No sentiment was asked for, so what
      # negative sentences weigh stays as set by hand; so do the families named as such below.
      # The weights set by hand, the 40 words, the two that count and the ridge were chosen with figures of all rows of cat (labels, and rank correlation with
      # its column perspective) and of ucc in sight, so the cross-validation below is not blind to them: expect less on other comments.
      """;

  private ScoreWeightsText() {}

  static String of(
      ScoreWeights weights, String about, List<String> fittedOn, List<String> checkedOn) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("about: ").append(quoted(about)).append('\n');
    list(text, "fitted-on", fittedOn);
    list(text, "checked-on", checkedOn);
    for (ScoreFamily family : ScoreFamily.ALL) {
      family(text, family.word(), weights.of(family));
    }
    return text.toString();
  }

  private static void list(StringBuilder text, String key, List<String> values) {
    text.append(key).append(":").append(values.isEmpty() ? " []\n" : "\n");
    values.forEach(value -> text.append("  - ").append(quoted(value)).append('\n'));
  }

  private static void family(StringBuilder text, String word, ScoreWeights.Family family) {
    text.append(word).append(":\n  start: ").append(number(family.start()));
    text.append("\n  findings: {note: ").append(number(family.note()));
    text.append(", review: ").append(number(family.review()));
    text.append(", urgent: ").append(number(family.urgent()));
    text.append(", more: ").append(number(family.more()));
    text.append(", elsewhere: ").append(number(family.elsewhere())).append("}\n  signals:\n");
    for (Signal signal : Signal.ALL) {
      double weight = family.signals().get(signal.number());
      if (weight != 0) {
        text.append("    ").append(signal.word()).append(": ").append(number(weight)).append('\n');
      }
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
