package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import threadlens.ingest.html.tree.Signs;
import threadlens.ingest.markup.TagNames;

/**
 * The only comment of a page, which repeats nothing: sought where the page itself says that it is
 * one. That is behind a heading that counts one ("1 comment"), or an element whose role is that of
 * a comment.
 */
final class LoneComment {
  private static final Set<String> HEADINGS = TagNames.of("h1 h2 h3 h4 h5 h6 legend summary");
  private static final long ROLE = Signs.bits(Signs.attribute("role"));

  /** In characters. */
  private static final int LONGEST_HEADING = 60;

  private static final int SHORTEST = 12;

  /** What lies in more elements is not one comment. */
  private static final int MOST = 14;

  private static final int MOST_HEADINGS = 3;

  private static final Pattern ONE =
      Pattern.compile(
          "(?iu)(?:all |reader |vos |les )?(?:(?:1|one|un|ein|eine|una|١|only) (?:reader"
              + " |response|reply|thought|commentaire|comment|kommentar|comentario|reaktion"
              + "|réaction|réponse|antwort|respuesta|تعليق)\\b.*"
              + "|(?:comments?|commentaires?|kommentare?|comentarios?|replies|responses|discussion|réactions?|التعليقات|تعليقات)"
              + " ?[:(\\[]? ?[1١] ?[)\\]]?|تعليق واحد.*)");

  private LoneComment() {}

  /** Returns what may be the only comment; of a page that says nothing like it, nothing. */
  static List<Groups.Group> of(Outline outline) {
    List<Groups.Group> found = new ArrayList<>();
    int headings = 0;
    for (int i = 1; i < outline.size() && found.isEmpty() && headings < MOST_HEADINGS; i++) {
      if (isComment(i, outline)) {
        add(i, found, outline);
      } else if (isHeading(i, outline)) {
        headings++;
        int end = end(i, outline);
        for (int item = outline.end(i); item < end && found.size() < MOST; item++) {
          if (outline.end(item) <= end) {
            add(item, found, outline);
          }
        }
      }
    }
    return found;
  }

  private static boolean isComment(int index, Outline outline) {
    return outline.mayShow(index, ROLE)
        && outline.element(index).attr("role").toLowerCase(Locale.ROOT).equals("comment");
  }

  private static boolean isHeading(int index, Outline outline) {
    if (!HEADINGS.contains(outline.tag(index))) {
      return false;
    }
    int letters = outline.sum(Sum.TEXT, index);
    return letters > 0
        && letters <= LONGEST_HEADING
        && ONE.matcher(outline.label(index).strip()).matches();
  }

  /**
   * Returns the index behind what a heading is of: the innermost element around it in which a text
   * with a time follows, up to the next heading that is no part of it.
   */
  private static int end(int heading, Outline outline) {
    int around = outline.parent(heading);
    while (around > 0 && !hasComment(heading, outline.end(around), outline)) {
      around = outline.parent(around);
    }
    int end = around < 0 ? 0 : outline.end(around);
    for (int i = outline.end(heading); i < end; i++) {
      if (isRank(outline.tag(i)) && outline.tag(i).compareTo(outline.tag(heading)) <= 0) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isRank(String tag) {
    return tag.length() == 2 && HEADINGS.contains(tag);
  }

  private static boolean hasComment(int heading, int end, Outline outline) {
    int times = 0;
    int text = 0;
    for (int i = outline.end(heading); i < end; i = outline.end(i)) {
      times += outline.sum(Sum.TIMES, i);
      text += outline.sum(Sum.TEXT, i);
    }
    return times > 0 && text >= SHORTEST;
  }

  private static void add(int index, List<Groups.Group> found, Outline outline) {
    boolean prose = outline.sum(Sum.TEXT, index) - outline.sum(Sum.LINKED, index) >= SHORTEST;
    if (prose && outline.sum(Sum.TIMES, index) > 0) {
      found.add(Groups.alone(index, outline));
    }
  }
}
