package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.ZoneKind;

/** Makes the lines that say what was found in a comment. */
final class FindingLines {
  private static final int MOST_EXCERPT = 80;

  private final Map<RuleId, RuleNote> rules;

  private final Phrases phrases;
  private final Hrefs hrefs;

  FindingLines(Phrases phrases, Map<RuleId, RuleNote> rules, Hrefs hrefs) {
    this.hrefs = hrefs;
    this.phrases = phrases;
    this.rules = rules;
  }

  /**
   * @param anchor of the comment
   */
  List<FindingLine> of(Comment comment, List<Finding> findings, String anchor) {
    List<FindingLine> lines = new ArrayList<>();
    for (Finding finding : findings) {
      int number = lines.size() + 1;
      lines.add(
          new FindingLine(
              number,
              "f" + number + "-" + anchor,
              Words.severity(phrases, finding.severity()),
              Words.styleOf(finding.severity()),
              Words.category(phrases, finding.category()),
              Visible.line(finding.message()),
              excerpt(comment, finding),
              Words.target(phrases, finding),
              finding.zone() == ZoneKind.BODY
                  ? ""
                  : phrases.say("zone." + Words.styleOf(finding.zone())),
              Visible.line(finding.rule().toString()),
              finding.version(),
              hrefs.rule("../", finding.rule()),
              note(finding, RuleNote::why),
              note(finding, RuleNote::falsePositives),
              finding.trace().stream().map(Visible::line).toList()));
    }
    return lines;
  }

  private static String excerpt(Comment comment, Finding finding) {
    String text = text(comment, finding);
    return Visible.line(Spans.fit(text, finding.span()).of(text), MOST_EXCERPT);
  }

  /** The text that a finding's span points into. */
  static String text(Comment comment, Finding finding) {
    return finding.zone() == ZoneKind.USER_NAME ? comment.authorName() : comment.text();
  }

  private String note(Finding finding, Function<RuleNote, String> part) {
    RuleNote note = rules.get(finding.rule());
    return note == null ? "" : Visible.line(part.apply(note).strip());
  }
}
