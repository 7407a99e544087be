package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.PostedAt;
import threadlens.pipeline.Standard;

/** Rules on the thread, on packs made for the test. */
final class ThreadMemoryTest {
  private static final CommentAnalysis UNREAD =
      new CommentAnalysis("und", List.of(), List.of(), null, List.of());
  private static final LocalDateTime NOON = LocalDateTime.of(2014, 5, 3, 12, 0);
  private static final String SLOGAN = "vote for the list of the people on sunday";

  @Test
  void theTraceNamesTheCommentsThatCounted(@TempDir Path folder) {
    RulePacks packs = packs(folder, "same-words: {times: 3, by: one-author}");

    List<CommentFlags> flags =
        flags(packs, texas(SLOGAN), texas("no"), texas(SLOGAN), texas(SLOGAN));

    assertThat(flags.subList(0, 3)).allMatch(f -> f.findings().isEmpty());
    Finding found = flags.get(3).findings().get(0);
    assertThat(found.trace()).contains("thread: after 0, 2");
    assertThat(found.span().of(SLOGAN)).isEqualTo(SLOGAN);
  }

  @ParameterizedTest
  @CsvSource({
    "10 minutes, 5, true",
    "10 minutes, 15, false",
    "10 minutes, , false",
    "10 minutes or 2 comments, , true",
    "1 comment, , false",
    "1 comment, 5, false",
  })
  void aLookBackIsOfMinutesWhereTimesAreKnown(
      String within, @Nullable Integer minutes, boolean found, @TempDir Path folder) {
    RulePacks packs =
        packs(folder, "same-words: {times: 2, by: one-author, within: " + within + "}");
    Comment first = texas(SLOGAN);
    Comment last = texas(SLOGAN);
    if (minutes != null) {
      first = first.withPostedAt(new PostedAt(NOON, null));
      last = last.withPostedAt(new PostedAt(NOON.plusMinutes(minutes), null));
    }

    List<CommentFlags> flags = flags(packs, first, texas("hm"), last);

    assertThat(flags.get(2).findings()).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vote for the list of the people on sunday ; true",
        "VOTE for the list of the people on Sundaaay! ; true",
        "vote for the list of the people this sunday ; true",
        "vote for our list of people, a fine list ; false",
        "the people vote on sunday for the list ; false",
        "\"vote for the list of the people on sunday\" ; false",
        "so be it ; false",
      })
  void wordsAreTheSameWhereMostOfThemAre(String text, boolean same, @TempDir Path folder) {
    RulePacks packs = packs(folder, "same-words: {times: 2, by: one-author}");

    assertThat(flags(packs, texas(SLOGAN), texas(text)).get(1).findings()).hasSize(same ? 1 : 0);
  }

  @Test
  void whatWasSaidMoreThan2000CommentsAgoIsForgotten(@TempDir Path folder) {
    RulePacks packs = packs(folder, "same-words: {times: 2, by: one-author}");
    for (int between : List.of(1_999, 2_000)) {
      List<Comment> comments = new ArrayList<>();
      comments.add(texas(SLOGAN));
      for (int i = 0; i < between; i++) {
        comments.add(RuleCheck.comment("x", "karim", "number " + i));
      }
      comments.add(texas(SLOGAN));

      List<CommentFlags> flags = flags(packs, comments.toArray(Comment[]::new));

      assertThat(flags.get(between + 1).findings()).hasSize(between < 2_000 ? 1 : 0);
    }
  }

  @Test
  void aCommentWithoutAuthorCountsForNothing(@TempDir Path folder) {
    RulePacks packs = packs(folder, "same-words: {times: 2, by: many}");
    Comment unknown = RuleCheck.comment("x", null, SLOGAN);

    assertThat(flags(packs, unknown, texas(SLOGAN), unknown))
        .allMatch(flags -> flags.findings().isEmpty());
  }

  @Test
  void theFindingsOfTheCommentAloneStayBesideThoseOnTheThread(@TempDir Path folder) {
    RulePacks packs =
        new TemporaryRules(folder)
            .with("p/s.yaml", TemporaryRules.RULE.replace("oaf", "sunday"))
            .withRule(rule("same-words: {times: 2, by: one-author}"))
            .load();

    CommentFlags last = flags(packs, texas(SLOGAN), texas(SLOGAN)).get(1);

    assertThat(last.findings()).extracting(f -> f.rule().name()).containsExactly("r", "s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "any: [{same-words: {times: 2}}, {terms: [oaf]}] ; a match that can hold without",
        "terms: [oaf]\\n  not: {same-words: {times: 2}} ; a match that can hold without",
        "same-words: {times: 1} ; not so often: 1, expected 2 to 100",
        "same-words: {times: 2, within: an hour} ; not so far back: 'an hour', expected such as",
        "repeated: {of: [insolt], times: 2} ; not a thing to count: 'insolt', expected insult",
        "repeated: {of: [comment], times: 2} ; a comment is aimed at nobody",
        "repeated: {times: 2} ; no 'of', expected what is counted",
        "shape: phone ; not a shape: 'phone', expected telephone",
      })
  void aMistakeIsTold(String match, String message, @TempDir Path folder) {
    TemporaryRules rules = new TemporaryRules(folder).withRule(rule(match.replace("\\n", "\n")));

    assertThat(rules.wrong()).contains(message);
  }

  private static RulePacks packs(Path folder, String match) {
    return new TemporaryRules(folder).withRule(rule(match)).load();
  }

  private static String rule(String match) {
    return TemporaryRules.RULE.replace("terms: [oaf]", match);
  }

  private static Comment texas(String text) {
    return RuleCheck.comment("x", "texas", text);
  }

  /** Passes comments one by one; their ids are their numbers. */
  private static List<CommentFlags> flags(RulePacks packs, Comment... comments) {
    ThreadLinker.Session session = Standard.linker().begin();
    ThreadMemory memory = packs.begin();
    List<CommentFlags> flags = new ArrayList<>();
    for (Comment comment : comments) {
      Comment numbered =
          RuleCheck.comment("" + flags.size(), comment.authorName(), comment.text())
              .withPostedAt(comment.postedAt());
      LinkedComment linked = session.link(numbered);
      flags.add(memory.next(linked, UNREAD, packs.flagAlone(linked, UNREAD)));
    }
    return flags;
  }
}
