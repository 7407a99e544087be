package threadlens.linking;

import java.util.List;
import java.util.Locale;

/** The comment repeats what somebody else said first: marked as a quotation, or copied. */
final class QuotedText implements ReplyEvidence {
  private static final int SHOWN = 60;
  private static final int LOOKED_AT = 5;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    List<Quoted> found =
        next.quoted().stream()
            .filter(quoted -> quoted.of() != null && next.mayAnswer(quoted.of()))
            .toList();
    int all = found.stream().mapToInt(Quoted::words).sum();
    int latest = found.stream().mapToInt(QuotedText::number).max().orElse(Post.NONE);
    for (int i = 0; i < found.size(); i++) {
      Quoted quoted = found.get(i);
      Post source = quoted.of();
      if (source != null) {
        String how = quoted.marked() ? "quoted-text.marked" : "quoted-text.copied";
        ballot.vote(
            source,
            i == 0 ? how : how + "-further",
            1,
            () -> because(next, quoted, source),
            () -> Marks.quotation(next, quoted, source));
        ballot.vote(source, "quoted-text.share", (double) quoted.words() / Math.max(1, all), null);
        ballot.vote(source, "quoted-text.words", Math.log1p(quoted.words()) / 4, null);
        if (source.number == latest) {
          ballot.vote(source, "quoted-text.latest", 1, null);
        }
      }
    }
    secondHand(next, found, ballot);
  }

  private static int number(Quoted quoted) {
    return quoted.of() == null ? Post.NONE : quoted.of().number;
  }

  /** Somebody nearer had quoted the same comment: the talk about it may have moved there. */
  private static void secondHand(Arrival next, List<Quoted> found, Ballot ballot) {
    for (int back = 1; back <= LOOKED_AT && !found.isEmpty(); back++) {
      Post post = next.earlier().back(back);
      if (post != null
          && next.mayAnswer(post)
          && !post.by(next.author())
          && post.quotes != Post.NONE
          && post.quotes == number(found.get(0))) {
        ballot.vote(post, "quoted-text.second-hand", 1, () -> "quotes the same words");
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
