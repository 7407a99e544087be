package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {
  private static final List<String> INSULTS =
      List.of(
          "7mar", "hmar", "ass", "tit", "tits", "shit", "hit", "kalb", "kelb", "2a7be", "5ara",
          "khara", "hell", "cunt", "dick", "nigger", "حمار", "كلب", "خرا", "arse", "3ars", "cock",
          "whore");

  private static boolean finds(String term, String text) {
    String sought = Folding.term(term).tokens().get(0).plain();
    return Folding.fold(text).tokens().stream()
        .flatMap(token -> token.forms().stream())
        .anyMatch(form -> form.isMask() ? form.masks(sought) : form.text().equals(sought));
  }

  private static Set<String> forms(String word) {
    return Folding.fold(word).tokens().get(0).forms().stream()
        .map(Form::text)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "the term {0} is found in {1}")
  @CsvSource({
    "7mar, ya 7mar",
    "ضحكوا, ضحكو علينا",
    "ضحكو, ضحكوا علينا",
    "بدمهم, بدمهن",
    "بدمن, بدمهم",
    "عندكم, عندكن",
    "حمار, يا ح٭مار",
    "حمار, يا ح★مار",
    "3amil, ya 3amil",
    "3amel, shu 3amel",
    "7mar, ya hmar",
    "7mar, ya 7maaar",
    "7mar, ya 7MAR!!",
    "hmar, ya 7mar",
    "hmar, ya 7maaaarrr",
    "7mar, ya el7mar",
    "7mar, hal7mar",
    "5ara, khara",
    "5ara, 5araaa",
    "2a7be, ahbe",
    "2a7be, a7be",
    "2a7be, 2a7beh",
    "kalb, kalb",
    "حمار, يا حمار",
    "حمار, يا حِمار",
    "حمار, يا حمـــار",
    "حمار, يا حماااار",
    "حمار, هالحمار",
    "حمار, والحمار",
    "حمار, ياحمار",
    "كلب, كلبك",
    "كلب, وكلبهم",
    "كلبه, يا كلبة",
    "كلب, يا ﻛﻠﺐ",
    "كلب, يا کلب",
    "idiot, IDIOT",
    "idiot, i d i o t",
    "idiot, i.d.i.o.t",
    "idiot, i-d-i-o-t",
    "idiot, 1d10t",
    "idiot, id!ot",
    "idiot, ídïöt",
    "idiot, ｉｄｉｏｔ",
    "idiot, 𝓲𝓭𝓲𝓸𝓽",
    "idiot, 🅸🅳🅸🅾🆃",
    "idiot, idiоt",
    "idiot, ιdιοt",
    "idiot, ɪᴅɪᴏᴛ",
    "idiot, idiooooot",
    "idiot, idiot's",
    "idiot, l'idiot",
    "idiot, *idiot*",
    "idiot, #idiot",
    "idiot, i̷̢̛d̴̡̧i̸̧̛ǫ̷̛ţ̷̛",
    "asshole, a**hole",
    "asshole, a55hole",
    "asshole, @sshole",
    "fuck, f**k",
    "fuck, f***",
    "fuck, f#@k",
    "shit, $hit",
    "ass, a$$",
    "ass, asssss",
    "hell, hellll",
    "good, goooood",
    "shia, Shi'a",
    "don't, dont",
    "dont, don’t",
    "you're, youre",
    "arschloch, Arschloch",
    "scheisse, scheiße",
    "encule, enculé",
    "пидор, Пидор",
  })
  void finds_a_disguised_word(String term, String text) {
    assertThat(finds(term, text)).as("%s -> %s", text, Folding.fold(text).tokens()).isTrue();
  }

  @ParameterizedTest(name = "{0} holds an invisible character and is one token all the same")
  @ValueSource(
      strings = {
        "7m\u200bar", "hm\u200dar", "id\u00adiot", "id\u202eiot", "id\u2066iot", "idi\u2060ot",
        "id\u0000iot", "id\ufeffiot", "حم\u200fار", "هالح\u200bمار", "id\ufe0fiot", "id\u034fiot",
        "كل\u200cبك", "i\u3164diot"
      })
  void sees_through_invisible_characters(String word) {
    FoldedText folded = Folding.fold("ya " + word + " ok");

    assertThat(folded.tokens()).hasSize(3);
    assertThat(folded.tokens().get(1).span().of(folded.original())).isEqualTo(word);
    assertThat(INSULTS.stream().anyMatch(i -> finds(i, word)) || finds("idiot", word)).isTrue();
    assertThat(folded.tokens().get(1).forms().get(0).fold()).contains("invisible");
  }

  @ParameterizedTest(name = "{0} is no insult")
  @ValueSource(
      strings = {
        "Shiite",
        "Shi'a",
        "Assyrian",
        "Assad",
        "assassin",
        "assault",
        "embassy",
        "Hassan",
        "Bassil",
        "Massoud",
        "analyst",
        "canal",
        "Essex",
        "Scunthorpe",
        "tat",
        "Abo Ali",
        "Cheney",
        "Negroponte",
        "Niger",
        "Nigeria",
        "Red Cross",
        "Hamra",
        "الحمراء",
        "الصليب الأحمر",
        "a7mar",
        "7ass",
        "5ass",
        "2ass",
        "a3tit",
        "3tit",
        "t3shit",
        "shi7a",
        "7it",
        "2albi",
        "قلبي",
        "قَلب",
        "inshallah",
        "he'll",
        "she'll",
        "M8",
        "M14",
        "M8ers",
        "as",
        "hello",
        "Kaleb",
        "Omar",
        "الكلبي",
        "احمر",
        "حمراء",
        "قلبك",
        "فخرا",
        "فخراً",
        "9albi",
        "گلبي",
        "Hamar",
        "Arsa",
        "ten",
        "U.S.",
        "e.g."
      })
  void leaves_clean_words_alone(String word) {
    assertThat(INSULTS.stream().filter(insult -> finds(insult, word))).isEmpty();
  }

  @ParameterizedTest(name = "{1} is not {0}")
  @CsvSource({
    "3amil, shu 3amel",
    "3amil, ya3mel",
    "la2it, la2et l mefte7",
    "la2it, un verre de lait",
    "ba2ra, ana barra",
    "3ale, 3ala",
    "نذل, Nidal",
    "سمين, يا ياسمين",
    "منن, منهم",
    "لكم, ولكن",
    "تفن, بتفهم"
  })
  void reads_no_insult_into_an_everyday_word(String term, String text) {
    assertThat(finds(term, text)).isFalse();
  }

  @Test
  void a_plain_word_has_one_form() {
    assertThat(forms("minister")).containsExactly("minister");
    assertThat(forms("Government")).containsExactly("government");
  }

  @ParameterizedTest(name = "{0} is never read as leet")
  @ValueSource(
      strings = {"M8", "M14", "F16", "10k", "1st", "mp3", "covid19", "7mar", "3arab", "sa7"})
  void leaves_camps_numbers_and_arabizi_unread(String word) {
    assertThat(Folding.fold(word).tokens().get(0).forms())
        .noneMatch(form -> form.fold().contains("digits and signs"));
  }

  @Test
  void says_what_was_folded() {
    assertThat(Folding.fold("7mar").tokens().get(0).forms())
        .contains(new Form("7mar", ""), new Form("hmar", "arabizi 7 to h"));
    assertThat(Folding.fold("الحمار").tokens().get(0).forms())
        .contains(new Form("حمار", "clitic ال removed"));
    assertThat(Folding.fold("maaad").tokens().get(0).forms())
        .contains(new Form("mad", "stretched letters squeezed"));
  }

  @Test
  void says_where_sentences_and_clauses_end() {
    FoldedText folded = Folding.fold("No, you well-read U.S. fool! Go (home) 1,000.5 times\n\nnow");

    assertThat(folded.tokens().stream().map(t -> t.plain() + " " + t.before()))
        .containsExactly(
            "no SENTENCE",
            "you CLAUSE",
            "well NONE",
            "read NONE",
            "u NONE",
            "s NONE",
            "fool NONE",
            "go SENTENCE",
            "home CLAUSE",
            "1 CLAUSE",
            "000 NONE",
            "5 NONE",
            "times NONE",
            "now SENTENCE");
  }

  @Test
  void a_run_of_chat_words_is_not_a_word_spaced_out() {
    assertThat(Folding.fold("u r a moron").tokens())
        .extracting(FoldedToken::plain)
        .containsExactly("u", "r", "a", "moron");
  }

  @Test
  void the_aligned_text_leads_back() {
    AlignedText aligned = Folding.fold("Ａ\u200bb ﷲ e\u0301!").aligned();
    int at = aligned.normalized().indexOf("b");

    assertThat(aligned.normalized()).isEqualTo("ab الله é!");
    assertThat(aligned.toOriginal(new Span(at, at + 1)).of(aligned.original())).isEqualTo("b");
    assertThat(aligned.toOriginal(new Span(3, 7)).of(aligned.original())).isEqualTo("ﷲ");
    assertThat(aligned.toOriginal(new Span(8, 9)).of(aligned.original())).isEqualTo("e\u0301");
  }
}
