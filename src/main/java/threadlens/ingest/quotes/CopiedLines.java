package threadlens.ingest.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.text.Span;

/**
 * Finds lines that a writer copied from an earlier comment without any mark, to say something below
 * them; of the first line, the sentences copied. What several say is no quotation of the first:
 * precision goes before recall.
 *
 * <p>The first words of each line are sought once in the whole discussion, and a line is compared
 * with one place only: the cost grows with the text.
 */
final class CopiedLines {
  private static final int RUN = 6;

  /** So many words are a quotation without a mark that ends a sentence. */
  private static final int MANY_WORDS = 10;

  /** What more comments say is a saying. */
  private static final int MOST_COPIES = 2;

  private static final int MOST_LINES = 100;

  /** In UTF-16 units; a line whose first words are longer is none. */
  private static final int LONGEST_RUN = 300;

  private static final int MOST_PLACES = 1 << 25;
  private static final int LINE_BREAK = 2;
  private static final int REST = 4;

  /** Where the first words of a line are said first, and how many say them later. */
  private static final class Said {
    private int first = -1;
    private int at;
    private int latest = -1;
    private boolean twiceInOne;
    private int later;
    private int copies;
  }

  /**
   * @param said of its first words
   */
  private record Line(Span span, Said said) {}

  private final List<Comment> comments;
  private final List<List<MarkedQuote>> marked;
  private final Map<Long, Said> heads = new HashMap<>();

  /** Most runs of words begin no line: one bit tells it without a look into the map. */
  private final BitSet seen = new BitSet();

  private int places;

  private CopiedLines(List<Comment> comments, List<List<MarkedQuote>> marked) {
    this.comments = comments;
    this.marked = marked;
  }

  /**
   * Returns what was copied by the comment's index; nothing of comments without author or time.
   *
   * @param marked what each comment marks, in which nothing is sought
   * @param article whose words are nobody's
   */
  static Map<Integer, List<MarkedQuote>> in(
      List<Comment> comments, List<List<MarkedQuote>> marked, String article) {
    return comments.size() < 2 ? Map.of() : new CopiedLines(comments, marked).find(article);
  }

  private Map<Integer, List<MarkedQuote>> find(String article) {
    List<Integer> inTime = inTime();
    Map<Integer, List<Line>> lines = new HashMap<>();
    inTime.forEach(comment -> lines.put(comment, lines(comment)));
    places = Integer.highestOneBit(Math.min(MOST_PLACES, heads.size()) * 32 + 1) - 1;
    heads.keySet().forEach(head -> seen.set(place(head)));
    inTime.forEach(this::listen);
    lines.replaceAll(this::copied);
    lines.values().removeIf(List::isEmpty);
    for (List<Line> copied : lines.values()) {
      copied.stream().map(Line::said).distinct().forEach(said -> said.copies++);
    }
    Set<Long> known = lines.isEmpty() ? Set.of() : runs(article);
    Map<Integer, List<MarkedQuote>> quotes = new HashMap<>();
    lines.forEach((comment, copied) -> quotes.put(comment, quotes(comment, copied, known)));
    return quotes;
  }

  /** Of equal times the one that stands first, or last on a page that goes back in time. */
  private List<Integer> inTime() {
    List<Integer> timed =
        IntStream.range(0, comments.size())
            .filter(i -> comments.get(i).postedAt() != null)
            .boxed()
            .toList();
    Comparator<Integer> byTime =
        Comparator.comparing(i -> Objects.requireNonNull(comments.get(i).postedAt()).local());
    int direction = 0;
    for (int i = 1; i < timed.size(); i++) {
      direction += Integer.signum(byTime.compare(timed.get(i), timed.get(i - 1)));
    }
    Comparator<Integer> byPlace = Comparator.naturalOrder();
    return timed.stream()
        .sorted(byTime.thenComparing(direction < 0 ? byPlace.reversed() : byPlace))
        .toList();
  }

