package threadlens.ingest.capture;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import threadlens.model.AuthorKind;

/**
 * What a site's pages look like when they are saved as text. Data: see {@code every-page.yaml},
 * which explains the templates, and the profiles beside it.
 *
 * @param name stable; shown in the output
 * @param headings of the comment section, with the count that the page declares
 * @param headers of a comment; the first that matches is meant
 * @param times in which comments are dated
 * @param dates in which articles are dated
 * @param countWords words for numbers, in lower case
 * @param bylines author and date of the article
 * @param afterComment lines that close a comment
 * @param end lines after which no comment comes
 * @param marks lines near the top of a page that speak for this profile
 * @param furniture lines of the site
 * @param endings lines that end a page
 * @param closed says that comments are closed
 * @param suspended says that comments are suspended
 * @param notCaptured says that a script loads the comments
 * @param captions of pictures
 * @param siteNames that follow titles
 * @param navigation what the site's menus lead to
 * @param beforeName words of the site before a commenter's name
 * @param afterName words of the site behind it
 * @param deleted what stands in the place of a comment that is gone
 */
record Profile(
    String name,
    List<LinePattern> headings,
    List<HeaderForm> headers,
    TimeFormats times,
    TimeFormats dates,
    Map<String, Integer> countWords,
    List<LinePattern> bylines,
    List<LinePattern> afterComment,
    List<LinePattern> end,
    List<LinePattern> marks,
    List<LinePattern> furniture,
    List<LinePattern> endings,
    List<Pattern> closed,
    List<Pattern> suspended,
    List<Pattern> notCaptured,
    List<Pattern> captions,
    List<String> siteNames,
    Navigation navigation,
    List<String> beforeName,
    List<String> afterName,
    List<LinePattern> deleted) {

  /**
   * The header of a comment.
   *
   * @param lines one template for each of its lines
   * @param kind of commenters with such a header
   */
  record HeaderForm(List<LinePattern> lines, AuthorKind kind) {
    HeaderForm {
      lines = List.copyOf(lines);
    }
  }

  static boolean any(List<LinePattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(line));
  }

  /** Looks for phrases within a line that is not too long to be one of the site's. */
  static boolean says(List<Pattern> patterns, String line) {
    return line.length() <= 2 * LinePattern.LONGEST_LINE
        && patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
  }

  boolean isFurniture(String line) {
    return any(furniture, line);
  }

  /** Returns the number that a heading states. */
  int count(String shown) {
    Integer word = countWords.get(shown.toLowerCase(Locale.ROOT));
    if (word != null) {
      return word;
    }
    String digits = shown.replaceAll("[^\\p{Nd}]", "");
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
