package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyLink;
import threadlens.text.Span;

/** Makes the lines that say whom comments of a thread answer, and why. */
final class LinkLines {
  private static final int MOST_REASONS = 8;
  private static final int MOST_QUOTES = 3;
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_REASON = 300;

  private final ThreadMap map;
  private final Answers answers;
  private final Trails trails;

  LinkLines(ThreadMap map) {
    this.map = map;
    this.answers = new Answers(map);
    this.trails = new Trails(map);
  }

  LinkLine of(ReplyForest.Place place, Anchors.Links links) {
    int index = place.index();
    ReplyLink link = map.at(index).link();
    Answered answered = answers.of(index, links);
    Integer parent = map.forest().index(LinkWords.answered(link));
    List<CandidateLine> others = answers.others(index, links);
    return new LinkLine(
        isJustAbove(place) ? answered.saying("") : answered,
        trails.trail(place, links),
        reasons(link, map.at(index).comment().text()),
        Math.max(0, link.evidence().size() - MOST_REASONS),
        link.status() == LinkStatus.UNKNOWN && !link.evidence().isEmpty() ? about(parent) : "",
        parent == null ? null : passage(link, parent),
        parent == null ? "" : map.name(parent),
        others,
        !Tie.isSure(link) && !others.isEmpty());
  }

  private boolean isJustAbove(ReplyForest.Place place) {
    ReplyForest forest = map.forest();
    return place.parent() != ReplyForest.NONE
        && forest.rank(place.parent()) == forest.rank(place.index()) - 1
        && map.part(place.parent()) == map.part(place.index());
  }

  private String about(@Nullable Integer likeliest) {
    return likeliest == null ? map.phrases().say("candidate.nobody") : map.name(likeliest);
  }

  private Passage passage(ReplyLink link, int parent) {
    String text = map.at(parent).comment().text();
    List<Span> words = LinkWords.goingBack(link, text);
    return words.isEmpty()
        ? new Passage(List.of(new Passage.Piece(Opening.of(map.at(parent).linked()), false)))
        : Passage.of(text, words);
  }

  private List<LinkLine.Reason> reasons(ReplyLink link, String text) {
    return link.evidence().stream().limit(MOST_REASONS).map(one -> reason(one, text)).toList();
  }

  private LinkLine.Reason reason(Evidence evidence, String text) {
    List<Span> words = Spans.joined(text, evidence.spans(), Integer.MAX_VALUE);
    List<String> quotes = new ArrayList<>();
    for (Span span : words.subList(0, Math.min(MOST_QUOTES, words.size()))) {
      quotes.add(Visible.line(span.of(text), LONGEST_QUOTE));
    }
    return new LinkLine.Reason(
        Visible.line(evidence.because(), LONGEST_REASON),
        weight(evidence),
        quotes,
        words.size() - quotes.size());
  }

  private String weight(Evidence evidence) {
    double size = Math.abs(evidence.weight());
    String strength = size >= 2 ? "strong" : size >= 0.7 ? "fair" : "weak";
    return map.phrases().say("weight." + (evidence.weight() < 0 ? "against-" : "") + strength);
  }
}
