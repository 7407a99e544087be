package threadlens.ingest.html;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The markup of some software's comments. Data: see the YAML beside it; {@code wordpress.yaml}
 * explains the keys.
 *
 * @param name shown in the output
 * @param words of which the software's pages hold one, somewhere in their markup
 * @param forum says that there is no article
 * @param comment each comment's element; what it holds of other comments answers it
 * @param topic an opening post that holds all others, which do not answer it for that
 * @param replies holds answers to the comment before it
 * @param threaded says that commenters can answer each other; else a flat page states nothing
 * @param body the comment's text; without one, all that is the comment's own
 * @param drop what is no text of the comment
 * @param between the two HTML comments that the text stands between; null where elements tell
 * @param after what the text stands behind, that no element sets apart
 * @param until where the text ends, and a signature begins, that no element sets apart
 * @param author of the comment
 * @param guest says that the author is none that the site knows
 * @param registered says that the author is one that the site knows
 * @param members what the page shows of those that it knows; where it shows none, nobody can be
 *     told to be a guest; null where each comment tells of itself
 * @param time as a machine is told, then as shown
 * @param id the site's own
 * @param url the comment's own address
 * @param parent the id of the comment that it answers
 * @param answers the same where the software says it of some answers alone: who has none may answer
 *     somebody all the same
 * @param depth as a number
 * @param top the depth of a comment that answers nobody
 * @param deleted says that only the place is left
 * @param pending says that it waits for approval
 * @param spam says that it is hidden as spam
 * @param reports how often readers reported it
 * @param quote sets quotation, beside {@code blockquote}
 * @param quoted the id of the comment quoted, of the quotation's element
 * @param declared how many there are
 * @param section belongs to the comments, not to the article
 */
record MarkupProfile(
    String name,
    List<String> words,
    @Nullable Selector forum,
    @Nullable Selector comment,
    @Nullable Selector topic,
    @Nullable Selector replies,
    @Nullable Selector threaded,
    List<Place> body,
    @Nullable Selector drop,
    @Nullable Between between,
    @Nullable Pattern after,
    @Nullable Pattern until,
    List<Reading> author,
    @Nullable Selector guest,
    @Nullable Selector registered,
    @Nullable Selector members,
    List<Reading> time,
    List<Reading> id,
    List<Reading> url,
    List<Reading> parent,
    List<Reading> answers,
    List<Reading> depth,
    int top,
    @Nullable Selector deleted,
    @Nullable Selector pending,
    @Nullable Selector spam,
    List<Reading> reports,
    @Nullable Selector quote,
    List<Reading> quoted,
    List<Reading> declared,
    StateMarks states,
    @Nullable Selector section) {

  /** What on a page says whether it takes comments; each null where the software never says it. */
  record StateMarks(
      @Nullable Selector open,
      @Nullable Selector closed,
      @Nullable Selector suspended,
      @Nullable Selector none,
      @Nullable Selector notCaptured) {}
}
