package threadlens.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentId;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Runs the examples of every rule. */
public final class RuleCheck {
  private final RulePacks packs;
  private final Function<List<Comment>, List<LinkedComment>> linker;
  private final Function<LinkedComment, CommentAnalysis> analyzer;

  /** The rules that look at a sentence of the clean list, by sentence. */

  /**
   * Makes a check.
   *
   * @param linker links the comments of a thread, as the pipeline would
   * @param analyzer analyses a comment, as the pipeline would
   */
  public RuleCheck(
      RulePacks packs,
      Function<List<Comment>, List<LinkedComment>> linker,
      Function<LinkedComment, CommentAnalysis> analyzer) {
    this.packs = packs;
    this.linker = linker;
    this.analyzer = analyzer;
  }

  /**
   * What came of all examples.
   *
   * @param closedGaps known gaps that are found by now, each with its place; good news
   */
  public record Result(int rules, int examples, List<String> closedGaps) {
    public Result {
      closedGaps = List.copyOf(closedGaps);
    }
  }

  /**
   * Runs every example of every rule.
   *
   * @throws RulePackException if an example fails, or an exception is needed by none
   */
  public Result run() {
    Problems problems = new Problems();
    List<String> closed = new ArrayList<>();
    int examples = 0;
    for (Rule rule : packs.loaded().rules()) {
      Set<String> needed = new HashSet<>();
      for (Example example : rule.examples()) {
        examples++;
        check(rule, example, needed, problems, closed);
      }
      for (Rule.Except except : rule.excepts()) {
        if (!needed.contains(except.id())) {
          problems.add(
              except.place(),
              "a dead exception: '" + except.id() + "', expected a clean example that needs it");
        }
      }
    }
    checkCleanList(problems);
    problems.throwIfAny();
    return new Result(packs.loaded().rules().size(), examples, closed);
  }

  /**
   * Tries the words of {@code clean.yaml} on every rule.
   *
   * @throws RulePackException if a rule finds one
   */
  public void runCleanList() {
    Problems problems = new Problems();
    checkCleanList(problems);
    problems.throwIfAny();
  }

  /** Every sentence is folded and linked once, whatever the number of rules. */
  private void checkCleanList(Problems problems) {
    Map<String, View> views = new HashMap<>();
    for (Rule rule : packs.loaded().rules()) {
      packs
          .loaded()
          .clean()
          .found(rule, (asked, text) -> finds(asked, views.computeIfAbsent(text, this::view)))
          .stream()
          .map(
              sentence ->
                  "a term that hits the clean list: "
                      + rule.id()
                      + " finds '"
                      + sentence
                      + "', expected nothing there")
          .forEach(message -> problems.add(rule.place(), message));
    }
  }

  private View view(String text) {
    LinkedComment linked = last(linker.apply(comments(null, text)));
    return packs.view(text, linked, analyzer.apply(linked));
  }

  private boolean finds(Rule rule, View view) {
    return packs.started(view).get(packs.loaded().rules().indexOf(rule))
        && outcomes(rule, RulePacks.own(view, rule, whole(rule))).stream()
            .anyMatch(outcome -> outcome.excepted() == null);
  }

  private static LinkedComment last(List<LinkedComment> linked) {
    return linked.get(linked.size() - 1);
  }

  private void check(
      Rule rule, Example example, Set<String> needed, Problems problems, List<String> closed) {
    View view = own(rule, example);
    List<RuleRun.Outcome> outcomes = outcomes(rule, view);
    if (view.steps().spent()) {
      problems.add(
          example.place(),
          "NOT_EVALUATED: "
              + rule.id()
              + " ran out of its "
              + Steps.BUDGET
              + " steps on this example, expected fewer gaps or terms");
      return;
    }
    List<Span> found = new ArrayList<>();
    for (RuleRun.Outcome outcome : outcomes) {
      Rule.Except excepted = outcome.excepted();
      if (excepted == null) {
        found.add(words(example).span(outcome.place()));
      } else if (example.kind() == Example.Kind.CLEAN) {
        needed.add(excepted.id());
      }
    }
    boolean asMarked = found.equals(example.marks());
    if (example.kind() == Example.Kind.KNOWN_GAP) {
      if (asMarked) {
        closed.add(
            example.place()
                + ": a known gap that works by now, move it to flagged: "
                + marked(example.text(), found));
      }
    } else if (!asMarked) {
      problems.add(example.place(), difference(rule, example, found));
    }
  }

