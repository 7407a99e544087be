package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.NotEvaluated;
import threadlens.model.Problem;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.Severity;
import threadlens.model.ZoneKind;

/** Makes the cards of one thread. */
final class CommentCards {
  private static final int MOST_EXCERPT = 80;
  private static final int MOST_FINDINGS = 50;

  private final ThreadMap map;
  private final Map<RuleId, RuleNote> rules;

  CommentCards(ThreadMap map, Map<RuleId, RuleNote> rules) {
    this.map = map;
    this.rules = rules;
  }

  CommentCard card(ReplyForest.Place place, int part) {
    Annotation annotation = map.at(place.index());
    Comment comment = annotation.comment();
    List<Finding> all = annotation.flags().findings();
    List<Finding> findings = all.subList(0, Math.min(MOST_FINDINGS, all.size()));
    Severity gravest = Ranks.gravest(annotation);
    boolean flagged = !annotation.flags().flaggedAs().isEmpty();
    String anchor = map.anchors().fragment(place.index());
    return new CommentCard(
        anchor,
        place.index() + 1,
        Words.name(comment.authorName()),
        Words.kind(comment.author()),
        Words.time(comment.postedAt()),
        Words.isoTime(comment.postedAt()),
        Words.language(annotation.analysis().language()),
        Words.commentState(comment.state()),
        comment.reports() == null || comment.reports() == 0
            ? ""
            : "reported by readers: " + Words.number(comment.reports()),
        annotation.analysis().sentiment() == null
            ? ""
            : Words.of(annotation.analysis().sentiment().tone()),
        MarkedText.of(comment.text(), findings, annotation.linked().zones()),
        link(annotation.link(), map.anchors().on(part)),
        findingLines(comment, findings, anchor),
        all.size() - findings.size(),
        annotation.flags().mentions().stream()
            .map(mention -> Visible.line(mention.group()))
            .distinct()
            .toList(),
        annotation.flags().signals().stream().map(Visible::line).toList(),
        notEvaluated(annotation),
        annotation.problems().stream().map(CommentCards::problem).toList(),
        gravest == null ? "" : Words.styleOf(gravest),
        flagged,
        flagged ? Level.ofScore(Ranks.score(annotation)).word() : "",
        place.depth() > CommentNode.DEEPEST ? place.depth() + 1 : 0);
  }

  private static String problem(Problem problem) {
    return Visible.line(problem.message());
  }

  /** What was switched off is said once, at the foot of the page. */
  private static List<String> notEvaluated(Annotation annotation) {
    List<NotEvaluated> all = new ArrayList<>(annotation.analysis().notEvaluated());
    all.addAll(annotation.flags().notEvaluated());
    return all.stream()
        .filter(one -> !one.code().equals("not-asked"))
        .map(one -> Visible.line(one.what() + ": " + one.message()))
        .toList();
  }

  private List<FindingLine> findingLines(Comment comment, List<Finding> findings, String anchor) {
    List<FindingLine> lines = new ArrayList<>();
    for (Finding finding : findings) {
      int number = lines.size() + 1;
      lines.add(
          new FindingLine(
              number,
              "f" + number + "-" + anchor,
              Words.severity(finding.severity()),
              Words.styleOf(finding.severity()),
              Words.category(finding.category()),
              Visible.line(finding.message()),
              excerpt(comment, finding),
              Words.target(finding),
              finding.zone() == ZoneKind.BODY ? "" : "in the " + Words.of(finding.zone()),
              Visible.line(finding.rule() + ", version " + finding.version()),
              note(finding, RuleNote::why),
              note(finding, RuleNote::falsePositives),
              finding.trace().stream().map(Visible::line).toList()));
    }
    return lines;
  }

  private String note(Finding finding, Function<RuleNote, String> part) {
    RuleNote note = rules.get(finding.rule());
    return note == null ? "" : Visible.line(part.apply(note).strip());
  }

  private static String excerpt(Comment comment, Finding finding) {
    String text = finding.zone() == ZoneKind.USER_NAME ? comment.authorName() : comment.text();
    int end = Math.min(finding.span().end(), text.length());
    int start = Math.min(finding.span().start(), end);
    return Visible.line(text.substring(start, end), MOST_EXCERPT);
  }

  private LinkLine link(ReplyLink link, Anchors.Links links) {
    Integer parent = map.forest().index(link.replyTo());
    String name = answered(link, parent);
    return new LinkLine(
        words(link.status()),
        name,
        parent == null ? null : links.to(parent),
        after(link, parent),
        sure(link),
        link.evidence().stream()
            .map(one -> new LinkLine.Reason(Visible.line(one.because()), weight(one)))
            .toList(),
        others(link, links));
  }

  private String answered(ReplyLink link, @Nullable Integer parent) {
    if (parent != null) {
      return map.name(parent);
    }
    return link.addressee() == null ? "" : Words.name(link.addressee());
  }

  private static String words(LinkStatus status) {
    return switch (status) {
      case STATED, INFERRED, MISSING_PARENT -> "answers";
      case ROOT -> "begins a chain";
      case UNKNOWN -> "whom it answers cannot be told";
    };
  }

  private static String after(ReplyLink link, @Nullable Integer parent) {
    boolean gone = link.status() == LinkStatus.MISSING_PARENT || link.replyTo() != null;
    if (!gone || parent != null) {
      return "";
    }
    return link.addressee() == null ? "a comment that is gone" : "whose comment is gone";
  }

  private static String sure(ReplyLink link) {
    return switch (link.status()) {
      case STATED -> "stated by the page";
      case INFERRED, MISSING_PARENT, ROOT -> Level.ofConfidence(link.confidence()).word();
      case UNKNOWN -> "";
    };
  }

  private static String weight(Evidence evidence) {
    double size = Math.abs(evidence.weight());
    String strength = size >= 2 ? "strong" : size >= 0.7 ? "fair" : "weak";
    return strength + (evidence.weight() < 0 ? ", speaks against it" : "");
  }

  private List<LinkLine.Other> others(ReplyLink link, Anchors.Links links) {
    List<LinkLine.Other> others = new ArrayList<>();
    for (ReplyCandidate candidate : link.candidates()) {
      boolean chosen =
          candidate.replyTo() == null
              ? link.replyTo() == null
              : candidate.replyTo().equals(link.replyTo());
      Integer index = map.forest().index(candidate.replyTo());
      if (!chosen && (index != null || candidate.replyTo() == null)) {
        others.add(
            new LinkLine.Other(
                index == null ? "" : map.name(index),
                index == null ? null : links.to(index),
                Level.ofConfidence(candidate.probability()).word()));
      }
    }
    return others;
  }
}
