package threadlens.report.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.PostedAt;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;
import threadlens.text.Sha256;

/** Makes the items of the queue that one thread has. */
final class QueueItems {
  /** The whole comment stands on its thread's page. */
  private static final int MOST_CHARACTERS = 6_000;

  private static final int MOST_ABOVE = 6;
  private static final int MOST_ABOVE_CHARACTERS = 600;

  private final ThreadReport report;
  private final ThreadMap map;
  private final CommentCards cards;
  private final QueueAnchors anchors;
  private final Anchors.Links links;
  private final Answers answers;

  QueueItems(
      ThreadReport report, ThreadMap map, CommentCards cards, String folder, QueueAnchors anchors) {
    this.report = report;
    this.map = map;
    this.cards = cards;
    this.anchors = anchors;
    this.links = map.anchors().beside(folder);
    this.answers = new Answers(map);
  }

  Stream<QueueItem> all(long firstOrder) {
    return IntStream.range(0, map.annotations().size())
        .filter(index -> waits(map.at(index)))
        .mapToObj(index -> item(index, firstOrder + index));
  }

  private static boolean waits(Annotation annotation) {
    return isFlagged(annotation) || reports(annotation) > 0;
  }

  private static boolean isFlagged(Annotation annotation) {
    return !annotation.flags().flaggedAs().isEmpty();
  }

  private static int reports(Annotation annotation) {
    Integer reports = annotation.comment().reports();
    return reports == null ? 0 : reports;
  }

  private QueueItem item(int index, long order) {
    Annotation annotation = map.at(index);
    List<Finding> all = annotation.flags().findings();
    List<Finding> findings = all.subList(0, Math.min(CommentCards.MOST_FINDINGS, all.size()));
    ReplyForest.Place place = map.forest().place(index);
    QueueRank rank = rank(annotation, order);
    boolean flagged = rank.flagged();
    return new QueueItem(
        rank,
        key(annotation.comment()),
        cards.alone(place, links, rank.anchor(), MOST_CHARACTERS),
        !flagged && all.isEmpty(),
        !flagged && !all.isEmpty(),
        ThreadFacts.title(report.discussion()),
        links.to(index),
        flagged ? Words.level(map.phrases(), Level.ofScore(rank.score())) : "",
        findings.stream().map(QueueItems::judged).toList(),
        data(findings, finding -> Words.styleOf(finding.category())),
        data(findings, finding -> Words.styleOf(finding.target())),
        data(findings, Finding::targetGroup),
        above(place),
        Math.max(0, place.depth() - MOST_ABOVE));
  }

  private QueueRank rank(Annotation annotation, long order) {
    Comment comment = annotation.comment();
    Severity gravest = Ranks.gravest(annotation);
    Author author = comment.author();
    return new QueueRank(
        anchors.take(report.thread().value(), comment.id().value()),
        isFlagged(annotation),
        Ranks.score(annotation),
        gravest,
        reports(annotation),
        author == null || author.name().isBlank() ? "" : Hrefs.key(author),
        posted(comment.postedAt()),
        order);
  }

  private static long posted(@Nullable PostedAt at) {
    return at == null ? Long.MIN_VALUE : at.local().toEpochSecond(ZoneOffset.UTC);
  }

  private static QueueItem.Judged judged(Finding finding) {
    return new QueueItem.Judged(
        Visible.line(finding.rule().toString()),
        finding.version(),
        finding.span().start(),
        finding.span().end());
  }

  private static String data(List<Finding> findings, Function<Finding, @Nullable String> property) {
    return findings.stream()
        .map(property)
        .filter(Objects::nonNull)
        .map(value -> Visible.line(value).replace(' ', '-'))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private List<QueueItem.Above> above(ReplyForest.Place place) {
    List<QueueItem.Above> above = new ArrayList<>();
    ReplyForest.Place at = place;
    while (at.depth() > 0 && above.size() < MOST_ABOVE) {
      at = map.forest().place(at.parent());
      above.add(0, above(at.index()));
    }
    return above;
  }

  private QueueItem.Above above(int index) {
    Annotation annotation = map.at(index);
    Answered answered = answers.of(index, links);
    return new QueueItem.Above(
        map.name(index),
        Words.time(annotation.comment().postedAt()),
        links.to(index),
        answered.name().isEmpty() ? "" : answered.words() + " " + answered.name(),
        Words.tag(annotation.analysis().language()),
        MarkedText.of(
            annotation.comment().text(),
            MOST_ABOVE_CHARACTERS,
            new Marks(List.of(), annotation.linked().zones(), List.of(), List.of())));
  }

  private String key(Comment comment) {
    String article = report.discussion().article().url();
    String id = comment.externalId();
    return Stream.of(
            report.thread().value(),
            comment.id().value(),
            Sha256.hex(comment.text()),
            id == null ? comment.id().value() : id,
            comment.url() != null ? comment.url() : article == null ? "" : article)
        .map(QueueItems::quoted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** A JSON string in which whatever hides, or markup cannot carry, is escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c <= '~' && c != '"' && c != '\\') || Character.isLetter(c);
      if (plain) {
        quoted.append(c);
      } else {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return quoted.append('"').toString();
  }
}
