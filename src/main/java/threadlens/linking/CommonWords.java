package threadlens.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words that are so common that, as a name or as a subject, they say little: {@code peace} is a
 * user only where it is spoken to as one. And names that nobody in a discussion is called: public
 * figures, countries, parties. Both are data files beside this class.
 */
final class CommonWords {
  private static final WordSet COMMON;
  private static final WordSet ORDINARY;

  static {
    String common = read("common-words.txt");
    COMMON = WordSet.of(common);
    ORDINARY = WordSet.of(common + "\n" + read("public-names.txt"));
  }

  private CommonWords() {}

  static boolean holds(long word) {
    return COMMON.holds(word);
  }

  /** Whether a word is common, or names a public figure, a country, a party, a people. */
  static boolean isOrdinary(long word) {
    return ORDINARY.holds(word);
  }

  private static String read(String name) {
    String path = "/threadlens/linking/" + name;
    try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
