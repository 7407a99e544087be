package threadlens.ingest.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.text.Span;

/**
 * Fills in what the comments of a discussion quote. What the source marks keeps its spans; in
 * comments without such marks the writer's own are read. The comment quoted is the one whose id the
 * mark gives; else the one that said these words; else the latest before by the person named.
 */
public final class Quotes {
  private final List<Comment> comments;
  private final List<List<MarkedQuote>> marked = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Set<String> authors = new HashSet<>();
  private final FirstSaid firstSaid = new FirstSaid();

  private Quotes(List<Comment> comments, String article) {
    this.comments = comments;
    comments.forEach(comment -> authors.add(fold(comment.authorName())));
    for (Comment comment : comments) {
      marked.add(marked(comment));
    }
    CopiedLines.in(comments, marked, article)
        .forEach(
            (comment, copied) -> {
              marked.get(comment).addAll(copied);
              marked.get(comment).sort(Comparator.comparing(MarkedQuote::span));
            });
  }

  /** Returns the discussion with its quotations; itself where there are none. */
  public static Discussion in(Discussion discussion) {
    Quotes quotes = new Quotes(discussion.comments(), discussion.article().text());
    return quotes.marked.stream().allMatch(List::isEmpty)
        ? discussion
        : discussion.withComments(quotes.filled());
  }

  private List<MarkedQuote> marked(Comment comment) {
    String text = comment.text();
    List<MarkedQuote> all = new ArrayList<>();
    for (Quote quote : comment.hints().quotes()) {
      if (quote.span().end() <= text.length()) {
        all.add(stated(quote, text));
      }
    }
    all.addAll(all.isEmpty() ? QuoteMarks.in(text) : List.of());
    List<MarkedQuote> copied = CopiedWords.in(text, all);
    if (!copied.isEmpty()) {
      all.addAll(copied);
      all.sort(Comparator.comparing(MarkedQuote::span));
    }
    return all;
  }

  /** The first line of what markup quotes may name who said it. */
  private MarkedQuote stated(Quote quote, String text) {
    Span span = quote.span();
    int line = text.indexOf('\n', span.start());
    String name = line < 0 || line >= span.end() ? null : name(text, span.start(), line);
    Span words = name == null ? span : new Span(line + 1, span.end());
    return new MarkedQuote(span, words, name, null, quote.of(), true);
  }

  /** "Rami wrote:", or "Rami:" where a Rami comments. */
  private @Nullable String name(String text, int start, int end) {
    String line = text.substring(start, end).strip();
    String bare = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : "";
    boolean author = !bare.isEmpty() && authors.contains(fold(bare));
    return author ? bare : WroteLine.name(line);
  }

  private List<Comment> filled() {
    listen();
    List<Comment> filled = new ArrayList<>(comments.size());
    Map<String, Integer> latest = new HashMap<>();
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      filled.add(marked.get(i).isEmpty() ? comment : filled(i, latest));
      if (!comment.authorName().isEmpty()) {
        latest.put(fold(comment.authorName()), i);
      }
    }
    return filled;
  }

  private void listen() {
    for (int i = 0; i < comments.size(); i++) {
      byId.putIfAbsent(comments.get(i).id().value(), i);
      String external = comments.get(i).externalId();
      if (external != null) {
        byId.putIfAbsent(external, i);
      }
      for (MarkedQuote quote : marked.get(i)) {
        if (quote.of() == null) {
          firstSaid.expect(words(i, quote));
        }
      }
    }
    for (int i = 0; i < comments.size(); i++) {
      String text = comments.get(i).text();
      List<Span> gaps =
          marked.get(i).stream()
              .filter(quote -> quote.sure() || quote.isCopied())
              .map(MarkedQuote::span)
              .toList();
      firstSaid.say(i, new WordNumbers(text, new Span(0, text.length()), gaps));
    }
  }

  private WordNumbers words(int comment, MarkedQuote quote) {
    return new WordNumbers(comments.get(comment).text(), quote.words(), List.of());
  }

  private Comment filled(int index, Map<String, Integer> latest) {
    List<Quote> quotes = new ArrayList<>();
    for (MarkedQuote marks : marked.get(index)) {
      MarkedQuote quote = marks.isParagraph() ? linesSaid(index, marks) : marks;
      CommentId of = quote.of() == null ? source(index, quote, latest) : quote.of();
      if (of != null || quote.sure()) {
        quotes.add(new Quote(quote.span(), of));
      }
    }
    Comment comment = comments.get(index);
    ReplyHints hints = comment.hints();
    return comment.withHints(new ReplyHints(hints.parent(), hints.nesting(), quotes));
  }

  /** Under a name, what the one named said: an answer may follow without an empty line. */
  private MarkedQuote linesSaid(int index, MarkedQuote quote) {
    String text = comments.get(index).text();
    int end = -1;
    for (int at = quote.span().start(); at < quote.span().end(); ) {
      int next = text.indexOf('\n', at);
      int lineEnd = next < 0 ? text.length() : Math.min(next, quote.span().end());
      WordNumbers line = new WordNumbers(text, new Span(at, lineEnd), List.of());
      Integer by = firstSaid.of(line, index);
      if (by != null && isBy(by, quote.name())) {
        end = lineEnd;
      } else if (line.count() >= FirstSaid.RUN) {
        break;
      }
      at = lineEnd + 1;
    }
    return end < 0 ? quote : quote.upTo(end);
  }

  private @Nullable CommentId source(int index, MarkedQuote quote, Map<String, Integer> latest) {
    Integer found = quote.id() == null ? null : byId.get(quote.id());
    found = found == null ? speaker(index, quote) : found;
    String name = quote.name();
    boolean named = found == null && name != null && quote.sure();
    found = named && name != null ? latest.get(fold(name)) : found;
    boolean other = !quote.sure() && name != null && found != null && !isBy(found, name);
    boolean later = quote.isCopied() && found != null && isLater(found, index);
    return found == null || found == index || other || later ? null : comments.get(found).id();
  }

  /** Of quotations in each other, the outer speaks last. */
  private @Nullable Integer speaker(int index, MarkedQuote quote) {
    String text = comments.get(index).text();
    int last = text.lastIndexOf("\n\n", quote.words().end() - 1);
    if (quote.sure() && last > quote.words().start()) {
      Span words = new Span(last, quote.words().end());
      Integer found = firstSaid.of(new WordNumbers(text, words, List.of()), index);
      if (found != null) {
        return found;
      }
    }
    return firstSaid.of(words(index, quote), index);
  }

  /** By their times, or else by their order on the page. */
  private boolean isLater(int comment, int than) {
    PostedAt time = comments.get(comment).postedAt();
    PostedAt before = comments.get(than).postedAt();
    if (time == null || before == null || time.local().equals(before.local())) {
      return comment > than;
    }
    return time.local().isAfter(before.local());
  }

  private boolean isBy(int comment, @Nullable String name) {
    return name != null && fold(comments.get(comment).authorName()).equals(fold(name));
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
