package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and what is left alone, where the terms sought are known. */
final class RespellingTest {
  private static final List<String> TERMS =
      List.of(
          "idiot",
          "idiots",
          "moron",
          "morons",
          "fuck",
          "stupid",
          "loser",
          "vermin",
          "nigger",
          "liar",
          "slave",
          "brain",
          "kill",
          "crook",
          "threat",
          "fag",
          "ass",
          "tit",
          "shit",
          "cunt",
          "cock",
          "penis",
          "rapist",
          "hang",
          "disabled",
          "muslim",
          "muslims",
          "gays",
          "killed",
          "sheep",
          "asshole",
          "faggot",
          "terrorist",
          "7mar",
          "7arami",
          "3ars",
          "8abi",
          "حمار",
          "كلب",
          "عرص",
          "شرموطة",
          "متحولين",
          "بيطعن",
          "سود",
          "لاجئين",
          "حقير",
          "زبالة",
          "قتل",
          "ناكر",
          "خرا",
          "5ara",
          "goat");

  private static final List<String> PHRASES =
      List.of("son of a bitch", "fuck you", "get lost", "يا", "ya", "متحولين جنسيا", "ابن كلب");

  private static final Respelling RESPELLING = respelling();

  private static Respelling respelling() {
    Set<String> words = new LinkedHashSet<>();
    List<String> phrases = new ArrayList<>();
    TERMS.forEach(term -> words.add(sought(term)));
    Set<String> telling = Set.copyOf(words);
    for (String phrase : PHRASES) {
      List<String> parts = Folding.term(phrase).tokens().stream().map(FoldedToken::plain).toList();
      words.addAll(parts);
      if (parts.size() > 1) {
        phrases.add(String.join(" ", parts));
      }
    }
    return new Respelling(words, phrases, telling, forms -> new int[0]);
  }

  private static String sought(String term) {
    return Folding.term(term).tokens().get(0).plain();
  }

  private static List<FoldedToken> read(String text) {
    return RESPELLING.fold(text).tokens();
  }

  /** Returns where a term stands in a text, as it is written there; empty where it does not. */
  private static String place(String term, String text) {
    String sought = sought(term);
    for (FoldedToken token : read(text)) {
      for (Form form : token.forms()) {
        if (form.isMask() ? form.masks(sought) : form.text().equals(sought)) {
          return token.span().of(text);
        }
      }
    }
    return "";
  }

