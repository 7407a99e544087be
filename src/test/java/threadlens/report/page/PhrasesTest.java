package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  private static Set<String> places(String phrase) {
    return new MessageFormat(phrase, Locale.ROOT).getArgumentNames();
  }
}
