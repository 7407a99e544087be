package threadlens.report.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.Provenance;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.ThreadReport;

/**
 * The pages of one thread, made one by one so that only one is held at a time.
 *
 * <p>Comments stand in the order of the reply tree and are cut into parts by their number and the
 * length of their text, so that a page stays well under 1 MB.
 */
public final class ThreadPages {
  private static final int MOST_COMMENTS = 200;
  private static final int MOST_TEXT = 150_000;
  private static final int MOST_FLAGS = 30;
  private static final int MOST_PROBLEMS = 50;
  private static final int MOST_ARTICLE = 100_000;

  private final Frame frame;
  private final ThreadReport report;
  private final ReplyForest forest;
  private final int[] partOf;

  /** For each part, the place in the tree's order where it begins. */
  private final List<Integer> starts = new ArrayList<>();

  private final Anchors anchors;
  private final CommentCards cards;
  private final String name;
  private final Counts counts;

  /** Indexes of the flagged comments, in the order of the source. */
  private final List<Integer> flagged;

  /** Indexes of those that rank highest. */
  private final List<Integer> gravest;

  /**
   * Plans the pages; nothing is made yet.
   *
   * @param rules what rules say of themselves; one that is missing is shown by its id alone
   * @param name the file name of the first page, without its ending
   */
  public ThreadPages(Frame frame, Map<RuleId, RuleNote> rules, ThreadReport report, String name) {
    this.frame = frame;
    this.report = report;
    this.name = name;
    this.forest = ReplyForest.of(report.annotations());
    this.partOf = new int[report.annotations().size()];
    cut();
    this.anchors = Anchors.of(name, report.annotations(), partOf);
    this.cards = new CommentCards(report.annotations(), rules, anchors);
    this.counts = Counts.of(report);
    this.flagged = flagged(report.annotations());
    this.gravest =
        flagEntries("", 0).stream()
            .sorted(FlagEntry.BY_RANK)
            .limit(MOST_FLAGS)
            .map(entry -> (int) entry.order())
            .toList();
  }

  private void cut() {
    starts.add(0);
    int start = 0;
    int text = 0;
    List<ReplyForest.Place> order = forest.preorder();
    for (int i = 0; i < order.size(); i++) {
      int index = order.get(i).index();
      int length = report.annotations().get(index).comment().text().length();
      int shown = Math.min(length, MarkedText.MOST_CHARACTERS);
      if (i - start == MOST_COMMENTS || (i > start && text + shown > MOST_TEXT)) {
        starts.add(i);
        start = i;
        text = 0;
      }
      text += shown;
      partOf[index] = starts.size() - 1;
    }
  }

  private static List<Integer> flagged(List<Annotation> annotations) {
    return IntStream.range(0, annotations.size())
        .filter(i -> !annotations.get(i).flags().flaggedAs().isEmpty())
        .boxed()
        .toList();
  }

  public int parts() {
    return starts.size();
  }

  public String fileName(int part) {
    return Anchors.partName(name, part);
  }

  public String title() {
    return title(report.discussion());
  }

  public Counts counts() {
    return counts;
  }

  private static String title(Discussion discussion) {
    String title = Visible.line(discussion.article().title(), 300);
    return title.isBlank() ? Visible.line(discussion.source().path(), 300) : title;
  }

  public ThreadPage page(int part) {
    boolean first = part == 0;
    List<Problem> problems = problems();
    Article article = report.discussion().article();
    return new ThreadPage(
        frame,
        title(),
        facts(),
        counts,
        first && !article.text().isBlank()
            ? MarkedText.of(article.text(), MOST_ARTICLE, List.of(), List.of())
            : null,
        first
            ? problems.stream()
                .limit(MOST_PROBLEMS)
                .map(one -> Visible.line(one.toString()))
                .toList()
            : List.of(),
        Math.max(0, problems.size() - MOST_PROBLEMS),
        flags(part),
        first ? ToneStrip.of(report.annotations(), anchors) : null,
        first ? AnswerArcs.of(report.annotations()) : null,
        chains(part),
        first ? PeopleSection.of(report, anchors) : null,
        part,
        IntStream.range(0, parts()).mapToObj(this::fileName).toList(),
        made(report.provenance()));
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(report.discussion().problems());
    report.annotations().forEach(one -> problems.addAll(one.problems()));
    return problems;
  }

