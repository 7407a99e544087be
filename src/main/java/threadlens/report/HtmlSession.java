package threadlens.report;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusCourse;
import threadlens.model.CorpusPeople;
import threadlens.model.CorpusStories;
import threadlens.model.Problem;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;
import threadlens.report.page.AuthorPage;
import threadlens.report.page.AuthorRoll;
import threadlens.report.page.AuthorsPage;
import threadlens.report.page.Counts;
import threadlens.report.page.DiscussionRow;
import threadlens.report.page.Fact;
import threadlens.report.page.FlagEntry;
import threadlens.report.page.Frame;
import threadlens.report.page.Hrefs;
import threadlens.report.page.IndexPage;
import threadlens.report.page.PageLanguage;
import threadlens.report.page.PeoplePage;
import threadlens.report.page.RulePage;
import threadlens.report.page.RuleRoll;
import threadlens.report.page.StoriesPage;
import threadlens.report.page.ThreadPages;
import threadlens.report.page.TimePage;

/** Writes the pages of each thread as it comes, and keeps a row and its flags for the overview. */
final class HtmlSession implements ReportSession {
  /** More than anybody works through; the rest is in the JSON report, and the page says so. */
  private static final int LONGEST_QUEUE = 10_000;

  private final Path folder;
  private final ReportRun run;
  private final TemplateEngine templates;
  private final Frame frame;
  private final Map<RuleId, RuleNote> rules;
  private final Hrefs hrefs;
  private final RuleRoll ruleRoll;
  private final AuthorRoll authors;
  private final PageNames names = new PageNames();
  private final List<ReportFile> files = new ArrayList<>();
  private final List<DiscussionRow> rows = new ArrayList<>();
  private final List<Problem> leftOut = new ArrayList<>();
  private final PriorityQueue<FlagEntry> queue = new PriorityQueue<>(FlagEntry.BY_RANK.reversed());
  private final Map<ThreadId, DiscussionRow> byThread = new HashMap<>();
  private @Nullable CorpusPeople people;
  private @Nullable CorpusCourse course;
  private @Nullable CorpusStories stories;
  private Counts counts = Counts.NONE;

  HtmlSession(Path folder, ReportRun run, PageLanguage language, TemplateEngine templates) {
    this.folder = folder;
    this.run = run;
    this.frame = PageAssets.frame(language);
    this.rules = run.rules().stream().collect(Collectors.toMap(RuleNote::rule, note -> note));
    this.templates = templates;
    this.hrefs = new Hrefs(run.rules());
    this.ruleRoll = new RuleRoll(hrefs);
    this.authors = new AuthorRoll(hrefs);
  }

  @Override
  public void write(ThreadReport report) throws IOException {
    ThreadPages pages =
        new ThreadPages(frame, rules, hrefs, report, names.name(report.discussion().source()));
    authors.add(pages);
    ruleRoll.add(pages);
    for (int part = 0; part < pages.parts(); part++) {
      place("threads/" + pages.fileName(part), "thread.jte", pages.page(part));
    }
    for (FlagEntry entry : pages.flagEntries("threads/", counts.comments())) {
      queue.add(entry);
      if (queue.size() > LONGEST_QUEUE) {
        queue.remove();
      }
    }
    DiscussionRow row = DiscussionRow.of(report, pages, "threads/" + pages.fileName(0));
    rows.add(row);
    byThread.putIfAbsent(report.thread(), row);
    counts = counts.plus(pages.counts());
  }

  @Override
  public void leaveOut(Problem input) {
    leftOut.add(input);
  }

  @Override
  public void people(CorpusPeople all) {
    people = all;
  }

  @Override
  public void course(CorpusCourse all) {
    course = all;
  }

  @Override
  public void stories(CorpusStories all) {
    stories = all;
  }

  @Override
  public List<ReportFile> finish() throws IOException {
    List<FlagEntry> ranked = new ArrayList<>(queue);
    ranked.sort(FlagEntry.BY_RANK);
    for (IndexPage page :
        IndexPage.parts(
            frame,
            counts,
            counts.flagged(),
            ranked,
            rows,
            leftOut,
            new IndexPage.Beside(people != null, stories != null, course != null),
            run.provenance())) {
      place(IndexPage.name(page.part()), "index.jte", page);
    }
    if (people != null) {
      for (PeoplePage page : PeoplePage.parts(frame, hrefs, people, byThread, run.provenance())) {
        place(PeoplePage.name(page.part()), "people.jte", page);
      }
    }
    placeStoriesAndTime();
    placeRulesAndAuthors();
    return List.copyOf(files);
  }

  private void placeStoriesAndTime() throws IOException {
    if (stories != null) {
      for (StoriesPage page : StoriesPage.parts(frame, stories, byThread, run.provenance())) {
        place(StoriesPage.name(page.part()), "stories.jte", page);
      }
    }
    if (course != null) {
      place("time.html", "time.jte", TimePage.of(frame, course, run.provenance()));
    }
  }

  private void placeRulesAndAuthors() throws IOException {
    List<Fact> made = Fact.made(frame.phrases(), run.provenance());
    place("rules.html", "rules.jte", ruleRoll.list(frame, run.rules(), made));
    for (RulePage page : ruleRoll.pages(frame, run.rules(), made)) {
      place(page.path(), "rule.jte", page);
    }
    for (AuthorsPage page : authors.list(frame, made)) {
      place(AuthorsPage.name(page.part()), "authors.jte", page);
    }
    for (AuthorPage page : authors.pages(frame, made)) {
      place(page.path(), "author.jte", page);
    }
  }

  private void place(String path, String template, Object page) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, page, output);
    try (AsideFile file = new AsideFile(folder, path)) {
      output.writeTo(file);
      files.add(file.putInPlace());
    }
  }

  @Override
  public void close() {
    // Every page was put in place as soon as it was whole.
  }
}
