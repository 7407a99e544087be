package threadlens.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Category;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.CommentId;
import threadlens.model.HeatUp;
import threadlens.model.LinkBasis;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.Measured;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;
import threadlens.model.ThreadMeasures;

/** Measures of small trees, worked out by hand. */
final class ThreadMeasureTest {
  private final List<Annotation> talk = new ArrayList<>();

  private ThreadMeasureTest says(String name, int parent, double harassment) {
    CommentId id = new CommentId("c" + talk.size());
    CommentId to = parent < 0 ? null : new CommentId("c" + parent);
    LinkStatus status = to == null ? LinkStatus.ROOT : LinkStatus.INFERRED;
    Comment comment =
        new Comment(
            id,
            new Author(name, name, AuthorKind.REGISTERED),
            null,
            "words",
            ReplyHints.NONE,
            new Location(new SourceId("t", null, ""), 1, 1));
    ReplyLink link =
        new ReplyLink(id, status, to, null, 1, List.of(new ReplyCandidate(to, 1)), List.of());
    talk.add(
        new Annotation(
            new LinkedComment(comment, link, List.of()),
            new CommentAnalysis("en", List.of("en"), List.of(), null, List.of()),
            new CommentFlags(
                List.of(),
                List.of(),
                Map.of(Category.HARASSMENT, harassment),
                List.of(),
                List.of()),
            List.of()));
    return this;
  }

  private ThreadMeasures measures() {
    return ThreadMeasuring.of(talk, ThreadMeasuring.standard());
  }

  private Measured of(String name, LinkBasis links) {
    return measures().values().stream()
        .filter(each -> each.measure().equals(name) && each.links() == links)
        .findFirst()
        .orElseThrow();
  }

  private double value(String name) {
    Double value = of(name, LinkBasis.ALL).value();
    assertThat(value).isNotNull();
    return value == null ? Double.NaN : value;
  }

  @Test
  void a_path_and_a_star_differ_in_their_wiener_index() {
    // Below the article a path of three: distances 1 1 1, 2 2, 3, which is 10 over 6 pairs.
    says("a", -1, 0).says("b", 0, 0).says("a", 1, 0);
    assertThat(value("wiener-index")).isEqualTo(10 / 6.0, within(1e-12));
    assertThat(value("depth")).isEqualTo(2);
    assertThat(value("width")).isEqualTo(1);
    talk.clear();
    // A star of three: distances 1 1 1, 2 2 2, which is 9 over 6 pairs.
    says("a", -1, 0).says("b", -1, 0).says("c", -1, 0);
    assertThat(value("wiener-index")).isEqualTo(9 / 6.0, within(1e-12));
    assertThat(value("roots")).isEqualTo(1);
  }

  @Test
  void who_answers_whom_gives_reciprocity() {
    // a and b answer each other, c answers a and gets no answer: 2 of 3 pairs.
    says("a", -1, 0).says("b", 0, 0).says("a", 1, 0).says("c", 0, 0);
    assertThat(value("reciprocity")).isEqualTo(2 / 3.0, within(1e-12));
  }

  @Test
  void inequality_is_that_of_the_textbook() {
    assertThat(Voices.gini(new int[] {1, 1, 1, 1})).isEqualTo(0, within(1e-12));
    assertThat(Voices.gini(new int[] {1, 2, 3, 4})).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void what_is_too_small_is_refused_with_a_reason() {
    says("a", -1, 0).says("b", 0, 0);
    assertThat(of("reciprocity", LinkBasis.ALL).refused())
        .isEqualTo("1 pairs of authors, expected 3 or more");
    assertThat(of("depth", LinkBasis.STATED).value()).isNull();
  }

  /** A reply whose candidates are its parent, and nobody. */
  private ThreadMeasureTest perhaps(String name, int parent, double sure) {
    says(name, parent, 0.1);
    Annotation last = talk.remove(talk.size() - 1);
    ReplyLink link = last.link();
    List<ReplyCandidate> candidates =
        List.of(new ReplyCandidate(link.replyTo(), sure), new ReplyCandidate(null, 1 - sure));
    talk.add(
        new Annotation(
            new LinkedComment(
                last.comment(),
                new ReplyLink(
                    link.comment(),
                    link.status(),
                    link.replyTo(),
                    null,
                    sure,
                    candidates,
                    List.of()),
                List.of()),
            last.analysis(),
            last.flags(),
            List.of()));
    return this;
  }

  @Test
  void an_interval_needs_ten_authors_and_something_to_draw() {
    for (int i = 0; i < 9; i++) {
      says("a" + i, i - 1, i / 10.0);
    }
    assertThat(of("hostility", LinkBasis.ALL).low()).isNull();
    says("a9", 8, 0.9);
    Measured hostility = of("hostility", LinkBasis.ALL);
    assertThat(hostility.low()).isLessThan(hostility.value());
    assertThat(hostility.high()).isGreaterThan(hostility.value());
    assertThat(of("hostility", LinkBasis.STATED).low()).isEqualTo(hostility.low());
    assertThat(of("depth", LinkBasis.ALL).low()).as("all links are sure").isNull();
    assertThat(of("size", LinkBasis.ALL).low()).as("counted").isNull();
    perhaps("b", 9, 0.5);
    assertThat(of("depth", LinkBasis.ALL).low()).isEqualTo(9);
    assertThat(of("depth", LinkBasis.ALL).high()).isEqualTo(10);
  }

  @Test
  void an_interval_covers_the_share_that_threads_are_made_with() {
    SplittableRandom random = new SplittableRandom(7);
    int covered = 0;
    for (int thread = 0; thread < 200; thread++) {
      talk.clear();
      for (int i = 0; i < 60; i++) {
        says("a" + random.nextInt(40), random.nextDouble() < 0.3 ? -1 : i - 1, 0);
      }
      Measured roots = of("roots", LinkBasis.ALL);
      Double low = roots.low();
      Double high = roots.high();
      covered += low != null && high != null && low <= 0.3 && 0.3 <= high ? 1 : 0;
    }
    // The first comment can only be a root, and a bootstrap of 35 authors is a little narrow.
    assertThat(covered).isBetween(180, 199);
  }

  @Test
  void a_thread_heats_up_where_its_hostility_rises_and_not_by_chance() {
    for (int i = 0; i < 20; i++) {
      says(i % 2 == 0 ? "a" : "b", i - 1, i < 12 ? 0.1 + 0.01 * (i % 3) : 0.7);
    }
    HeatUp heatUp = measures().heatUp();
    assertThat(heatUp).isNotNull();
    assertThat(heatUp == null ? -1 : heatUp.turn()).isEqualTo(12);
    talk.clear();
    for (int i = 0; i < 20; i++) {
      says("a", i - 1, i % 2 == 0 ? 0.1 : 0.7);
    }
    assertThat(measures().heatUp()).isNull();
  }
}
