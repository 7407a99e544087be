package threadlens.ingest.capture;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.CommentKeys;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.times.PageTimes;
import threadlens.ingest.times.Times;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.ReplyHints;
import threadlens.text.Languages;

/** A page as one profile sees it. */
final class Capture {
  private static final String UNREAD =
      "no comments are sought from here on: more than "
          + TimedLine.MOST_LINES
          + " lines that may show a time; split the file";

  private final Page page;
  private final Profile profile;
  private final CommentSection section;
  private final ClosingLines closing;
  private final @Nullable RepeatedLines repeated;
  private final BodyLines bodies;

  private Capture(
      Page page, Profile profile, CommentSection section, @Nullable RepeatedLines repeated) {
    this.page = page;
    this.profile = profile;
    this.section = section;
    this.repeated = repeated;
    bodies = new BodyLines(page, profile, repeated);
    closing = ClosingLines.of(page, profile, firstClosingLine());
  }

  /** Reads a page as a profile says. */
  static Capture known(Page page, Profile profile) {
    return new Capture(page, profile, CommentSection.find(page, profile), null);
  }

  /** Reads a page by what repeats on it. */
  static Capture learned(Page page, Profile profile) {
    CommentSection section = CommentSection.learned(page, profile);
    return new Capture(page, profile, section, new RepeatedLines(page, section.headers()));
  }

  int commentCount() {
    return section.headers().size();
  }

  /** The heading, and the first line of the last body, are no closing lines, whatever they say. */
  private int firstClosingLine() {
    List<Header> headers = section.headers();
    if (headers.isEmpty()) {
      return section.heading() + 1;
    }
    Header last = headers.get(headers.size() - 1);
    int body = page.nextFilled(last.end(), page.count());
    return Math.min(last.foot() < 0 ? body + 1 : last.last(), page.count());
  }

  /**
   * Returns from 0 to 1 how well the profile fits: each thing that it expects, and that is there,
   * takes away a part of the doubt.
   */
  double confidence() {
    boolean form = closing.start() < page.count() && Profile.any(profile.end(), formLine());
    double doubt = profile.headers().isEmpty() ? 0.5 : 0.6; // any text may be a plain article
    doubt *= repeated == null ? 1 : 1.6; // what is learned may be something else that repeats
    doubt *= section.heading() >= 0 ? 0.4 : 1;
    doubt *= section.headers().isEmpty() ? 1 : 0.2;
    doubt *= countAgrees() ? 0.5 : 1;
    doubt *= hasMark() || form ? 0.4 : 1;
    doubt *= closing.state() != null ? 0.8 : 1;
    return Math.round((1 - doubt) * 100) / 100.0;
  }

  private String formLine() {
    return page.line(closing.start());
  }

  private boolean countAgrees() {
    Integer declared = section.declared();
    return declared != null && declared == section.headers().size();
  }

