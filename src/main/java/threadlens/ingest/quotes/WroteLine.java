package threadlens.ingest.quotes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The line before a quotation that names who said it: "Rami wrote:", "Zeina a écrit :". */
final class WroteLine {
  private static final int LONGEST = 120;

  private static final List<String> BEHIND =
      List.of(
          "wrote",
          "said",
          "writes",
          "says",
          "posted",
          "a écrit",
          "a dit",
          "écrit",
          "schrieb",
          "schreibt",
          "sagte",
          "hat geschrieben",
          "escribió",
          "dijo",
          "كتب",
          "كتبت",
          "قال",
          "قالت");
  private static final List<String> BEFORE =
      List.of("originally posted by", "quote from", "quoting", "zitat von", "كتب", "قال");

  private WroteLine() {}

  /** Returns the name that a line gives; null where it is no such line. */
  static @Nullable String name(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    boolean colon = text.endsWith(":");
    String plain = colon ? text.substring(0, text.length() - 1).strip() : text;
    String lower = plain.toLowerCase(Locale.ROOT);
    for (String word : BEFORE) {
      boolean enough = colon || word.length() > 8;
      if (enough && lower.startsWith(word + " ")) {
        return plain.substring(word.length()).strip();
      }
    }
    for (String word : BEHIND) {
      if (colon && lower.endsWith(" " + word)) {
        return plain.substring(0, plain.length() - word.length()).strip();
      }
    }
    return null;
  }
}
