package threadlens.rules;

import java.util.ArrayList;
import java.util.BitSet;
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
import threadlens.text.Folding;
import threadlens.text.Span;

/** Runs the examples of every rule. */
public final class RuleCheck {
  private static final CommentAnalysis NOTHING_KNOWN =
      new CommentAnalysis("und", List.of(), List.of(), null, List.of());

  private final RulePacks packs;
  private final Function<List<Comment>, List<LinkedComment>> linker;
  private final Function<LinkedComment, CommentAnalysis> analyzer;

  /** The rules that look at a sentence of the clean list, by sentence. */
  private final Map<String, BitSet> started = new HashMap<>();

  /**
   * Makes a check.
   *
   * @param linker links some comments, as the pipeline would
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

  private void checkCleanList(Problems problems) {
    for (Rule rule : packs.loaded().rules()) {
      packs.loaded().clean().found(rule, this::finds).stream()
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

  private boolean finds(Rule rule, String text) {
    Example example =
        new Example(
            Example.Kind.CLEAN, text, List.of(), List.of(), false, Example.SOMEBODY, rule.place());
    return started
            .computeIfAbsent(text, unseen -> started(example))
            .get(packs.loaded().rules().indexOf(rule))
        && outcomes(rule, example).stream().anyMatch(outcome -> outcome.excepted() == null);
  }

  private BitSet started(Example example) {
    return packs.started(packs.view(example.text(), last(linked(example)), NOTHING_KNOWN));
  }

  private List<LinkedComment> linked(Example example) {
    return linker.apply(comments(example));
  }

  private static LinkedComment last(List<LinkedComment> linked) {
    return linked.get(linked.size() - 1);
  }

  private void check(
      Rule rule, Example example, Set<String> needed, Problems problems, List<String> closed) {
    List<RuleRun.Outcome> outcomes = outcomes(rule, example);
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
        closed.add(example.place() + ": a known gap that works now: " + example.text());
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
        + shown(example.text(), example.marks());
  }

  private static String shown(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "nothing"
        : spans.stream().map(span -> "⟦" + span.of(text) + "⟧").collect(Collectors.joining(" "));
  }

  private CommentWords words(Example example) {
    return new CommentWords(Folding.fold(example.text()), List.of());
  }

  private List<RuleRun.Outcome> outcomes(Rule rule, Example example) {
    List<LinkedComment> thread = linked(example);
    LinkedComment linked = last(thread);
    CommentAnalysis analysis = analyzer.apply(linked);
    boolean name = rule.zones().contains(ZoneKind.USER_NAME) && rule.zones().size() == 1;
    ZoneKind whole = name ? ZoneKind.USER_NAME : ZoneKind.BODY;
    View view = packs.view(example.text(), linked, analysis);
    if (!OnThread.in(rule.match()).isEmpty()) {
      view = view.in(before(thread).look(linked, packs.flagAlone(linked, analysis)));
    }
    View own = RulePacks.own(view, rule, whole);
    return new RuleRun(rule, own, packs.loaded().groups().in(view)).outcomes();
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
