package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {
  @ParameterizedTest(name = "{1} is {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en      | The minister said that nothing will change before the election.",
        "en      | You people never learn, do you?",
        "en      | Hassan Nasrallah and Samir Geagea met in Beirut",
        "en      | He is a genius!",
        "en      | Hellooooo my friend",
        "fr      | Le gouvernement ne fait rien pour les gens de ce pays",
        "fr      | C'est vraiment n'importe quoi, espèce d'idiot",
        "ar-Latn | shu hal 7ake ya zalame, ma fi hek shi",
        "ar-Latn | kifak habibi, wen kenet mbere7?",
        "ar-Latn | ya 7mar",
        "ar-Latn | ma 3am befham 3lek, 3anjad",
        "ar      | ما هذا الكلام يا رجل",
        "ar      | يا حِمـــار",
        "fa      | این چه حرفی است که می‌گویید",
        "de      | Das ist doch wirklich nicht wahr, was die Leute da sagen",
        "es      | No sé por qué dicen eso los políticos de este país",
        "it      | Non capisco perché questo governo non fa niente",
        "tr      | Bu adam ne diyor hiç bilmiyorum ama çok güzel",
        "he      | מה קורה כאן היום",
        "ru      | Это просто не может быть правдой",
        "uk      | Це просто не може бути правдою, її немає",
        "el      | Τι λέει αυτός ο άνθρωπος",
        "zh      | 这是什么意思",
        "ja      | これは何ですか",
        "ko      | 이게 무슨 말이야",
        "hy      | Ինչ է սա նշանակում",
      })
  void tells_the_language(String language, String text) {
    assertThat(Languages.of(text).main()).isEqualTo(language);
  }

  @Test
  void lists_all_languages_of_a_mixed_text_most_first() {
    assertThat(Languages.of("The minister is a liar and you know it, ya 7mar, khalas").all())
        .containsExactly("en", "ar-Latn");
    assertThat(Languages.of("3anjad inta mish tabi3i, you are crazy").all())
        .containsExactly("ar-Latn", "en");
    assertThat(Languages.of("je ne sais pas pourquoi il parle comme ça, 7aram").all())
        .containsExactly("fr", "ar-Latn");
    assertThat(Languages.of("يا عيب الشوم عليكم، this is a shame for the country").all())
        .containsExactlyInAnyOrder("ar", "en");
  }

  @ParameterizedTest(name = "{0} does not mislead")
  @ValueSource(
      strings = {
        "@7amada_3ali look at this", "look at this #7ob #lebnen",
        "look at this http://example.org/shu/hayda/3anjad", "look at this, www.ya3ni.example",
        "Look at this, dear Khalil Barakat", "it was 2nd of 3 at 7am, gr8 m8"
      })
  void names_and_addresses_do_not_mislead(String text) {
    assertThat(Languages.of(text).all()).containsExactly("en");
  }

  @ParameterizedTest(name = "the language of [{0}] cannot be told")
  @ValueSource(
      strings = {"", "  \n", "12:30", "!!!", "@someone", "http://example.org/the/end", "xqzt"})
  void tells_nothing_where_there_is_nothing_to_tell(String text) {
    assertThat(Languages.of(text)).isEqualTo(Languages.UNDETERMINED);
  }

  @Test
  void reads_no_more_than_the_first_ten_thousand_units() {
    String text = "the people of this country ".repeat(400);

    assertThat(Languages.of(text + "shu hayda ya zalame ".repeat(5_000)).all())
        .containsExactly("en");
  }
}
