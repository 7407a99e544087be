package threadlens.report.page;

import org.jspecify.annotations.Nullable;

/**
 * Whom a comment answers, in one line.
 *
 * @param words such as {@code probably answers}; what follows is the name
 * @param name of the person answered; empty where nobody is named
 * @param href the comment answered; null where it is not on a page
 * @param after what follows the name, such as {@code whose comment is gone}
 * @param sure such as {@code confidence high} or {@code stated by the page}; empty where nothing is
 *     known
 * @param said how the comment answered begins; empty where it is not here, or just above
 */
public record Answered(
    Tie tie,
    String words,
    String name,
    @Nullable String href,
    String after,
    String sure,
    String said) {
  Answered saying(String opening) {
    return new Answered(tie, words, name, href, after, sure, opening);
  }
}
