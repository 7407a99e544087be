package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusStories;
import threadlens.model.PostedAt;
import threadlens.model.Provenance;
import threadlens.model.Story;
import threadlens.model.StoryDiscussion;
import threadlens.model.StoryMatch;
import threadlens.model.ThreadId;

/**
 * One part of the list of stories that several discussions are about, the discussions of each side
 * by side. Part 0 is {@code stories.html}.
 *
 * @param corpus how much was compared
 * @param first the number of the first story on this part, from 1
 * @param left how many more stories there are than pages show
 */
public record StoriesPage(
    Frame frame,
    CorpusStories corpus,
    List<Told> stories,
    int first,
    int left,
    int part,
    int parts,
    List<Fact> made) {
  /** Discussions on one part: at a kilobyte each the page stays well under 1 MB. */
  private static final int ROWS = 300;

  /** More stories than anybody reads; the JSON report has them all. */
  private static final int MOST_STORIES = 1_000;

  private static final int MOST_MATCHES = 6;
  private static final int LONGEST_TITLE = 160;

  public StoriesPage {
    stories = List.copyOf(stories);
    made = List.copyOf(made);
  }

  /**
   * A story.
   *
   * @param why what speaks for its being one, the strongest first
   * @param whyLeft how many more pairs match
   */
  public record Told(
      String title, List<Row> rows, StoryPicture picture, List<Why> why, int whyLeft) {
    public Told {
      rows = List.copyOf(rows);
      why = List.copyOf(why);
    }
  }

  /**
   * A discussion of a story; a figure is empty where there is none.
   *
   * @param href its page; null where it has none
   * @param dateNote says that the date is that of a comment
   */
  public record Row(
      @Nullable String href,
      String outlet,
      String title,
      String date,
      String dateNote,
      String comments,
      String flagged,
      String share,
      String interval,
      String hostility,
      String sentiment,
      List<String> groups) {
    public Row {
      groups = List.copyOf(groups);
    }
  }

  /** Why two are taken to be one story. */
  public record Why(List<Phrases.Piece> pieces, List<String> words) {
    public Why {
      pieces = List.copyOf(pieces);
      words = List.copyOf(words);
    }
  }

  /**
   * Returns every part, one after the other.
   *
   * @param threads where each thread is found
   */
  public static List<StoriesPage> parts(
      Frame frame,
      CorpusStories corpus,
      Map<ThreadId, DiscussionRow> threads,
      Provenance provenance) {
    List<Story> shown =
        corpus.stories().subList(0, Math.min(MOST_STORIES, corpus.stories().size()));
    List<List<Story>> cut = cut(shown);
    List<StoriesPage> parts = new ArrayList<>();
    int first = 1;
    for (List<Story> some : cut) {
      parts.add(
          new StoriesPage(
              frame,
              corpus,
              some.stream().map(story -> told(frame.phrases(), story, threads)).toList(),
              first,
              corpus.stories().size() - shown.size(),
              parts.size(),
              cut.size(),
              ThreadFacts.made(frame.phrases(), provenance)));
      first += some.size();
    }
    return parts;
  }

  private static List<List<Story>> cut(List<Story> stories) {
    List<List<Story>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int rows = 0;
    for (Story story : stories) {
      rows += story.discussions().size();
      if (rows > ROWS) {
        parts.add(new ArrayList<>());
        rows = story.discussions().size();
      }
      parts.get(parts.size() - 1).add(story);
    }
    return parts;
  }

  /** The file name of a part. */
  public static String name(int part) {
    return part == 0 ? "stories.html" : "stories." + (part + 1) + ".html";
  }

  private static Told told(Phrases phrases, Story story, Map<ThreadId, DiscussionRow> threads) {
    return new Told(
        title(phrases, story.discussions().get(0)),
        story.discussions().stream().map(one -> row(phrases, one, threads)).toList(),
        StoryPicture.of(phrases, story),
        story.matches().stream().limit(MOST_MATCHES).map(one -> why(phrases, story, one)).toList(),
        Math.max(0, story.matches().size() - MOST_MATCHES));
  }

  private static String title(Phrases phrases, StoryDiscussion one) {
    return one.title().isBlank()
        ? phrases.say("stories.no-title")
        : Visible.line(one.title(), LONGEST_TITLE);
  }

  private static Row row(
      Phrases phrases, StoryDiscussion one, Map<ThreadId, DiscussionRow> threads) {
    DiscussionRow page = threads.get(one.thread());
    PostedAt date = one.date();
    return new Row(
        page == null ? null : page.href(),
        Visible.line(one.outlet(), 60),
        title(phrases, one),
        date == null ? "" : date.local().toLocalDate().toString(),
        one.dateOfComment() ? phrases.say("stories.date-of-comment") : "",
        phrases.number(one.comments()),
        one.evaluated() == 0
            ? phrases.say("tone.none")
            : phrases.say("stories.of", one.flagged(), one.evaluated()),
        Figures.share(one.flagged(), one.evaluated()),
        Figures.interval(one.flaggedLow(), one.flaggedHigh()),
        one.hostility() == null ? phrases.say("stories.too-few") : Figures.plain(one.hostility()),
        one.sentiment() == null ? phrases.say("tone.none") : Figures.signed(one.sentiment()),
        one.groups().stream().map(group -> Visible.line(group, 60)).toList());
  }

  private static Why why(Phrases phrases, Story story, StoryMatch match) {
    String key =
        match.daysApart() == null
            ? "stories.why-undated"
            : match.strong() ? "stories.why-strong" : "stories.why";
    Object days = match.daysApart() == null ? "" : phrases.say("stories.days", match.daysApart());
    return new Why(
        phrases.pieces(
            key,
            Fact.of(outlet(story, match.first())),
            Fact.of(outlet(story, match.second())),
            match.shared(),
            days),
        match.words().stream().map(word -> Visible.line(word, 40)).toList());
  }

  private static String outlet(Story story, int at) {
    return at + 1 + ". " + Visible.line(story.discussions().get(at).outlet(), 60);
  }
}
