package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.List;
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
import threadlens.model.ReplyHints;
import threadlens.text.Languages;

/**
 * The log of a chat as WhatsApp exports it and others save it: each message begins on a line with
 * its time, its writer and its first words, and goes on until the next such line. There is no
 * article; the title is the name of the chat, if it is told, else of the file. What the chat says
 * of itself is counted.
 */
final class ChatLog {
  private static final String NAME = "chat-log";
  private static final double CONFIDENCE = 0.95;
  private static final int FEWEST = 3;

  /** Messages of several lines have lines that begin nothing. */
  private static final int MOST_LINES_EACH = 4;

  private final Page page;
  private final List<ChatLine> lines;
  private final Profile words;

  private ChatLog(Page page, List<ChatLine> lines, Profile words) {
    this.page = page;
    this.lines = lines;
    this.words = words;
  }

  /** Returns a page as the log of a chat; null where it is none. */
  static @Nullable ChatLog of(Page page, Profile words) {
    int first = page.nextFilled(0, page.count());
    if (first == page.count() || ChatLine.of(page, first) == null) {
      return null;
    }
    List<ChatLine> lines = new ArrayList<>();
    int filled = 0;
    int messages = 0;
    for (int i = first; i < page.count(); i++) {
      filled += page.blank(i) ? 0 : 1;
      ChatLine line = page.blank(i) ? null : ChatLine.of(page, i);
      if (line != null) {
        lines.add(line);
        messages += line.name() == null ? 0 : 1;
      }
    }
    boolean chat = messages >= FEWEST && lines.size() * MOST_LINES_EACH >= filled;
    return chat ? new ChatLog(page, lines, words) : null;
  }

  /**
   * @param times that know when the log was saved, if that is known
   */
  Discussion discussion(String format, SourceText source, Times times) {
    Problems problems = new Problems(source.id());
    problems.addAll(source.problems());
    List<String> shown = lines.stream().map(ChatLine::time).toList();
    String language = Languages.of(page.prose(0, Math.min(page.count(), 200))).main();
    PageTimes pageTimes = new PageTimes(times, shown, language, problems);
    CommentKeys keys = new CommentKeys();
    String chat = name();
    List<Comment> comments = new ArrayList<>();
    int own = 0;
    ChatLine firstOwn = null;
    for (int i = 0; i < lines.size(); i++) {
      ChatLine line = lines.get(i);
      if (line.name() == null || (line.name().equals(chat) && ChatText.isOwn(line.text()))) {
        own++;
        firstOwn = firstOwn == null ? line : firstOwn;
      } else {
        int end = i + 1 < lines.size() ? lines.get(i + 1).line() : page.count();
        comments.add(comment(line, line.name(), end, source, keys, pageTimes));
      }
    }
    if (firstOwn != null) {
      problems.add(
          "not-a-comment",
          own + " lines of the chat itself, the first one here: no comments",
          firstOwn.line() + 1,
          page.column(firstOwn.line()));
    }
    return new Discussion(
        source.id(),
        format,
        NAME,
        CONFIDENCE,
        new Article(
            chat.isEmpty() ? title(source) : chat,
            null,
            null,
            null,
            Languages.UNDETERMINED.main(),
            ""),
        CommentsState.OPEN,
        null,
        comments,
        problems.list());
  }

  /** Returns the name under which the chat itself opens the log, as on an iPhone; mostly none. */
  private String name() {
    String name = lines.get(0).name();
    return name != null && ChatText.isOwn(lines.get(0).text()) ? name : "";
  }

  private static String title(SourceText source) {
    String path = source.id().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return ending < 1 ? name : name.substring(0, ending);
  }

  private Comment comment(
      ChatLine line, String name, int end, SourceText source, CommentKeys keys, PageTimes times) {
    Location location = new Location(source.id(), line.line() + 1, page.column(line.line()));
    String more = page.prose(line.line() + 1, end);
    String gap = page.blank(line.line() + 1) ? "\n\n" : "\n";
    String written = more.isEmpty() ? line.text() : line.text() + gap + more;
    ChatText said = ChatText.of(written, words);
    return new Comment(
        keys.made(name, line.time(), said.text()),
        null,
        null,
        new Author(name, name, AuthorKind.REGISTERED),
        times.at(line.time(), location),
        said.text(),
        ReplyHints.NONE,
        said.deleted() ? CommentState.DELETED : CommentState.PUBLISHED,
        null,
        location,
        said.meta());
  }
}