  private boolean hasMark() {
    int end = Math.min(section.start(page.count()), 12);
    for (int i = 0; i < end; i++) {
      if (!page.blank(i) && Profile.any(profile.marks(), page.line(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param times that know when the page was saved, if that is known
   */
  Discussion discussion(String format, SourceText source, Times times) {
    Problems problems = new Problems(source.id());
    problems.addAll(source.problems());
    ArticleLines lines =
        ArticleLines.of(page, profile, Math.min(section.start(page.count()), closing.start()));
    String language = Languages.of(lines.title() + "\n" + lines.text()).main();
    Article article =
        new Article(
            lines.title(), null, lines.author(), lines.publishedAt(), language, lines.text());
    List<String> shown = section.headers().stream().map(Header::time).toList();
    PageTimes pageTimes = new PageTimes(times, shown, language, problems);
    List<Comment> comments = comments(source, pageTimes, problems);
    CommentsState state = state(problems);
    checkCount(comments.size(), problems);
    int end = repeated == null ? page.count() : TimedLine.end(page, TimedLine.MOST_LINES);
    if (end < page.count()) {
      report("left-out-rest", UNREAD, end, problems);
    }
    return new Discussion(
        source.id(),
        format,
        profile.name(),
        confidence(),
        article,
        state,
        section.declared(),
        comments,
        problems.list());
  }

  private List<Comment> comments(SourceText source, PageTimes times, Problems problems) {
    List<Integer> nesting =
        repeated == null ? List.of() : Indentation.nesting(page, section.headers());
    List<Header> headers = section.headers();
    List<Comment> comments = new ArrayList<>(headers.size());
    CommentKeys keys = new CommentKeys();
    section.doubtful().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(
            doubt ->
                report(
                    "ambiguous-header",
                    "looks like the header of a comment: " + doubt.getValue(),
                    doubt.getKey().line(),
                    problems));
    PictureLines pictures = PictureLines.of(page, repeated == null ? List.of() : headers);
    int pageEnd = repeated == null ? closing.start() : lastEnd(headers);
    for (int i = 0; i < headers.size(); i++) {
      boolean last = i + 1 == headers.size();
      int end = headers.get(i).bodyEnd(last ? pageEnd : pictures.start(page, headers.get(i + 1)));
      Integer depth = nesting.isEmpty() ? null : nesting.get(i);
      comments.add(comment(headers.get(i), end, depth, source, keys, times, problems));
    }
    return comments;
  }

  /** Returns the line behind the last comment and the links under it. */
  private int lastEnd(List<Header> headers) {
    List<List<String>> feet = new ArrayList<>();
    PictureLines pictures = PictureLines.of(page, headers);
    for (int i = 0; i + 1 < headers.size(); i++) {
      Header header = headers.get(i);
      int end = header.bodyEnd(pictures.start(page, headers.get(i + 1)));
      feet.add(Foot.lines(page, bodies.end(header.end(), end, header.name()), end));
    }
    Header last = headers.isEmpty() ? null : headers.get(headers.size() - 1);
    return last == null || last.foot() >= 0
        ? closing.start()
        : Foot.of(feet)
            .end(page, page.nextFilled(last.end(), closing.start()) + 1, closing.start());
  }

  private Comment comment(
      Header header,
      int end,
      @Nullable Integer nesting,
      SourceText source,
      CommentKeys keys,
      PageTimes times,
      Problems problems) {
    int last = bodies.end(header.end(), end, header.name());
    String text = page.prose(bodies.start(header.end(), last), last);
    Location location = new Location(source.id(), header.line() + 1, page.column(header.line()));
    PostedAt time = time(header.time(), times, location);
    if (text.isEmpty()
        && header.foot() < 0
        && page.nextFilled(header.end(), page.count()) == page.count()) {
      report("truncated", "the capture ends after this header", header.line(), problems);
    }
    String name = header.name();
    return new Comment(
        keys.made(name == null ? "" : name, header.time(), text),
        null,
        null,
        author(name, header.kind()),
        time,
        text,
        nesting == null ? ReplyHints.NONE : new ReplyHints(null, nesting, List.of()),
        Profile.any(profile.deleted(), text) ? CommentState.DELETED : CommentState.PUBLISHED,
        null,
        location,
        new TreeMap<>());
  }

  /** The forms that a profile knows go first: they know the order of day and month. */
  private @Nullable PostedAt time(String shown, PageTimes times, Location location) {
    LocalDateTime known = profile.times().parse(shown);
    return known == null ? times.at(shown, location) : new PostedAt(known, null);
  }

  private static @Nullable Author author(@Nullable String name, AuthorKind kind) {
    return name == null ? null : new Author(name, name, kind);
  }

  private CommentsState state(Problems problems) {
    CommentsState said = closing.state() == null ? saidAbove() : closing.state();
    Integer declared = section.declared();
    if (!section.headers().isEmpty()) {
      return said == null || said == CommentsState.NOT_CAPTURED ? CommentsState.OPEN : said;
    }
    boolean missing = declared != null && declared > 0;
    if (said == CommentsState.NOT_CAPTURED || (said == null && missing)) {
      String message = "a script loads the comments: scroll to them in a browser, then save again";
      int line = said == null ? section.heading() : closing.stateLine();
      report("not-captured", message, line, problems);
      return CommentsState.NOT_CAPTURED;
    } else if (said != null) {
      return said;
    }
    boolean form = closing.start() < page.count() && Profile.any(profile.end(), formLine());
    return declared != null || form ? CommentsState.OPEN : CommentsState.NONE;
  }

  /** Between the heading and the first comment that was learned; null where nothing is said. */
  private @Nullable CommentsState saidAbove() {
    int end = repeated == null || section.headers().isEmpty() ? 0 : section.headers().get(0).line();
    for (int i = Math.max(0, section.heading()); section.heading() >= 0 && i < end; i++) {
      CommentsState said = page.blank(i) ? null : ClosingLines.state(profile, page.line(i));
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private void checkCount(int found, Problems problems) {
    Integer declared = section.declared();
    if (declared != null && declared != found) {
      String message = declared + " comments declared, " + found + " found";
      report("count-differs", message, section.heading(), problems);
    }
  }

  private void report(String code, String message, int line, Problems problems) {
    problems.add(code, message, line + 1, page.column(line));
  }
}
