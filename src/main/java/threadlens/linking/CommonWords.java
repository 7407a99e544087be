package threadlens.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words that are so common that, as a name or as a subject, they say little: {@code peace} is a
 * user only where it is spoken to as one. And names that nobody in a discussion is called: public
 * figures, countries, parties. Both are data files beside this class.
 */
final class CommonWords {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final NumberMap COMMON = read("common-words.txt");
  private static final NumberMap PUBLIC = read("public-names.txt");

  private CommonWords() {}

  static boolean holds(long word) {
    return COMMON.valueOf(word) != NumberMap.ABSENT;
  }

  /** Whether a word names a public figure, a country, a party, a people. */
  static boolean isPublic(long word) {
    return PUBLIC.valueOf(word) != NumberMap.ABSENT;
  }

  private static NumberMap read(String name) {
    NumberMap words = new NumberMap();
    String path = "/threadlens/linking/" + name;
    try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
        for (String word : WHITE_SPACE.split(line.strip(), -1)) {
          if (!word.isEmpty()) {
            words.put(Words.number(word), 1);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