  /** Returns the flagged comments as entries for lists, in the order of the source. */
  public List<FlagEntry> flagEntries(String folder, long firstOrder) {
    List<FlagEntry> entries = new ArrayList<>();
    for (int i : flagged) {
      String href = folder + anchors.beside(i);
      entries.add(FlagEntry.of(report.annotations().get(i), href, title(), firstOrder + i));
    }
    return entries;
  }

  private List<FlagEntry> flags(int part) {
    List<Annotation> annotations = report.annotations();
    return gravest.stream()
        .map(i -> FlagEntry.of(annotations.get(i), anchors.from(part, i), "", i))
        .toList();
  }

  private List<Chain> chains(int part) {
    List<ReplyForest.Place> order = forest.preorder();
    int until = part + 1 < starts.size() ? starts.get(part + 1) : order.size();
    List<ReplyForest.Place> here = order.subList(starts.get(part), until);
    List<Chain> chains = new ArrayList<>();
    for (int start = 0; start < here.size(); ) {
      int end = start;
      while (end < here.size() && here.get(end).chain() == here.get(start).chain()) {
        end++;
      }
      chains.add(chain(here.subList(start, end), part));
      start = end;
    }
    return chains;
  }

  private Chain chain(List<ReplyForest.Place> places, int part) {
    int number = places.get(0).chain();
    int[] sizes = forest.size(number);
    return new Chain(
        number + 1,
        sizes[0],
        sizes[1],
        places.get(0).depth() > 0,
        CommentNode.nest(
            places.stream().map(place -> cards.card(place, part)).toList(),
            places.stream().map(ReplyForest.Place::depth).toList()));
  }

  private List<Fact> facts() {
    Discussion discussion = report.discussion();
    Article article = discussion.article();
    List<Fact> facts = new ArrayList<>();
    String record = discussion.source().record();
    facts.add(
        new Fact(
            "source",
            Visible.line(
                discussion.source().path() + (record == null ? "" : ", record " + record))));
    facts.add(
        new Fact(
            "read as",
            discussion.format()
                + (discussion.profile() == null ? "" : ", " + Visible.line(discussion.profile()))));
    if (article.url() != null) {
      facts.add(new Fact("address", Visible.line(article.url(), 200), webAddress(article.url())));
    }
    if (article.author() != null) {
      facts.add(new Fact("by", Visible.line(article.author(), 200)));
    }
    if (article.publishedAt() != null) {
      facts.add(new Fact("published", Words.time(article.publishedAt())));
    }
    facts.add(new Fact("state", Words.commentsState(discussion.commentsState())));
    facts.add(new Fact("comments", found(discussion)));
    String languages = languages(report);
    if (!languages.isEmpty()) {
      facts.add(new Fact("languages", languages));
    }
    return facts;
  }

  static String found(Discussion discussion) {
    int found = discussion.comments().size();
    Integer declared = discussion.declaredCount();
    return declared == null || declared == found
        ? Words.number(found)
        : Words.number(found) + " of " + Words.number(declared) + " declared";
  }

  /** The languages of the comments, the most frequent first. */
  public static String languages(ThreadReport report) {
    return report.annotations().stream()
        .map(one -> one.analysis().language())
        .filter(language -> !language.equals("und"))
        .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(6)
        .map(one -> Words.language(one.getKey()) + " " + Words.number(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Returns an address that may be linked to; null for any but http and https. */
  private static @Nullable String webAddress(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null; // shown as text all the same
    }
  }

  static List<Fact> made(Provenance provenance) {
    return List.of(
        new Fact("made by", Visible.line(provenance.tool())),
        new Fact("sentiment", Visible.line(provenance.analyzer())),
        new Fact(
            "rule packs",
            provenance.packs().isEmpty()
                ? "none"
                : Visible.line(String.join(", ", provenance.packs()))));
  }
}
