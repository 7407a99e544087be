package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text at all. A cost that were not linear would hang here. */
final class HostileTextTest {
  private static final String ALPHABET =
      "aAbsé7235813*!$@#'’ \n.-_,\"?0\0\u200b\u202e\u0301\u0489\u064b\u0640اأكلبحماريهﷲ🐷🇱\ud83d\ude00д"
          + "ßİﬁ٣Ａ\ufeff";

  static Stream<Arguments> nasty() {
    return Stream.of(
        Arguments.of("one megabyte without a space", "a".repeat(1_000_000)),
        Arguments.of("one megabyte of changing letters", "aB3-_".repeat(200_000)),
        Arguments.of("marks upon marks", "e" + "\u0301\u0327\u0489\u0323".repeat(25_000)),
        Arguments.of("only marks", "\u0301".repeat(100_000)),
        Arguments.of("only vowel signs", "\u064b".repeat(100_000)),
        Arguments.of("stars", "a" + "*".repeat(100_000)),
        Arguments.of("signs in words", "a!b$c@d".repeat(30_000)),
        Arguments.of("single letters", "a b ".repeat(50_000)),
        Arguments.of("dotted letters", "x.".repeat(100_000)),
        Arguments.of("apostrophes", "a'".repeat(100_000)),
        Arguments.of("line breaks", "\n".repeat(200_000)),
        Arguments.of("lone surrogates", "\ud800a\udc00b\ud800".repeat(20_000)),
        Arguments.of("nothing but NUL", "\0".repeat(100_000)),
        Arguments.of("emoji", "😀👩‍👩‍👧🇱🇧".repeat(10_000)),
        Arguments.of("half flags", "\ud83c\uddf1".repeat(20_001)),
        Arguments.of("ligatures that grow eighteenfold", "ﷺ".repeat(50_000)),
        Arguments.of("stretched Arabic", "حمااار".repeat(20_000)),
        Arguments.of("nothing", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nasty")
  void any_text_is_folded_within_its_bounds(String what, String text) {
    holds(Folding.fold(text));
    holds(Folding.term(text));
    assertThat(Languages.of(text).main()).isNotBlank();
  }

  @Test
  void random_texts_are_folded_within_their_bounds() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(24);
      for (int i = 0; i < length; i++) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      holds(Folding.fold(text.toString()));
      holds(Folding.term(text.toString()));
    }
  }

  @Test
  void words_of_nothing_but_particles_are_folded_within_their_bounds() {
    List<String> pieces =
        List.of(
            "hal", "wel", "yal", "el", "ya", "l", "w", "kon", "ak", "on", "na", "7", "3", "2", "'",
            "mar", "s", "'s", "n't", "l'", "qu'", "ing", "ed", "e", "1", "0", "$", "!", "*", "@",
            "ال", "وال", "و", "ه", "يا", "كم", "ت", "نا", "كلب", "а", "é", "\u200b", " ", " ", ".");
    Random random = new Random(11);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      holds(Folding.fold(text.toString()));
      holds(Folding.term(text.toString()));
      assertThat(Languages.of(text.toString()).main()).isNotBlank();
    }
  }

  private static void holds(FoldedText folded) {
    AlignedText aligned = folded.aligned();
    int end = 0;
    for (FoldedToken token : folded.tokens()) {
      Span span = token.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.length()).isPositive();
      end = span.end();
      List<String> texts = token.forms().stream().map(Form::text).toList();
      assertThat(texts).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12).doesNotContain("");
      String covered = span.of(folded.original());
      assertThat(produced(covered, token.plain())).as("%s, %s", covered, token).isTrue();
    }
    assertThat(end).isLessThanOrEqualTo(folded.original().length());
    for (int i = 0; i < aligned.normalized().length(); i++) {
      if (aligned.starts()[i] >= aligned.ends()[i]
          || (i > 0 && aligned.starts()[i] < aligned.starts()[i - 1])) {
        throw new AssertionError("not aligned at " + i + " of " + folded.original());
      }
    }
  }

  /** What a token's span covers holds the letters that the token was made of. */
  private static boolean produced(String covered, String plain) {
    String again = Plain.of(covered).aligned().normalized();
    return plain.charAt(0) == Arabizi.KEY
        || plain.chars().limit(200).allMatch(c -> c == '*' || again.indexOf(c) >= 0);
  }
}
