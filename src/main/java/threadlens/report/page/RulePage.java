package threadlens.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.Severity;

/**
 * The page of a rule that found something.
 *
 * @param path of the page, from the folder of the report
 * @param title in the rule's words; empty where not known
 * @param hits the first comments in which it found something
 * @param hitsLeft how many more there are
 * @param examples on which it is tested
 * @param examplesLeft how many more there are
 */
public record RulePage(
    Frame frame,
    String path,
    String rule,
    String title,
    String why,
    String falsePositives,
    List<Fact> facts,
    int urgent,
    int review,
    int note,
    List<Hit> hits,
    int hitsLeft,
    List<Shown> examples,
    int examplesLeft,
    List<Fact> made) {
  private static final int MOST_EXAMPLES = 200;
  private static final int MOST_BEFORE = 5;

  public RulePage {
    facts = List.copyOf(facts);
    hits = List.copyOf(hits);
    examples = List.copyOf(examples);
    made = List.copyOf(made);
  }

  /**
   * An example.
   *
   * @param style {@code flagged}, {@code clean} or {@code known-gap}
   * @param after the comments before
   */
  public record Shown(String style, List<String> after, Passage text) {
    public Shown {
      after = List.copyOf(after);
    }
  }

  static RulePage of(
      Frame frame,
      String path,
      RuleId id,
      RuleRoll.Fired fired,
      @Nullable RuleNote note,
      List<Fact> made) {
    List<RuleNote.Example> examples = note == null ? List.of() : note.examples();
    return new RulePage(
        frame,
        path,
        id.toString(),
        note == null ? "" : Visible.line(note.title()),
        note == null ? "" : Visible.line(note.why().strip()),
        note == null ? "" : Visible.line(note.falsePositives().strip()),
        facts(frame.phrases(), fired, note),
        fired.bySeverity.getOrDefault(Severity.URGENT, 0),
        fired.bySeverity.getOrDefault(Severity.REVIEW, 0),
        fired.bySeverity.getOrDefault(Severity.NOTE, 0),
        fired.hits,
        fired.comments - fired.hits.size(),
        examples.stream().limit(MOST_EXAMPLES).map(RulePage::shown).toList(),
        Math.max(0, examples.size() - MOST_EXAMPLES),
        made);
  }

  private static List<Fact> facts(Phrases phrases, RuleRoll.Fired fired, @Nullable RuleNote note) {
    String versions =
        fired.versions.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(phrases.say("list.comma")));
    String languages =
        note == null
            ? ""
            : Words.list(
                phrases,
                note.languages().stream().map(one -> Words.language(phrases, one)).toList());
    return List.of(
        new Fact(phrases.say("rule.version"), versions),
        new Fact(
            phrases.say("rule.category"),
            Words.list(
                phrases,
                fired.categories.stream().map(one -> Words.category(phrases, one)).toList())),
        new Fact(phrases.say("fact.languages"), languages.isEmpty() ? "–" : languages),
        new Fact(phrases.say("rule.comments"), phrases.number(fired.comments)),
        new Fact(phrases.say("rule.discussions"), phrases.number(fired.discussions)));
  }

  private static Shown shown(RuleNote.Example example) {
    return new Shown(
        Words.styleOf(example.shows()),
        example.after().stream().limit(MOST_BEFORE).map(one -> Visible.line(one, 200)).toList(),
        Passage.whole(example.text(), example.marks()));
  }
}
