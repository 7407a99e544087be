package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.nlp.Linguist;
import threadlens.nlp.TaggedToken;
import threadlens.pipeline.Standard;
import threadlens.text.Span;

/** What parts of speech tell; ⟦ ⟧ stand around the place. */
final class GrammarTest {
  private static final Linguist ENGLISH = Standard.linguist();

  private static Grammar.Placed placed(String marked) {
    MarkedText text = Objects.requireNonNull(MarkedText.parse(marked));
    Span place = text.spans().get(0);
    return Objects.requireNonNull(new Grammar(ENGLISH, text.text()).placed(place));
  }

  private static @Nullable String denied(String marked) {
    TaggedToken by = NegationScope.of(placed(marked));
    return by == null ? null : by.word();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No reasonable person would ever say that ⟦refugees are vermin⟧ | No
          I do not for one second believe ⟦Druze are traitors⟧ | not
          It is simply not true that ⟦the Shia are animals⟧ | not
          Nobody here claimed ⟦you are an idiot⟧ | Nobody
          I never said ⟦they should all die⟧ | never
          you are not really such ⟦an idiot⟧ | not
          We should not ⟦kill the refugees⟧ | not
          Don't ⟦burn their houses⟧ | n't
          """)
  void whatIsDeniedIsKnown(String marked, String by) {
    assertThat(denied(marked)).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I will never vote for ⟦that idiot⟧
          I do not trust ⟦these rats⟧
          I am not a racist but ⟦refugees are vermin⟧
          I'm not sectarian, ⟦they are dogs⟧
          No, ⟦they are animals⟧
          No doubt ⟦you are an idiot⟧
          Not only are they late, ⟦they are vermin⟧
          I can't believe ⟦these animals are here⟧
          They do not work because ⟦they are parasites⟧
          ⟦they are animals⟧, not people
          """)
  void whatIsOnlySaidBesideANegationIsNotDenied(String marked) {
    assertThat(denied(marked)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          you really do seem to be quite the clueless little ⟦fool⟧ | READER
          you are a ⟦fool⟧ | READER
          I call you a ⟦fool⟧ | READER
          I must have been the biggest ⟦fool⟧ on earth | WRITER
          you said that he is a ⟦fool⟧ | OTHER
          the minister looks like a ⟦fool⟧ | OTHER
          a ⟦fool⟧ and his money | NOBODY
          """)
  void ofWhomSomethingIsSaidIsKnown(String marked, SubjectOf person) {
    assertThat(SubjectOf.of(placed(marked))).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          you always ⟦bitch⟧ about the news | verb
          he is a ⟦dog⟧ | noun
          we went to ⟦Beirut⟧ | name
          a ⟦stupid⟧ idea | adjective
          """)
  void whatAWordIsIsKnown(String marked, String kind) {
    assertThat(Grammar.partOfSpeech(placed(marked).last())).isEqualTo(kind);
  }
}
