package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/** Says whom comments of a thread answer, never surer than the link is. */
final class Answers {
  /** What is less probable than this is only named where nothing else is. */
  private static final double NEGLIGIBLE = 0.02;

  private final ThreadMap map;

  Answers(ThreadMap map) {
    this.map = map;
  }

  Answered of(int index, Anchors.Links links) {
    ReplyLink link = map.at(index).link();
    Integer parent = map.forest().index(link.replyTo());
    Tie tie = Tie.of(link, parent != null);
    String name = name(link, parent);
    return new Answered(
        tie,
        words(tie, link, name),
        name,
        parent == null ? null : links.to(parent),
        tie == Tie.GONE && !name.isEmpty() ? say("answered.is-gone") : "",
        sure(link),
        parent == null ? "" : Opening.of(map.at(parent).linked()));
  }

  private String name(ReplyLink link, @Nullable Integer parent) {
    if (parent != null) {
      return map.name(parent);
    }
    String addressee = link.addressee();
    return addressee == null || link.status() == LinkStatus.ROOT
        ? ""
        : Words.shortName(map.phrases(), addressee);
  }

  private String words(Tie tie, ReplyLink link, String name) {
    String sure = Tie.isSure(link) ? "answered." : "answered.probably-";
    return switch (tie) {
      case STATED, SURE, UNSURE -> say(sure + "answers");
      case GONE -> say(sure + (name.isEmpty() ? "answers-gone" : "answers"));
      case NONE -> say(sure + "answers-nobody");
      case UNKNOWN -> say(name.isEmpty() ? "answered.unknown" : "answered.unknown-to");
    };
  }

  private String say(String key) {
    return map.phrases().say(key);
  }

  private String level(double confidence) {
    return Words.level(map.phrases(), Level.ofConfidence(confidence));
  }

  private String sure(ReplyLink link) {
    if (link.status() == LinkStatus.UNKNOWN) {
      return "";
    }
    return Tie.isStated(link)
        ? say("answered.stated")
        : say("answered.confidence-" + Words.styleOf(Level.ofConfidence(link.confidence())));
  }

  /**
   * Whom it may answer beside what was concluded; the likeliest first, and always the next best.
   */
  List<CandidateLine> others(int index, Anchors.Links links) {
    ReplyLink link = map.at(index).link();
    List<CandidateLine> others = new ArrayList<>();
    for (ReplyCandidate candidate : link.candidates()) {
      Integer other = map.forest().index(candidate.replyTo());
      boolean shown = other != null || candidate.replyTo() == null;
      boolean far = candidate.probability() < NEGLIGIBLE;
      if (shown && !isConcluded(candidate, link) && (!far || others.isEmpty())) {
        others.add(
            new CandidateLine(
                other == null ? "" : map.name(other),
                other == null ? null : links.to(other),
                level(candidate.probability()),
                other == null ? "" : Opening.of(map.at(other).linked()),
                far));
      }
    }
    return others;
  }

  /** A candidate without a comment is "nobody", or the person whose comment is gone. */
  private static boolean isConcluded(ReplyCandidate candidate, ReplyLink link) {
    if (link.status() == LinkStatus.UNKNOWN) {
      return false;
    }
    return candidate.replyTo() == null
        ? link.replyTo() == null
        : candidate.replyTo().equals(link.replyTo());
  }
}
