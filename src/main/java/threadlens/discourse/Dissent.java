package threadlens.discourse;

import java.util.Locale;
import java.util.regex.Pattern;
import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/**
 * How much a reply sounds as if it spoke against whom it answers. Cues are English: elsewhere only
 * the reply itself and its quote count. The weights were set by hand while looking at the threads
 * with votes on sides that {@code evaluate camps} is run on; no fit was better.
 */
final class Dissent {
  /** People say whether they agree at once. */
  private static final int BEGINNING = 400;

  /** In most arguments one answers those one disagrees with. */
  private static final double ANSWER = 0.5;

  private static final double QUOTE = 0.5;
  private static final Cue[] CUES = {
    new Cue(
        -1.2,
        "\\bi (?:totally |completely |fully |would |do |also |have to )*agree\\b|\\bagreed\\b"
            + "|\\bi concur\\b|\\bwell said\\b|\\bgood (?:point|post|one)\\b"
            + "|\\bgreat (?:point|post)\\b|\\bexactly\\b|\\bamen\\b|\\bright on\\b"
            + "|\\bnice (?:post|one)\\b"),
    new Cue(0.4, "\\byou(?:r|['’]re|rself)?\\b"),
    new Cue(0.2, "\\?"),
    new Cue(
        0.2,
        "\\bdisagree\\b|\\bdon['’]?t agree\\b|\\bwrong\\b|\\bincorrect\\b|\\bfalse\\b"
            + "|\\bnot true\\b|\\bnonsense\\b|\\bwhy\\b|^\\W*no\\b|\\bprove|\\bproof"
            + "|\\bevidence"),
  };

  private Dissent() {}

  /** Returns from -0.7, agreement, to 1.8; above 0 for most replies. */
  static double of(LinkedComment reply) {
    String own = own(reply);
    String beginning = own.substring(0, Math.min(BEGINNING, own.length()));
    double sum = ANSWER;
    for (Cue cue : CUES) {
      sum += cue.pattern.matcher(beginning).find() ? cue.weight : 0;
    }
    return sum + (quotes(reply) ? QUOTE : 0);
  }

  /** The author's own prose in lower case. */
  static String own(LinkedComment comment) {
    StringBuilder own = new StringBuilder();
    String text = comment.comment().text();
    int at = 0;
    for (Zone zone : comment.zones()) {
      if (zone.kind() == ZoneKind.QUOTE) {
        own.append(text, at, zone.span().start()).append(' ');
        at = zone.span().end();
      }
    }
    return own.append(text, at, text.length()).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean quotes(LinkedComment reply) {
    return reply.zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.QUOTE);
  }

  private record Cue(double weight, Pattern pattern) {
    Cue(double weight, String pattern) {
      this(weight, Pattern.compile(pattern));
    }
  }
}