  private static String difference(Rule rule, Example example, List<Span> found) {
    return rule.id()
        + " found "
        + shown(example.text(), found)
        + ", expected "
        + shown(example.text(), example.marks())
        + "\n  found     "
        + marked(example.text(), found)
        + "\n  expected  "
        + marked(example.text(), example.marks());
  }

  private static String shown(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "nothing"
        : spans.stream().map(span -> "⟦" + span.of(text) + "⟧").collect(Collectors.joining(" "));
  }

  /** Returns the whole text, with the marks around what is meant. */
  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(text, at, span.start()).append('⟦').append(span.of(text)).append('⟧');
      at = span.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  private CommentWords words(Example example) {
    return new CommentWords(packs.loaded().table().read(example.text()), List.of());
  }

  private View own(Rule rule, Example example) {
    List<LinkedComment> thread = linker.apply(comments(example));
    LinkedComment linked = last(thread);
    CommentAnalysis analysis = analyzer.apply(linked);
    View view = packs.view(example.text(), linked, analysis);
    if (!OnThread.in(rule.match()).isEmpty()) {
      view = view.in(before(thread).look(linked, packs.flagAlone(linked, analysis)));
    }
    return RulePacks.own(view, rule, whole(rule));
  }

  /** Returns what is remembered of all comments of an example but the last. */
  private ThreadMemory before(List<LinkedComment> thread) {
    ThreadMemory memory = packs.begin();
    for (LinkedComment linked : thread.subList(0, thread.size() - 1)) {
      CommentAnalysis analysis = analyzer.apply(linked);
      memory.next(linked, analysis, packs.flagAlone(linked, analysis));
    }
    return memory;
  }

  /** What a text is to a rule: a name, where it looks at nothing else. */
  private static ZoneKind whole(Rule rule) {
    return rule.zones().equals(Set.of(ZoneKind.USER_NAME)) ? ZoneKind.USER_NAME : ZoneKind.BODY;
  }

  private List<RuleRun.Outcome> outcomes(Rule rule, View view) {
    return new RuleRun(rule, view, packs.loaded().groups()).outcomes();
  }

  /** The example after the comments before it, the last of which it answers if it says so. */
  private static List<Comment> comments(Example example) {
    List<Comment> comments = new ArrayList<>();
    for (String line : example.after()) {
      int colon = line.indexOf(": ");
      String id = String.valueOf(comments.size() + 1);
      comments.add(comment(id, line.substring(0, colon), line.substring(colon + 2)));
    }
    CommentId parent = new CommentId(String.valueOf(comments.size()));
    ReplyHints hints =
        example.answers()
            ? new ReplyHints(new StatedParent(parent), null, List.of())
            : ReplyHints.NONE;
    String id = String.valueOf(comments.size() + 1);
    comments.add(comment(id, example.by(), example.text(), hints));
    return comments;
  }

  /**
   * Makes a comment of which nothing is known but its text and, if it answers one, that one.
   *
   * @param after the comment answered, as {@code author: text}; null where it answers nobody
   */
  public static List<Comment> comments(@Nullable String after, String text) {
    if (after == null) {
      return List.of(comment("2", "somebody", text));
    }
    int colon = after.indexOf(": ");
    Comment first = comment("1", after.substring(0, colon), after.substring(colon + 2));
    ReplyHints answer = new ReplyHints(new StatedParent(first.id()), null, List.of());
    return List.of(first, comment("2", "somebody", text, answer));
  }

  /** Makes a comment of which nothing is known but its author and text. */
  public static Comment comment(String id, @Nullable String author, String text) {
    return comment(id, author, text, ReplyHints.NONE);
  }

  private static Comment comment(
      String id, @Nullable String author, String text, ReplyHints hints) {
    return new Comment(
        new CommentId(id),
        author == null ? null : new Author(author, author, AuthorKind.UNKNOWN),
        null,
        text,
        hints,
        new Location(new SourceId("example", null, ""), 1, 1));
  }
}
