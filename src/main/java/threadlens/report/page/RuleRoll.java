package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.Severity;

/**
 * What each rule found in all threads. Keeps counts, and of each rule the first {@link #MOST_HITS}
 * comments: some 60 kB for each rule that fires, however large the corpus.
 */
public final class RuleRoll {
  static final int MOST_HITS = 50;

  private final Hrefs hrefs;
  private final Map<RuleId, Fired> fired = new HashMap<>();

  public RuleRoll(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  /** What one rule found. */
  static final class Fired {
    final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    final Set<Integer> versions = new TreeSet<>();
    final Set<Category> categories = new TreeSet<>();
    final List<Hit> hits = new ArrayList<>();
    int findings;
    int comments;
    int discussions;
  }

  /** Adds a thread; its authors are known by then. */
  public void add(ThreadPages pages) {
    ThreadMap map = pages.map();
    Set<RuleId> here = new HashSet<>();
    for (int i = 0; i < map.annotations().size(); i++) {
      Set<RuleId> inComment = new HashSet<>();
      for (Finding finding : map.at(i).flags().findings()) {
        Fired rule = fired.computeIfAbsent(finding.rule(), unseen -> new Fired());
        count(rule, finding);
        if (inComment.add(finding.rule())) {
          rule.comments++;
          if (rule.hits.size() < MOST_HITS) {
            rule.hits.add(hit(pages, i, finding));
          }
        }
      }
      here.addAll(inComment);
    }
    here.forEach(rule -> fired.getOrDefault(rule, new Fired()).discussions++);
  }

  private static void count(Fired rule, Finding finding) {
    rule.findings++;
    rule.versions.add(finding.version());
    rule.categories.add(finding.category());
    rule.bySeverity.merge(finding.severity(), 1, Integer::sum);
  }

  private Hit hit(ThreadPages pages, int index, Finding finding) {
    return hit(pages, hrefs, index, finding);
  }

  static Hit hit(ThreadPages pages, Hrefs hrefs, int index, Finding finding) {
    ThreadMap map = pages.map();
    Annotation annotation = map.at(index);
    String author = hrefs.author("", annotation.comment().author());
    String text = FindingLines.text(annotation.comment(), finding);
    return new Hit(
        map.anchors().beside("threads/").to(index),
        map.name(index),
        author == null ? "" : author,
        Words.time(annotation.comment().postedAt()),
        Visible.line(pages.title(), 100),
        Words.styleOf(finding.severity()),
        Visible.line(finding.message(), 160),
        Passage.of(text, List.of(finding.span())),
        Words.tag(annotation.analysis().language()));
  }

  /** Returns the page that lists all rules. */
  public RulesPage list(Frame frame, List<RuleNote> notes, List<Fact> made) {
    List<RulesPage.Row> rows = new ArrayList<>();
    Map<RuleId, RuleNote> byId = byId(notes);
    inOrder().forEach((id, rule) -> rows.add(row(frame.phrases(), id, rule, byId.get(id))));
    List<RuleNote> silent = notes.stream().filter(note -> !fired.containsKey(note.rule())).toList();
    return RulesPage.of(frame, rows, silent, made);
  }

  private RulesPage.Row row(Phrases phrases, RuleId id, Fired rule, @Nullable RuleNote note) {
    return new RulesPage.Row(
        id.toString(),
        note == null ? "" : Visible.line(note.title()),
        hrefs.rule("", id),
        Words.list(
            phrases, rule.categories.stream().map(one -> Words.category(phrases, one)).toList()),
        rule.comments,
        rule.bySeverity.getOrDefault(Severity.URGENT, 0),
        rule.bySeverity.getOrDefault(Severity.REVIEW, 0),
        rule.bySeverity.getOrDefault(Severity.NOTE, 0));
  }

  /** Returns the page of each rule that found something, made one by one. */
  public Iterable<RulePage> pages(Frame frame, List<RuleNote> notes, List<Fact> made) {
    Map<RuleId, RuleNote> byId = byId(notes);
    return () ->
        inOrder().entrySet().stream()
            .map(
                one ->
                    RulePage.of(
                        frame,
                        hrefs.rule("", one.getKey()),
                        one.getKey(),
                        one.getValue(),
                        byId.get(one.getKey()),
                        made))
            .iterator();
  }

  private static Map<RuleId, RuleNote> byId(List<RuleNote> notes) {
    Map<RuleId, RuleNote> byId = new HashMap<>();
    notes.forEach(note -> byId.put(note.rule(), note));
    return byId;
  }

  /** By name, so that a rule is found again. */
  private Map<RuleId, Fired> inOrder() {
    Map<RuleId, Fired> ordered =
        new TreeMap<>(Comparator.comparing(RuleId::pack).thenComparing(RuleId::name));
    ordered.putAll(fired);
    return ordered;
  }
}
