package threadlens.report.page;

import java.util.List;

/**
 * A comment as a coder sees it: words, and nothing of who wrote them or what was found in them.
 *
 * @param number in the sample, from 1
 * @param title of the article; empty where there is none
 * @param above what it answers, from the beginning of the chain
 * @param aboveLeft how many more stand above these
 */
public record CoderItem(int number, String title, List<Said> above, int aboveLeft, Said own) {
  private static final int MOST_TITLE = 300;
  private static final int MOST_ABOVE_CHARACTERS = 1_500;

  public CoderItem {
    above = List.copyOf(above);
  }

  /**
   * Words of somebody.
   *
   * @param person from 1, in the order in which they speak in this item
   * @param answers whether it answers the one before it
   * @param sure whether that is certain
   * @param tag its language in BCP 47; empty where it cannot be told
   */
  public record Said(MarkedText text, int person, boolean answers, boolean sure, String tag) {
    /** Says who speaks to whom. */
    public String by(Phrases phrases) {
      String key = !answers ? "coder.person" : sure ? "coder.answers" : "coder.maybe";
      return phrases.say(key, person);
    }
  }

  public static CoderItem of(int number, String title, List<Said> above, int left, Said own) {
    return new CoderItem(number, Visible.line(title, MOST_TITLE), above, left, own);
  }

  /** Words of which all are shown, up to what any page shows of a comment. */
  public static Said own(String text, int person, boolean answers, boolean sure, String language) {
    return said(text, MarkedText.MOST_CHARACTERS, person, answers, sure, language);
  }

  /** Words that are only there for others to be understood. */
  public static Said above(
      String text, int person, boolean answers, boolean sure, String language) {
    return said(text, MOST_ABOVE_CHARACTERS, person, answers, sure, language);
  }

  private static Said said(
      String text, int most, int person, boolean answers, boolean sure, String language) {
    MarkedText marked = MarkedText.of(text, most, Marks.NONE);
    return new Said(marked, person, answers, sure, Words.tag(language));
  }
}
