package threadlens.report.page;

import java.util.List;

/**
 * What coders may say of a comment: the codes of a codebook.
 *
 * @param title of the codebook; empty for none
 * @param codes in the order in which they are shown, no two alike
 */
public record CodingScheme(String title, List<Code> codes) {
  /** Keys of the coder's page itself, which no code can have. */
  public static final String TAKEN = "ejknuU?";

  public CodingScheme {
    codes = List.copyOf(codes);
  }

  /**
   * A code.
   *
   * @param code as it stands in the sheet, {@code breaks-rules}
   * @param definition empty for none
   * @param key one lower-case letter or digit of ASCII; empty for none
   */
  public record Code(String code, String label, String definition, String key) {}

  /** What is asked where nobody brought a codebook: the moderators' question. */
  public static CodingScheme standard(Phrases phrases) {
    return new CodingScheme(
        "",
        List.of(
            standard(phrases, "breaks-rules", "x"),
            standard(phrases, "fine", "f"),
            standard(phrases, "unsure", "a")));
  }

  private static Code standard(Phrases phrases, String code, String key) {
    return new Code(
        code, phrases.say("coder." + code), phrases.say("coder." + code + "-means"), key);
  }
}
