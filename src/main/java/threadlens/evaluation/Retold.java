package threadlens.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;

/**
 * Labelled forum threads told again as pages, of which there is little gold that may be learned
 * from: the opening post becomes the article, what it was answered with begins a chain, marked
 * quotations are taken out. What is left tells which comment is answered where nobody quotes.
 */
final class Retold {
  /** From here on all answers go to the opening post: then the forum kept no parents. */
  private static final double FLAT = 0.9;

  private static final int FEWEST = 8;

  private Retold() {}

  /** Whether nearly all posts are said to answer the first, as if their parents were not kept. */
  static boolean keepsNoParents(LinkThread thread) {
    if (thread.comments().isEmpty()) {
      return false;
    }
    CommentId first = thread.comments().get(0).id();
    long answers = thread.answers().stream().filter(LinkThread.Answer::scored).count();
    long flat =
        thread.answers().stream().filter(answer -> answer.parents().contains(first)).count();
    return answers >= FEWEST && flat >= FLAT * answers;
  }

  /** A thread without its times. */
  static LinkThread timeless(LinkThread thread) {
    List<Comment> comments =
        thread.comments().stream().map(comment -> comment.withPostedAt(null)).toList();
    return new LinkThread(thread.name(), comments, thread.answers());
  }

  /** A forum thread as a page that shows all in the order of time. */
  static LinkThread inOrderOfTime(LinkThread thread) {
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i < thread.comments().size(); i++) {
      order.add(i);
    }
    return told(thread, order);
  }

  /** A forum thread as a page that shows answers below what they answer. */
  static LinkThread nested(LinkThread thread) {
    Map<CommentId, List<Integer>> below = new HashMap<>();
    CommentId first = thread.comments().get(0).id();
    for (int i = 1; i < thread.comments().size(); i++) {
      below.computeIfAbsent(parent(thread, i, first), unused -> new ArrayList<>()).add(i);
    }
    List<Integer> order = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    push(open, below.getOrDefault(first, List.of()));
    while (!open.isEmpty()) {
      int next = open.pop();
      order.add(next);
      push(open, below.getOrDefault(thread.comments().get(next).id(), List.of()));
    }
    return told(thread, order);
  }

  private static void push(Deque<Integer> open, List<Integer> answers) {
    List<Integer> lastFirst = new ArrayList<>(answers);
    Collections.reverse(lastFirst);
    lastFirst.forEach(open::push);
  }

  private static CommentId parent(LinkThread thread, int of, CommentId otherwise) {
    Set<CommentId> parents = thread.answers().get(of).parents();
    return parents.isEmpty() ? otherwise : Collections.min(parents, BY_ID);
  }

  private static final Comparator<CommentId> BY_ID = Comparator.comparing(CommentId::value);

  private static LinkThread told(LinkThread thread, List<Integer> order) {
    CommentId first = thread.comments().get(0).id();
    List<Comment> comments = new ArrayList<>();
    List<LinkThread.Answer> answers = new ArrayList<>();
    for (int i : order) {
      LinkThread.Answer answer = thread.answers().get(i);
      comments.add(unquoted(thread.comments().get(i)));
      answers.add(
          answer.parents().contains(first)
              ? new LinkThread.Answer(answer.role(), Set.of())
              : answer);
    }
    return new LinkThread(thread.name(), comments, answers);
  }

  private static Comment unquoted(Comment comment) {
    StringBuilder text = new StringBuilder(comment.text());
    List<Quote> quotes = new ArrayList<>(comment.hints().quotes());
    quotes.sort(Comparator.comparing(Quote::span).reversed());
    for (Quote quote : quotes) {
      if (quote.span().end() <= text.length()) {
        text.delete(quote.span().start(), quote.span().end());
      }
    }
    return new Comment(
        comment.id(),
        comment.author(),
        comment.postedAt(),
        text.toString().strip(),
        ReplyHints.NONE,
        comment.location());
  }
}