  @ParameterizedTest(name = "the term {0} is found in \"{1}\" as {2}")
  @CsvSource({
    "idiot, what an idoit, idoit",
    "idiot, what an idiiot, idiiot",
    "idiots, the idoits are back, idoits",
    "moron, a mron, mron",
    "moron, you morron, morron",
    "fuck, fcuk this, fcuk",
    "fuck, fukc all of it, fukc",
    "stupid, that is stupd, stupd",
    "stupid, so STUPDI of you, STUPDI",
    "muslim, ask any Muslm here, Muslm",
    "killed, they should be killd, killd",
    "threat, a thraet to all, thraet",
    "loser, you are a looser, looser",
    "idiot, youidiot, idiot",
    "idiot, stupididiot!, idiot",
    "stupid, stupididiot!, stupid",
    "liar, youarealiar, liar",
    "fuck, fuckyou, fuck",
    "hang, just hangall of them, hang",
    "kill, #killallmuslims, kill",
    "muslims, #killallmuslims now, muslims",
    "kill, #KillAllFoos, Kill",
    "muslims, DeathToMuslims, Muslims",
    "bitch, sonofabitch, bitch",
    "7mar, ya7mar, 7mar",
    "7mar, yahmar, hmar",
    "حمار, ياحمار, حمار",
    "كلب, ياابن_كلب, كلب",
    "idiot, an id iot, id iot",
    "moron, you mo ron, mo ron",
    "idiot, an id-iot, id-iot",
    "idiot, an id.iot, id.iot",
    "idiot, an idi_ot, idi_ot",
    "shit, eat sh.it now, sh.it",
    "خرا, كول خ.را انت, خ.را",
    "حمار, يا حم_ار, حم_ار",
    "5ara, kol 5.ara, 5.ara",
    "7mar, ya 7.mar, 7.mar",
    "7mar, ya 7*mar, 7*mar",
    "7mar, room 7 mar, ''",
    "كلب, يا ك*لب, ك*لب",
    "shit, eat sh*it, sh*it",
    "بيطعن, بيبوسك وبيطعن, وبيطعن",
    "fuck, f uck this, f uck",
    "حمار, يا ح مار, ح مار",
    "سود, كل الس و د, الس و د",
    "danger, a d a n g e r for all, d a n g e r",
    "لاجئين, الل ا ج ئ ي ن هنا, الل ا ج ئ ي ن",
    "moron, m0r0n, m0r0n",
    "idiot, 1d!0t, 1d!0t",
    "shit, sh!t, sh!t",
    "fuck, f**k, f**k",
    "faggot, f@ggot, f@ggot",
    "faggot, f a g g o t, f a g g o t",
    "disabled, a disabl3d man, disabl3d",
    "terrorist, t3rr0rist, t3rr0rist",
    "حمار, ya 7mar, 7mar",
    "حمار, ya hmar, hmar",
    "حمار, ya 7imar, 7imar",
    "حمار, 7emar enta, 7emar",
    "حمار, ya 7maar, 7maar",
    "حمار, el7mar hayda, el7mar",
    "كلب, ya kalb, kalb",
    "شرموطة, ya sharmoota, sharmoota",
    "شرموطة, ya charmouta, charmouta",
    "متحولين, el motahawlin, motahawlin",
    "سود, enta w el sood, sood",
    "لاجئين, el laj2een, laj2een",
    "7mar, يا حمار, حمار",
    "7mar, هالحمار, هالحمار",
    "8abi, انت غابي, ''",
    "حمار, يا 7مار, 7مار",
    "حقير, انت 7قير, 7قير",
    "قتل, لازم 2تل, 2تل",
    "زبالة, هم zبالة, zبالة",
    "حمار, يا حم@ر, حم@ر",
  })
  void finds_a_term(String term, String text, String found) {
    assertThat(place(term, text)).as("%s", read(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} hides no term")
  @ValueSource(
      strings = {
        "the Shiite leader",
        "let us go.at six",
        "an Assyrian church",
        "Assad said",
        "the assassin of",
        "a canal in",
        "from Niger to",
        "in Essex",
        "in Scunthorpe",
        "a therapist from",
        "Hassan Nasrallah said",
        "Penistone is",
        "an analyst for",
        "the embassy of",
        "Negroponte said",
        "Bassil was",
        "Abo Ali is here",
        "Red Cross and",
        "a treat for",
        "my cook is",
        "the lair of",
        "a salve on",
        "Brian said",
        "Mr Brian Mronsky",
        "cockpit of",
        "a cocktail for",
        "a peacock",
        "Pakistan is",
        "a painkiller",
        "of manslaughter",
        "the moon is",
        "the mormon church",
        "to shin up",
        "a carp in",
        "youtube is",
        "@idoit is here",
        "www.idoit.com is",
        "the word idoti.com is",
        "Hans and Greta",
        "Hamar is in Norway",
        "hammer and sickle",
        "ya a7mar",
        "ya 7ass",
        "5ass",
        "2ass",
        "a3tit",
        "3tit",
        "t3shit",
        "shi7a",
        "7it",
        "ya 2albi",
        "inshallah",
        "M8",
        "M14",
        "F16 and",
        "ya 3ers",
        "el 3ers",
        "Hamra street",
        "قلبي",
        "الحمراء",
        "عرس",
        "يا ياسر",
        "حمر",
        "من ان كل",
        "14آذار",
        "8آذار",
        "كل بنت",
        "ya 3arous",
        "ya M8",
        "ma3ak"
      })
  void leaves_words_alone_that_mean_something_else(String text) {
    assertThat(TERMS.stream().filter(term -> !place(term, text).isEmpty()))
        .as("%s", read(text))
        .isEmpty();
  }

  @ParameterizedTest(name = "\"{0}\" is cut no further")
  @ValueSource(
      strings = {
        "therapist", "Scunthorpe", "Hassan", "forestall", "Goodall", "blackmail", "painkiller",
        "yazid", "yakuza", "McDonald", "AlJazeera", "brainchild", "sheepskin", "overall"
      })
  void names_and_compounds_stay_whole(String word) {
    assertThat(read("the " + word + " is")).hasSize(3);
  }

  @Test
  void a_text_without_a_hidden_term_is_the_same() {
    String text = "The minister said nothing to Karim Fakhoury. يا صديقي";

    assertThat(RESPELLING.fold(text).tokens().toString())
        .isEqualTo(Folding.fold(text).tokens().toString());
  }

  @Test
  void says_what_was_done() {
    assertThat(read("an idoit").get(1).forms()).contains(new Form("idiot", "letters swapped"));
    assertThat(read("a mron").get(1).forms()).contains(new Form("moron", "letter left out"));
    assertThat(read("a morron").get(1).forms()).contains(new Form("moron", "letter doubled"));
    assertThat(read("youidiot").get(1).forms()).containsExactly(new Form("idiot", "words parted"));
    assertThat(read("id iot").get(0).forms()).containsExactly(new Form("idiot", "parts joined"));
    assertThat(read("ya 7imar").get(1).forms())
        .contains(new Form("حمار", "arabizi 7 to h, Arabizi read as Arabic letters"));
    assertThat(read("يا 7مار").get(1).forms())
        .contains(new Form("حمار", "Latin letters read as Arabic"));
  }

  @Test
  void an_Arabic_word_with_a_letter_typed_twice_is_the_word() {
    assertThat(read("يا حمارر").get(1).forms()).contains(new Form("حمار", "letter doubled"));
    assertThat(read("ممثلين محلل تسلل طاووس").stream().flatMap(token -> token.forms().stream()))
        .noneMatch(form -> form.fold().contains("letter doubled"));
  }

  @Test
  void where_an_everyday_word_is_as_near_nothing_is_read() {
    Respelling blacks =
        new Respelling(Set.of("black"), List.of(), Set.of("black"), forms -> new int[0]);

    assertThat(blacks.fold("a blck man").tokens().get(1).forms())
        .noneMatch(form -> form.text().equals("black"));
  }

  @Test
  void words_parted_keep_their_places_around_what_is_hidden() {
    String text = "you\u200bidi\u00adot there";
    List<FoldedToken> tokens = read(text);

    assertThat(tokens.stream().map(token -> token.span().of(text)))
        .containsExactly("you", "idi\u00adot", "there");
  }
}
