package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * The article among the lines above the comments.
 *
 * <p>Of the {@link HeadLines}, the title is the line that stands there twice; else, where two lines
 * end in the name of the same site, the second, since the first is the site's own title; else the
 * first, all below the site's menu. What is no title and no byline stays in the text.
 *
 * @param title without bullet and name of the site
 * @param author the byline; null where there is none
 * @param publishedAt at the start of the day where the byline gives a date only
 * @param text paragraphs, without captions and lines of the site
 */
record ArticleLines(
    String title, @Nullable String author, @Nullable PostedAt publishedAt, String text) {
  private static final int PARAGRAPHS_WITH_CAPTIONS = 4;

  static ArticleLines of(Page page, Profile profile, int end) {
    HeadLines headLines = HeadLines.of(page, profile, end);
    List<Integer> head = headLines.lines();
    List<TitleLine> titles =
        head.stream().map(line -> TitleLine.of(page.line(line), profile.siteNames())).toList();
    TitleLine.Title title = TitleLine.title(titles, headLines.below());
    if (title.index() < 0) {
      return new ArticleLines("", null, null, text(page, profile, 0, end));
    }
    Byline byline = Byline.NONE;
    int body = head.get(title.index()) + 1;
    for (int i = title.index() + 1; i < head.size(); i++) {
      Byline found = Byline.of(page.line(head.get(i)), profile);
      boolean repeated = titles.get(i).repeats(title.text());
      if (found == null && !repeated) {
        break;
      }
      byline = found == null ? byline : found;
      body = head.get(i) + 1;
    }
    return new ArticleLines(
        title.text(), byline.author(), byline.date(), text(page, profile, body, end));
  }

  private static String text(Page page, Profile profile, int start, int end) {
    List<String> paragraphs = new ArrayList<>();
    int i = page.nextFilled(start, end);
    while (i < end) {
      int next = i;
      while (next < end && !page.blank(next)) {
        next++;
      }
      paragraph(page, profile, i, next, paragraphs.size() < PARAGRAPHS_WITH_CAPTIONS)
          .ifPresent(paragraphs::add);
      i = page.nextFilled(next, end);
    }
    return String.join("\n\n", paragraphs);
  }

  /** Leaves out lines of the site that stand at the edge of a paragraph, and captions. */
  private static Optional<String> paragraph(
      Page page, Profile profile, int start, int end, boolean captions) {
    int first = start;
    while (first < end && isSite(page, profile, first, captions)) {
      first++;
    }
    int last = end;
    while (last > first && isSite(page, profile, last - 1, false)) {
      last--;
    }
    String text = page.prose(first, last);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isSite(Page page, Profile profile, int line, boolean captions) {
    int length = page.length(line);
    if (length <= LinePattern.LONGEST_LINE && profile.isFurniture(page.line(line))) {
      return true;
    }
    return captions && Profile.says(profile.captions(), page.line(line));
  }
}
