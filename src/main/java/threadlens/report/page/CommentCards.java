package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.NotEvaluated;
import threadlens.model.Problem;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.Severity;

/** Makes the cards of one thread. */
final class CommentCards {
  private static final int MOST_FINDINGS = 50;

  private final ThreadMap map;
  private final Hrefs hrefs;
  private final FindingLines findings;
  private final LinkLines links;
  private final GoingBack goingBack;

  CommentCards(ThreadMap map, Map<RuleId, RuleNote> rules, Hrefs hrefs) {
    this.hrefs = hrefs;
    this.map = map;
    this.findings = new FindingLines(map.phrases(), rules, hrefs);
    this.links = new LinkLines(map);
    this.goingBack = new GoingBack(map);
  }

  CommentCard card(ReplyForest.Place place, int part) {
    Phrases phrases = map.phrases();
    Annotation annotation = map.at(place.index());
    Comment comment = annotation.comment();
    List<Finding> all = annotation.flags().findings();
    List<Finding> shown = all.subList(0, Math.min(MOST_FINDINGS, all.size()));
    Severity gravest = Ranks.gravest(annotation);
    boolean flagged = !annotation.flags().flaggedAs().isEmpty();
    String anchor = map.anchors().fragment(place.index());
    return new CommentCard(
        anchor,
        place.index() + 1,
        Words.name(phrases, comment.authorName()),
        hrefs.author("../", comment.author()),
        Words.kind(phrases, comment.author() == null ? null : comment.author().kind()),
        Words.time(comment.postedAt()),
        Words.isoTime(comment.postedAt()),
        Words.language(phrases, annotation.analysis().language()),
        Words.tag(annotation.analysis().language()),
        Words.commentState(phrases, comment.state()),
        comment.reports() == null || comment.reports() == 0
            ? ""
            : phrases.say("comment.reports", comment.reports()),
        annotation.analysis().sentiment() == null
            ? ""
            : Words.styleOf(annotation.analysis().sentiment().tone()),
        MarkedText.of(comment.text(), marks(annotation, shown, place.index())),
        links.of(place, map.anchors().on(part)),
        findings.of(comment, shown, anchor),
        all.size() - shown.size(),
        annotation.flags().mentions().stream()
            .map(mention -> Visible.line(mention.group()))
            .distinct()
            .toList(),
        annotation.flags().signals().stream().map(Visible::line).toList(),
        notEvaluated(annotation),
        annotation.problems().stream().map(CommentCards::problem).toList(),
        gravest == null ? "" : Words.styleOf(gravest),
        flagged,
        flagged ? Words.level(phrases, Level.ofScore(Ranks.score(annotation))) : "",
        place.depth() > CommentNode.DEEPEST ? place.depth() + 1 : 0);
  }

  private Marks marks(Annotation annotation, List<Finding> shown, int index) {
    return new Marks(
        shown,
        annotation.linked().zones(),
        LinkWords.saying(annotation.link(), annotation.comment().text()),
        goingBack.to(index));
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
}
