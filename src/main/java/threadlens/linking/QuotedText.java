package threadlens.linking;

import java.util.Locale;

/** The comment repeats what somebody else said first: marked as a quotation, or copied. */
final class QuotedText implements ReplyEvidence {
  private static final int SHOWN = 60;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    boolean first = true;
    for (Quoted quoted : next.quoted()) {
      Post source = quoted.of();
      if (source == null || !next.mayAnswer(source)) {
        continue;
      }
      String how = quoted.marked() ? "quoted-text.marked" : "quoted-text.copied";
      ballot.vote(source, how, 1, () -> because(next, quoted, source));
      ballot.vote(source, "quoted-text.words", Math.log1p(quoted.words()) / 4, null);
      if (first) {
        ballot.vote(source, "quoted-text.first", 1, null);
        first = false;
      }
    }
  }

  private static String because(Arrival next, Quoted quoted, Post source) {
    String words = quoted.span().of(next.comment().text()).strip();
    if (words.length() > SHOWN) {
      words = words.substring(0, SHOWN) + " ...";
    }
    String whose = source.name().isEmpty() ? "an earlier comment" : source.name();
    return String.format(
        Locale.ROOT, "repeats %d words of %s: \"%s\"", quoted.words(), whose, words);
  }
}
