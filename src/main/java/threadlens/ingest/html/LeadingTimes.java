package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.ingest.times.Times;
import threadlens.text.Span;

/**
 * Times that themes print as bare text before what was written, without an element of their own: if
 * no comment of a page shows a time otherwise, and the first line of most is one.
 */
final class LeadingTimes {
  /** In characters; longer lines are what somebody wrote. */
  private static final int LONGEST = 60;

  private static final double MOST = 0.8;

  private LeadingTimes() {}

  /** Returns the comments, with their times where they begin with them. */
  static List<FoundComment> in(List<FoundComment> comments) {
    long leading = comments.stream().filter(each -> line(each) != null).count();
    boolean none = comments.stream().allMatch(each -> each.time() == null);
    if (!none || leading == 0 || leading < MOST * comments.size()) {
      return comments;
    }
    List<FoundComment> timed = new ArrayList<>();
    for (FoundComment comment : comments) {
      String line = line(comment);
      timed.add(line == null ? comment : comment.at(line, behind(comment.prose(), line.length())));
    }
    return timed;
  }

  private static @Nullable String line(FoundComment comment) {
    String text = comment.prose().text();
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST) {
      return null;
    }
    String line = text.substring(0, end);
    boolean quoted = comment.prose().quotes().stream().anyMatch(quote -> quote.start() <= end);
    return !quoted && Times.isTime(line) ? line : null;
  }

  private static Prose behind(Prose prose, int line) {
    String text = prose.text().substring(line).stripLeading();
    int cut = prose.text().length() - text.length();
    List<Span> quotes = new ArrayList<>();
    for (Span quote : prose.quotes()) {
      quotes.add(new Span(Math.max(0, quote.start() - cut), quote.end() - cut));
    }
    return new Prose(text, quotes);
  }
}
