package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import threadlens.model.AuthorKind;
import threadlens.model.Category;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.NameNote;
import threadlens.model.RuleNote;
import threadlens.model.Severity;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;

class PhrasesTest {
  private static final Phrases ENGLISH = Phrases.of(PageLanguage.EN);

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyLanguageSaysTheSameThings(PageLanguage language) {
    assertThat(Phrases.of(language).keys()).isEqualTo(ENGLISH.keys());
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyLanguageHasTheSamePlacesInAPhrase(PageLanguage language) {
    Phrases phrases = Phrases.of(language);
    for (String key : ENGLISH.keys()) {
      assertThat(places(phrases.say(key))).as(key).isEqualTo(places(ENGLISH.say(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void aPhraseThatIsMissingIsAFault(PageLanguage language) {
    assertThatThrownBy(() -> Phrases.of(language).say("no.such"))
        .hasMessage("no phrase 'no.such' in " + language.tag());
  }

  @Test
  void aPluralHasEveryFormOfItsLanguage() {
    Phrases arabic = Phrases.of(PageLanguage.AR);
    for (String key : ENGLISH.keys()) {
      String pattern = arabic.say(key);
      if (pattern.contains("plural,") && !pattern.contains("plural,other")) {
        assertThat(pattern).as(key).contains("zero{", "one{", "two{", "few{", "many{", "other{");
      }
    }
    assertThat(Stream.of(0, 1, 2, 3, 11, 100).map(n -> arabic.say("count.comments", n)))
        .containsExactly(
            "لا تعليقات", "تعليق واحد", "تعليقان", "3 تعليقات", "11 تعليقاً", "100 تعليق");
  }

  @ParameterizedTest
  @CsvSource({"EN, '12,400'", "AR, '12,400'", "FR, 12\u202F400"})
  void aNumberHasLatinDigitsInGroups(PageLanguage language, String figures) {
    assertThat(Phrases.of(language).number(12_400)).isEqualTo(figures);
    assertThat(Phrases.of(language).say("tools.shown", 12_400, 9)).startsWith(figures);
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyNumberIsGroupedAsIcuDoes(PageLanguage language) {
    NumberFormat icu =
        NumberFormat.getIntegerInstance(new ULocale(language.tag() + "@numbers=latn"));
    for (long number : new long[] {0, 999, 1_000, 12_345, 999_999, 1_000_000, 9_876_543_210L}) {
      assertThat(Phrases.of(language).number(number)).isEqualTo(icu.format(number));
    }
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyPhraseIsAPatternThatIcuReadsAlike(PageLanguage language) {
    Phrases phrases = Phrases.of(language);
    ULocale locale = new ULocale(language.tag() + "@numbers=latn");
    Object[] values = {1_234, 5, 6, 7, 8};
    for (String key : phrases.keys()) {
      String icu = new MessageFormat(phrases.say(key), locale).format(values);
      assertThat(phrases.say(key, values)).as(key).isEqualTo(icu);
    }
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everythingThatTheModelNamesHasAWord(PageLanguage language) {
    Phrases phrases = Phrases.of(language);
    each(Severity.values(), one -> Words.severity(phrases, one));
    each(Category.values(), one -> Words.category(phrases, one));
    each(CommentsState.values(), one -> Words.commentsState(phrases, one));
    each(CommentState.values(), one -> Words.commentState(phrases, one) + "-");
    each(AuthorKind.values(), one -> Words.kind(phrases, one) + "-");
    each(Level.values(), one -> Words.level(phrases, one));
    each(Tie.values(), one -> one.words(phrases));
    each(Tone.values(), one -> phrases.say("comment.sounds-" + Words.styleOf(one)));
    each(NameNote.values(), one -> PeopleWords.notes(phrases, List.of(one)).get(0));
    each(ZoneKind.values(), one -> one == ZoneKind.BODY ? "-" : zone(phrases, one));
    each(RuleNote.Shows.values(), one -> phrases.say("rule." + Words.styleOf(one)));
  }

  private static String zone(Phrases phrases, ZoneKind kind) {
    return phrases.say("zone." + Words.styleOf(kind));
  }

  private static <T> void each(T[] all, Function<T, String> word) {
    assertThat(all).allSatisfy(one -> assertThat(word.apply(one)).isNotBlank());
  }

  @Test
  void whatFillsAPlaceIsAPieceOfItsOwnWhateverItHolds() {
    Fact odd = new Fact("", "{1} '\uE001", "#x");
    assertThat(ENGLISH.pieces("chain.begun-for", odd, Fact.of("Rana")))
        .containsExactly(
            new Phrases.Piece(", begun by ", null),
            new Phrases.Piece("", odd),
            new Phrases.Piece(" for ", null),
            new Phrases.Piece("", Fact.of("Rana")),
            new Phrases.Piece(", whose comment is gone", null));
  }

  private static Set<String> places(String phrase) {
    return new MessageFormat(phrase, Locale.ROOT).getArgumentNames();
  }
}
