package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the page of a thread: a long thread has several.
 *
 * @param title of the article, or what stands for it
 * @param tag language of the article as BCP 47; empty where it cannot be told
 * @param facts where the thread came from
 * @param article its text; on the first part only
 * @param problems what of the input could not be used; on the first part only
 * @param problemsLeft how many more there are than are shown
 * @param flags the flagged comments that rank highest, of all parts
 * @param tone of the whole thread; on the first part only
 * @param arcs of the whole thread; on the first part only
 * @param chains what of them stands on this part
 * @param people of the whole thread; on the first part only
 * @param measures of the whole thread; on the first part only
 * @param part from 0
 * @param parts file names of all parts
 * @param made what made this page
 */
public record ThreadPage(
    Frame frame,
    String title,
    String tag,
    List<Fact> facts,
    Counts counts,
    @Nullable MarkedText article,
    List<String> problems,
    int problemsLeft,
    List<FlagEntry> flags,
    @Nullable ToneStrip tone,
    @Nullable AnswerArcs arcs,
    Legend legend,
    List<Chain> chains,
    @Nullable PeopleSection people,
    @Nullable MeasureTable measures,
    int part,
    List<String> parts,
    List<Fact> made) {
  public ThreadPage {
    facts = List.copyOf(facts);
    problems = List.copyOf(problems);
    flags = List.copyOf(flags);
    chains = List.copyOf(chains);
    parts = List.copyOf(parts);
    made = List.copyOf(made);
  }

  public boolean first() {
    return part == 0;
  }
}
