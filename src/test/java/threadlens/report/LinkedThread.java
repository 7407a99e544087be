package threadlens.report;

import java.util.List;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.text.Span;

/** A thread with a link of every kind, and words that say so. */
final class LinkedThread {
  private LinkedThread() {}

  static SampleThreads sample() {
    return SampleThreads.at("seeds/linked.txt")
        .says("Rana", "The pumps failed again.\n\nNobody at the board picks up the telephone.")
        .says("Karim", "The board meets on Monday at nine.")
        .answers(1, "olive", "It did. Nobody at the board, you fool?", finding(30, 38))
        .because(1, 0.9, List.of(new Span(8, 34)), List.of(new Span(25, 44)))
        .answers(3, "ziad", "Calm down, olive.")
        .because(3, 0.6, List.of(new Span(11, 16)), List.of())
        .answers(4, "سامر", "يا زياد، أين المهندس؟")
        .because(4, 0.85, List.of(new Span(3, 7)), List.of(new Span(0, 4)))
        .answersGone("Southern", "walker", "@Southern come back")
        .answers(6, "Rana", "He was banned.")
        .flagged("walker", "And you are fools, all of you.", finding(4, 17))
        .link(
            LinkStatus.UNKNOWN,
            null,
            null,
            0.45,
            List.of(
                SampleThreads.candidate(2, 0.45),
                SampleThreads.candidate(null, 0.3),
                SampleThreads.candidate(1, 0.2)),
            new Evidence("shared-words", 1.1, "shares 'you'", List.of(), List.of()))
        .answers(2, "clerk", "At ten.")
        .link(
            LinkStatus.STATED,
            2,
            null,
            1,
            List.of(SampleThreads.candidate(2, 1)),
            new Evidence("stated-parent", 20, "the source says so"));
  }

  private static Finding finding(int start, int end) {
    return SampleThreads.finding(Severity.URGENT, start, end);
  }
}
