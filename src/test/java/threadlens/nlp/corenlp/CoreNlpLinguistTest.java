package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static threadlens.nlp.corenlp.English.LINGUIST;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import threadlens.nlp.ModelsNotInstalledException;
import threadlens.nlp.SentenceTone;
import threadlens.nlp.TextView;
import threadlens.nlp.TokenizedSentence;
import threadlens.nlp.UnusableModelException;

final class CoreNlpLinguistTest {
  @Test
  void praise_sounds_better_than_blame() {
    assertThat(score("What a wonderful, generous and brave speech."))
        .isGreaterThan(score("What a terrible, stupid and boring speech."));
  }

  @Test
  void sentences_point_into_the_text_as_it_was_written() {
    TextView view =
        LINGUIST.view("A heading\n\n  He is\u200B here.  “Go\u0000 away!” she sa\u200Bid.");

    assertThat(parts(view))
        .containsExactly("A heading", "He is\u200B here.", "“Go\u0000 away!”", "she sa\u200Bid.");
  }

  @Test
  void an_invisible_letter_does_not_hide_a_word() {
    assertThat(
            words(
                LINGUIST.view("ter\u200Brible Ｇｏｏｄ 𝐛𝐚𝐝 x\u0301\u0302\u0303\u0304\u0305\u0306o")))
        .containsExactly("terrible", "Good", "bad", "x\u0301\u0302\u0303o");
  }

  @Test
  void an_emoji_of_several_people_stays_one_token() {
    assertThat(words(LINGUIST.view("Hi 👨\u200D👩\u200D👧 there")))
        .containsExactly("Hi", "👨\u200D👩\u200D👧", "there");
  }

  @Test
  void the_same_text_always_sounds_the_same_whoever_else_is_speaking() {
    String text =
        "The minister lied again, and nobody in this country seems to care about it any more.";
    List<SentenceTone> alone = LINGUIST.view(text).tones().heard();

    assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> LINGUIST.view(text).tones().heard()))
        .allMatch(alone::equals);
  }

  @Test
  void a_view_computes_once() {
    TextView view = LINGUIST.view("Once is enough.");

    assertThat(view.tones()).isSameAs(view.tones());
    assertThat(view.sentences()).isSameAs(view.sentences());
  }

  @Test
  void a_sentence_is_cut_before_the_parser_gives_up() {
    TextView view = LINGUIST.view("He said that they came, ".repeat(40) + "and left.");

    assertThat(view.sentences()).hasSizeGreaterThan(2).allMatch(each -> each.tokens().size() <= 80);
    assertThat(parts(view).get(0)).endsWith("came,");
    assertThat(view.tones().unheard()).isZero();
  }

  @Test
  void what_is_too_long_is_read_up_to_a_word() {
    String text = "It rains again today. ".repeat(2_000);
    TextView view = LINGUIST.view(text);

    assertThat(view.readTo()).isBetween(8_000, 20_000);
    assertThat(view.sentences().stream().mapToInt(each -> each.tokens().size()).sum())
        .isLessThanOrEqualTo(2_000);
  }

  @ParameterizedTest(name = "hostile text {index}")
  @MethodSource("hostileTexts")
  void hostile_texts_are_read_to_the_end_or_to_the_limit(String text) {
    TextView view = LINGUIST.view(text);

    view.tones();
    assertThat(view.readTo()).isBetween(Math.min(text.length(), 2_000), text.length());
    assertThat(view.sentences())
        .allMatch(
            sentence -> sentence.span().end() <= view.readTo() && sentence.tokens().size() <= 80);
  }

  static List<String> hostileTexts() {
    return List.of(
        "",
        " \n\n \t",
        "word ".repeat(4_000),
        "(".repeat(10_000) + ")".repeat(10_000),
        "( ".repeat(10_000) + ") ".repeat(10_000),
        "#a".repeat(500_000),
        "a@".repeat(10_000),
        "a/b".repeat(10_000),
        "😀".repeat(10_000),
        "aB3-_".repeat(200_000),
        "x".repeat(1_000_000),
        "\uD800".repeat(5_000) + "a\uDC00b",
        "\u0000".repeat(5_000) + "end",
        "e" + "\u0301".repeat(20_000),
        "\u202E".repeat(100) + "abc",
        "http://" + "a.".repeat(10_000),
        "-".repeat(10_000) + "'".repeat(10_000),
        "......!!!!!?????".repeat(1_000),
        "\uFFFE\uFFFF\uFDD0 ".repeat(2_000));
  }

  @Test
  void without_any_model_file_the_models_are_not_installed() throws IOException {
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      ModelFiles files = new ModelFiles(empty);

      assertThat(files.installed()).isFalse();
      assertThatThrownBy(files::start)
          .isInstanceOf(ModelsNotInstalledException.class)
          .hasMessage(
              "the models of CoreNLP are not installed, expected a build without -Pno-models");
    }
  }

  @Test
  void a_model_file_that_is_missing_among_others_is_named(@TempDir Path folder) throws IOException {
    Path sentiment = folder.resolve("edu/stanford/nlp/models/sentiment/sentiment.ser.gz");
    Files.createDirectories(sentiment.getParent());
    Files.createFile(sentiment);
    try (URLClassLoader some = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      assertThatThrownBy(() -> new ModelFiles(some).start())
          .isInstanceOf(UnusableModelException.class)
          .hasMessage(
              "no model file 'edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger' on the class"
                  + " path, expected it in target/models, where the build unpacks it");
    }
  }

  @Test
  void a_model_file_that_is_broken_is_named(@TempDir Path folder) throws IOException {
    Path weights = folder.resolve(ModelFiles.WEIGHTS);
    Files.createDirectories(weights.getParent());
    Files.write(weights, new byte[1_000]);
    URL[] first = {folder.toUri().toURL()};
    try (URLClassLoader broken =
        new URLClassLoader(first, null) {
          @Override
          public @Nullable URL getResource(String name) {
            URL own = super.getResource(name);
            return own == null ? CoreNlpLinguistTest.class.getClassLoader().getResource(name) : own;
          }
        }) {
      assertThatThrownBy(() -> new ModelFiles(broken).ready())
          .isInstanceOf(UnusableModelException.class)
          .hasMessage(
              "cannot read the model file 'edu/stanford/nlp/models/srparser/englishSR.weights',"
                  + " expected it as the build unpacked it");
    }
  }

  @Test
  void names_library_and_parser() {
    assertThat(LINGUIST.name()).matches("corenlp-\\d+\\.\\d+\\.\\d+/englishSR");
  }

  private static double score(String text) {
    SentenceTone tone = LINGUIST.view(text).tones().heard().get(0);
    return IntStream.range(0, 5).mapToDouble(i -> (i - 2) * tone.distribution().get(i)).sum();
  }

  private static List<String> parts(TextView view) {
    return view.sentences().stream().map(each -> each.span().of(view.text())).toList();
  }

  private static List<String> words(TextView view) {
    return view.sentences().stream()
        .map(TokenizedSentence::tokens)
        .flatMap(List::stream)
        .map(token -> token.word())
        .toList();
  }
}
