package threadlens.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.Quote;
import threadlens.text.Span;

/**
 * Finds the words of others in a comment: what the markup quotes, lines after {@code >}, and runs
 * of six words or more that somebody else said before. Who said it first, said it: an earlier
 * comment, also in time.
 */
final class Quotations {
  private static final int SHORT_QUOTES = 40;

  private final Earlier earlier;
  private final Words words;
  private final @Nullable Person author;
  private final long second;

  Quotations(Earlier earlier, Words words, @Nullable Person author, long second) {
    this.earlier = earlier;
    this.words = words;
    this.author = author;
    this.second = second;
  }

  /**
   * Returns them in the order of the text.
   *
   * @param runs its runs of words, as {@link TextIndex#runs} numbers them
   */
  List<Quoted> find(Comment comment, long[] runs) {
    List<Quoted> copied = copied(runs);
    List<Span> marked = marked(comment);
    if (copied.isEmpty() && marked.isEmpty()) {
      return List.of();
    }
    List<Quoted> found = new ArrayList<>();
    for (Span span : marked) {
      found.add(source(span, comment, copied));
    }
    for (Quoted copy : copied) {
      if (found.stream().noneMatch(quoted -> quoted.span().overlaps(copy.span()))) {
        found.add(copy);
      }
    }
    found.sort(Comparator.comparing(Quoted::span));
    return found;
  }

  private Quoted source(Span span, Comment comment, List<Quoted> copied) {
    for (Quote quote : comment.hints().quotes()) {
      if (quote.span().equals(span) && quote.of() != null) {
        Post stated = earlier.withId(quote.of());
        if (stated != null) {
          return new Quoted(span, stated, true, TextIndex.RUN);
        }
      }
    }
    Quoted best = null;
    for (Quoted copy : copied) {
      if (copy.span().overlaps(span) && (best == null || copy.words() > best.words())) {
        best = copy;
      }
    }
    if (best != null) {
      return new Quoted(span, best.of(), true, best.words());
    }
    int first = words.from(span.start());
    int last = words.from(span.end()) - 1;
    Post said = last - first < 1 || last - first >= 15 ? null : shortSource(first, last);
    return new Quoted(span, said, true, said == null ? 0 : last - first + 1);
  }

  /** Looks a short quotation up in the latest comments, word for word. */
  private @Nullable Post shortSource(int first, int last) {
    Post found = null;
    for (int back = 1; back <= SHORT_QUOTES; back++) {
      Post post = earlier.back(back);
      if (post == null) {
        break;
      }
      if (!post.by(author) && !post.laterThan(second) && holds(post.words, first, last)) {
        found = post;
      }
    }
    return found;
  }

  private boolean holds(long[] said, int first, int last) {
    int length = last - first + 1;
    for (int at = 0; at + length <= said.length; at++) {
      int same = 0;
      while (same < length && said[at + same] == words.number(first + same)) {
        same++;
      }
      if (same == length) {
        return true;
      }
    }
    return false;
  }

  private List<Quoted> copied(long[] runs) {
    List<Quoted> found = new ArrayList<>();
    int first = -1;
    int last = -1;
    Post source = null;
    for (int i = 0; i < runs.length; i++) {
      Post said = saidBefore(runs[i]);
      if (said == null) {
        continue;
      }
      if (said != source || i > last + 1) {
        close(found, first, last, source);
        first = i;
        source = said;
      }
      last = i + TextIndex.RUN - 1;
    }
    close(found, first, last, source);
    return found;
  }

  private void close(List<Quoted> found, int first, int last, @Nullable Post source) {
    if (source == null) {
      return;
    }
    int start = words.start(first);
    if (!found.isEmpty()) {
      start = Math.max(start, found.get(found.size() - 1).span().end());
    }
    if (start < words.end(last)) {
      found.add(new Quoted(new Span(start, words.end(last)), source, false, last - first + 1));
    }
  }

  private @Nullable Post saidBefore(long run) {
    int number = earlier.texts().firstWith(run);
    Post post = number == NumberMap.ABSENT ? null : earlier.at(number);
    if (post != null && earlier.texts().furniture(run, earlier.next() - number)) {
      return null;
    }
    return post == null || post.by(author) || post.laterThan(second) ? null : post;
  }

  private static List<Span> marked(Comment comment) {
    String text = comment.text();
    List<Span> spans = new ArrayList<>();
    for (Quote quote : comment.hints().quotes()) {
      if (quote.span().end() <= text.length() && quote.span().length() > 0) {
        addApart(spans, quote.span());
      }
    }
    int from = -1;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean quoted = text.charAt(start) == '>';
      if (quoted && from < 0) {
        from = start;
      }
      if (from >= 0 && (!quoted || end == text.length())) {
        addApart(spans, new Span(from, quoted ? end : start - 1));
        from = -1;
      }
      start = end + 1;
    }
    if (from >= 0) {
      addApart(spans, new Span(from, text.length()));
    }
    return spans;
  }

  private static void addApart(List<Span> spans, Span span) {
    if (spans.stream().limit(100).noneMatch(span::overlaps) && spans.size() < 100) {
      spans.add(span);
    }
  }
}