  /** Returns the lines that may be copied. */
  private List<Line> lines(int comment) {
    List<Line> lines = new ArrayList<>();
    String text = comments.get(comment).text();
    int at = comments.get(comment).authorName().isEmpty() ? text.length() : 0;
    while (at < text.length() && lines.size() < MOST_LINES) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Span line = new Span(at, end);
      Span start = new Span(at, Math.min(end, at + LONGEST_RUN));
      WordNumbers words = new WordNumbers(text, start, List.of());
      long head = words.count() < RUN ? 0 : words.run(0, RUN);
      if (head != 0 && start.of(text).indexOf("://") < 0 && isUnmarked(comment, line)) {
        lines.add(new Line(line, heads.computeIfAbsent(head, any -> new Said())));
      }
      at = end + 1;
    }
    return lines;
  }

  private boolean isUnmarked(int comment, Span line) {
    for (MarkedQuote quote : marked.get(comment)) {
      if (quote.span().overlaps(line)) {
        return false;
      }
    }
    return true;
  }

  private int place(long run) {
    return (int) (run >>> 32) & places;
  }

  private void listen(int comment) {
    String text = comments.get(comment).text();
    List<Span> gaps = marked.get(comment).stream().map(MarkedQuote::span).toList();
    WordNumbers own = new WordNumbers(text, new Span(0, text.length()), gaps);
    for (int i = 0; i + RUN <= own.count(); i++) {
      long run = own.run(i, RUN);
      Said said = seen.get(place(run)) ? heads.get(run) : null;
      if (said != null && said.latest == comment) {
        said.twiceInOne = true;
      } else if (said != null && said.first >= 0) {
        said.later++;
        said.latest = comment;
      } else if (said != null) {
        said.first = comment;
        said.at = own.start(i);
        said.latest = comment;
      }
    }
  }

  /** Returns those of its lines that stand in an earlier comment, with own words below them. */
  private List<Line> copied(int comment, List<Line> lines) {
    String text = comments.get(comment).text();
    List<Line> copied = new ArrayList<>();
    for (Line line : lines) {
      Said said = line.said();
      if (said.first >= 0 && said.first != comment && !isSameAuthor(said.first, comment)) {
        String words = comments.get(said.first).text();
        int end = new SameWords(words, said.at, text, line.span()).end(MANY_WORDS);
        if (end > 0) {
          copied.add(new Line(new Span(line.span().start(), end), said));
        }
      }
    }
    int own = text.length();
    while (!copied.isEmpty()) {
      Span last = copied.get(copied.size() - 1).span();
      if (SameWords.nextWord(text, last.end(), own) < own) {
        break;
      }
      own = last.start();
      copied.remove(copied.size() - 1);
    }
    return isVariant(text, copied) ? List.of() : copied;
  }

  /** Most of one comment and most of the other, as spam is posted again with another ending. */
  private boolean isVariant(String text, List<Line> copied) {
    int same = copied.stream().mapToInt(line -> line.span().length() + LINE_BREAK).sum();
    int first = copied.isEmpty() ? -1 : copied.get(0).said().first;
    int all = first < 0 ? 0 : comments.get(first).text().length();
    return all > same && (all - same) * REST < same && (text.length() - same) * REST < same;
  }

  /** Nobody is known to be another who has no name. */
  private boolean isSameAuthor(int comment, int other) {
    String name = comments.get(comment).authorName();
    return name.isEmpty() || name.equalsIgnoreCase(comments.get(other).authorName());
  }

  private List<MarkedQuote> quotes(int comment, List<Line> copied, Set<Long> article) {
    String text = comments.get(comment).text();
    List<MarkedQuote> quotes = new ArrayList<>();
    for (Line line : copied) {
      Said said = line.said();
      boolean saying = said.twiceInOne || said.later > said.copies || said.later > MOST_COPIES;
      if (!saying && runs(line.span().of(text)).stream().noneMatch(article::contains)) {
        CommentId of = comments.get(said.first).id();
        quotes.add(new MarkedQuote(line.span(), line.span(), null, null, of, true));
      }
    }
    return quotes;
  }

  private static Set<Long> runs(String text) {
    WordNumbers words = new WordNumbers(text, new Span(0, text.length()), List.of());
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.count(); i++) {
      runs.add(words.run(i, RUN));
    }
    return runs;
  }
}
