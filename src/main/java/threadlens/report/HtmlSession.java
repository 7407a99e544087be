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
import threadlens.model.CorpusMeasures;
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
import threadlens.report.page.MeasuresPage;
import threadlens.report.page.PageLanguage;
import threadlens.report.page.PeoplePage;
import threadlens.report.page.RulePage;
import threadlens.report.page.RuleRoll;
import threadlens.report.page.StoriesPage;
import threadlens.report.page.ThreadPages;
import threadlens.report.page.TimePage;

/** Writes the pages of each thread as it comes, and keeps a row and its flags for the overview. */
final class HtmlSession implements ReportSession {
  /** Flagged comments on the overview; all of them stand in the queue. */
  private static final int FIRST_OF_QUEUE = 20;

  private final Path folder;
  private final ReportRun run;
  private final TemplateEngine templates;
  private final Frame frame;
  private final Map<RuleId, RuleNote> rules;
  private final Hrefs hrefs;
  private final RuleRoll ruleRoll;
  private final AuthorRoll authors;
  private final QueuePages queuePages;
  private final PageNames names = new PageNames();
  private final List<ReportFile> files = new ArrayList<>();
  private final List<DiscussionRow> rows = new ArrayList<>();
  private final List<Problem> leftOut = new ArrayList<>();
  private final PriorityQueue<FlagEntry> queue = new PriorityQueue<>(FlagEntry.BY_RANK.reversed());
  private final Map<ThreadId, DiscussionRow> byThread = new HashMap<>();
  private final List<Fact> more = new ArrayList<>();
  private @Nullable CorpusPeople people;
  private @Nullable CorpusCourse course;
  private @Nullable CorpusStories stories;
  private Counts counts = Counts.NONE;

  HtmlSession(
      Path folder, ReportRun run, PageLanguage language, boolean veiled, TemplateEngine templates)
      throws IOException {
    this.folder = folder;
    this.run = run;
    this.frame = PageAssets.frame(language, veiled);
    this.rules = run.rules().stream().collect(Collectors.toMap(RuleNote::rule, note -> note));
    this.templates = templates;
    this.hrefs = new Hrefs(run.rules());
    this.ruleRoll = new RuleRoll(hrefs);
    this.authors = new AuthorRoll(hrefs);
    this.queuePages = new QueuePages(folder, language, templates);
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
      if (queue.size() > FIRST_OF_QUEUE) {
        queue.remove();
      }
    }
    queuePages.add(pages, counts.comments());
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
    more.add(Fact.section(frame.phrases().say("people.title"), PeoplePage.name(0)));
  }

  @Override
  public void measures(CorpusMeasures measures) throws IOException {
    List<Fact> made = Fact.made(frame.phrases(), run.provenance());
    place(MeasuresPage.NAME, "measures.jte", MeasuresPage.of(frame, measures, made));
    more.add(Fact.section(frame.phrases().say("measures.title"), MeasuresPage.NAME));
  }

  @Override
  public void course(CorpusCourse all) {
    course = all;
    more.add(Fact.section(frame.phrases().say("time.title"), "time.html"));
  }

  @Override
  public void stories(CorpusStories all) {
    stories = all;
    more.add(Fact.section(frame.phrases().say("stories.title"), "stories.html"));
  }

  @Override
  public List<ReportFile> finish() throws IOException {
    List<FlagEntry> ranked = new ArrayList<>(queue);
    ranked.sort(FlagEntry.BY_RANK);
    for (IndexPage page :
        IndexPage.parts(
            frame, counts, counts.flagged(), ranked, rows, leftOut, more, run.provenance())) {
      place(IndexPage.name(page.part()), "index.jte", page);
    }
    if (people != null) {
      for (PeoplePage page : PeoplePage.parts(frame, hrefs, people, byThread, run.provenance())) {
        place(PeoplePage.name(page.part()), "people.jte", page);
      }
    }
    queuePages.finish(run.provenance(), this::place);
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
  public void close() throws IOException {
    queuePages.close(); // every page was put in place as soon as it was whole
  }
}
