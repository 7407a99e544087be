package threadlens.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Enums as JSON writes them: {@code PUBLIC_FIGURE} is {@code public-figure}. */
public final class Words {
  private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

  private Words() {}

  public static String of(Enum<?> value) {
    return KNOWN.computeIfAbsent(
        value, known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * Returns the constant that a word stands for.
   *
   * @throws IllegalArgumentException naming the words that would have done
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(word)) {
        return value;
      }
    }
    String noun =
        type.getSimpleName().replaceAll("(?<=.)(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    throw new IllegalArgumentException(
        "not a "
            + noun
            + ": '"
            + word
            + "', expected "
            + Arrays.stream(type.getEnumConstants())
                .map(Words::of)
                .collect(Collectors.joining(", ")));
  }
}
