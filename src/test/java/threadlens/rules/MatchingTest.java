package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** What terms and conditions find, on packs made for the test. */
final class MatchingTest {
  private static final CommentAnalysis UNREAD =
      new CommentAnalysis("und", List.of(), List.of(), null, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "oaf ; what an oaf he is ; oaf",
        "oaf(s) ; two OAFS there ; OAFS",
        "grumbl* ; grumbling again ; grumbling",
        "fib(ing) ; she fibbed ; fibbed",
        "sack of hay ; a sack-of hay ; sack-of hay",
        "sack of hay ; a sack, of hay ;",
        "you|u oaf ; hey u oaf ; u oaf",
        "you [utter|big old] oaf ; you big old oaf ; you big old oaf",
        "you [utter|big old] oaf ; you oaf ; you oaf",
        "you .. oaf ; you are such an oaf ; you are such an oaf",
        "you .. oaf ; you are not, I say, an oaf ;",
        "you .. oaf ; is it you? an oaf came ;",
        "dullard ; what a dullrad he is ; dullrad",
        "dullard ; a dulard ; dulard",
        "dullard ; the ballard estate ;",
        "you dullard ; look youdullard ; youdullard",
        "you dullard ; look you dul lard ; you dul lard",
        "you dullard ; look at the dul and lard ;",
        "{fools} of the year ; doltof the year ; ",
        "7mar ; ya 7maaar ; 7maaar",
        "7mar ; يا حمار ; حمار",
        "حمار ; ya 7imar ; 7imar",
        "ya 7mar ; ya7mar ; ya7mar",
        "يا حمار ; وياحمار ;",
        "يا حمار ; ياحمار ; ياحمار",
        "يا حمار ; ya 7mar hayda ;",
        "{fools} of the year ; dolt of the year ; dolt of the year",
        "(sack|bag) of hay ; bag of hay ; bag of hay",
      })
  void aTermFinds(String term, String text, String found, @TempDir Path folder) {
    RulePacks packs = packs(folder, "terms: ['" + term + "']");

    assertThat(found(packs, text)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void conditionsOfOneMapHoldNearOneAnother(@TempDir Path folder) {
    String match = "all:\n    - terms: [oaf]\n    - terms: [village]\n  within: 2 words";
    RulePacks packs = packs(folder, match);

    assertThat(found(packs, "the village has an oaf")).containsExactly("village has an oaf");
    assertThat(found(packs, "the village once had such an oaf")).isEmpty();
    assertThat(found(packs, "a village. An oaf")).isEmpty();
  }

  @Test
  void wordsInAQuoteOrAnAddressAreNotTheCommentersOwn(@TempDir Path folder) {
    RulePacks packs = packs(folder, "terms: [oaf]");

    for (ZoneKind kind : List.of(ZoneKind.QUOTE, ZoneKind.ADDRESS, ZoneKind.URL)) {
      LinkedComment plain = Shipped.linked(List.of(RuleCheck.comment("1", "a", "oaf said it")));
      LinkedComment zoned =
          new LinkedComment(
              plain.comment(), plain.link(), List.of(new Zone(new Span(0, 3), kind, null)));
      assertThat(packs.flag(zoned, UNREAD).findings()).as("%s", kind).isEmpty();
    }
  }

  @Test
  void aRuleMayAskForTheNameOfTheAuthor(@TempDir Path folder) {
    RulePacks packs =
        new TemporaryRules(folder)
            .withRule(
                TemporaryRules.RULE
                    .replace("why:", "zones: [user-name]\nwhy:")
                    .replace("message:", "target: none\nmessage:"))
            .load();

    LinkedComment linked = Shipped.linked(List.of(RuleCheck.comment("1", "Big Oaf", "an oaf")));
    List<Finding> findings = packs.flag(linked, UNREAD).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).zone()).isEqualTo(ZoneKind.USER_NAME);
    assertThat(findings.get(0).span().of("Big Oaf")).isEqualTo("Oaf");
  }

  @Test
  void theTraceTellsWhichFoldingAndWhichExceptionsWereTried(@TempDir Path folder) {
    RulePacks packs =
        new TemporaryRules(folder)
            .withRule(
                TemporaryRules.RULE.replace(
                    "message:", "except:\n  - id: loaf\n    terms: ['{it} loaf']\nmessage:"))
            .load();

    List<Finding> findings = flags(packs, "an o4f").findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).trace())
        .anyMatch(step -> step.startsWith("fold: "))
        .contains("except: loaf, no");
    assertThat(flags(packs, "an oaf loaf").findings()).isEmpty();
  }

  @Test
  void aSmallWordOfArabiziNamesNoGroup() {
    assertThat(Shipped.flags("jiranna men el day3a w kel yom men hon").mentions()).isEmpty();
    assertThat(Shipped.flags("the men of this village came").mentions())
        .extracting(m -> m.group())
        .containsExactly("gender:men");
  }

  @Test
  void aFindingAboutAGroupSaysWhich(@TempDir Path folder) {
    RulePacks packs =
        new TemporaryRules(folder)
            .with("groups.yaml", "sect:\n  a:\n    en: [Abel(s)]\n  b:\n    en: [Cain(s)]\n")
            .withRule(TemporaryRules.RULE.replace("category: insult", "category: sectarian"))
            .load();

    CommentFlags flags = flags(packs, "Cains came. The Abels are all oaf, they say");
    assertThat(flags.mentions()).extracting(m -> m.group()).containsExactly("sect:b", "sect:a");
    assertThat(flags.findings()).extracting(Finding::targetGroup).containsExactly("sect:a");
    assertThat(flags(packs, "oaf").findings().get(0).targetGroup()).isEqualTo("unresolved");
  }

  @Test
  void ofTwoRulesOnTheSameWordsTheMoreSevereStays(@TempDir Path folder) {
    RulePacks packs =
        new TemporaryRules(folder)
            .withRule(TemporaryRules.RULE)
            .with("p/s.yaml", TemporaryRules.RULE.replace("review", "urgent"))
            .load();

    List<Finding> findings = flags(packs, "an oaf").findings();
    assertThat(findings).extracting(f -> f.rule().toString()).containsExactly("p/s");
  }

  @Test
  void aCommentOfAMegabyteIsReadOrSaidToBeTooMuch(@TempDir Path folder) {
    RulePacks packs = packs(folder, "terms: ['you .. oaf', '{fools}']");

    for (String part : List.of("you oaf ", "dolt ", "you you ", "[", "x", "oaf. ", "«")) {
      CommentFlags flags = packs.flag(unlinked(part.repeat(1_000_000 / part.length())), UNREAD);
      assertThat(flags.findings().isEmpty() || flags.notEvaluated().isEmpty()).isTrue();
    }
    assertThat(packs.flag(unlinked("[".repeat(20_000)), UNREAD).findings()).isEmpty();
    assertThat(flags(packs, "").findings()).isEmpty();
  }

  @Test
  void aDenialThatATermAsksForDeniesNothing(@TempDir Path folder) {
    RulePacks packs =
        excepting(
            folder,
            "terms: ['never trust [an] oaf', 'he .. oaf']",
            "terms: ['not|never']\n    within: gaps");

    assertThat(found(packs, "so never trust an oaf")).containsExactly("never trust an oaf");
    assertThat(found(packs, "he is an oaf")).containsExactly("he is an oaf");
    assertThat(found(packs, "he is not an oaf")).isEmpty();
    assertThat(found(packs, "he was never such an oaf")).isEmpty();
  }

  @Test
  void anExceptionAsksAboutWhatWasFoundWhateverElseItWants(@TempDir Path folder) {
    RulePacks packs =
        excepting(folder, "terms: [oaf, أبله]", "terms: [said, قال]\n    quoted: yes");

    assertThat(found(packs, "\"oaf\", she said")).isEmpty();
    assertThat(found(packs, "قال «أبله» ومشى")).isEmpty();
    assertThat(found(packs, "قال إنه أبله «ومشى»")).containsExactly("أبله");
    assertThat(found(packs, "what an oaf, she said")).containsExactly("oaf");
  }

  @Test
  void namesOfManyGroupsInALongTextStayWithinTheBudget() {
    String text = "The Druze came and the Alawites, they are a people and they talk. ".repeat(100);

    assertThat(Shipped.flags(text + "Then the Shia came. They only steal.").notEvaluated())
        .isEmpty();
  }

  private static RulePacks excepting(Path folder, String match, String exception) {
    return new TemporaryRules(folder)
        .withRule(
            TemporaryRules.RULE
                .replace("terms: [oaf]", match)
                .replace("message:", "except:\n  - id: so\n    " + exception + "\nmessage:"))
        .load();
  }

  private static RulePacks packs(Path folder, String match) {
    return new TemporaryRules(folder)
        .with("terms/t.yaml", "fools:\n  means: m\n  terms: [dolt]\n")
        .withRule(TemporaryRules.RULE.replace("terms: [oaf]", match))
        .load();
  }

  private static CommentFlags flags(RulePacks packs, String text) {
    LinkedComment alone = Shipped.linked(List.of(RuleCheck.comment("1", "somebody", text)));
    return packs.flag(alone, UNREAD);
  }

  private static LinkedComment unlinked(String text) {
    Comment comment = RuleCheck.comment("1", "somebody", text);
    ReplyCandidate nobody = new ReplyCandidate(null, 0.0);
    return new LinkedComment(
        comment,
        new ReplyLink(comment.id(), LinkStatus.UNKNOWN, null, null, 0, List.of(nobody), List.of()),
        List.of());
  }

  private static List<String> found(RulePacks packs, String text) {
    return flags(packs, text).findings().stream().map(f -> f.span().of(text)).toList();
  }
}
