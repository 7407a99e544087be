package threadlens.discourse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusStories;
import threadlens.model.PostedAt;
import threadlens.model.StoryDiscussion;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/**
 * The same event under several articles, gathered thread by thread. Keeps of each discussion at
 * most {@value StoryWords#MOST} words, of at most {@value #MOST} discussions. Serves one thread of
 * execution.
 */
public final class StoryRoll {
  /** How many discussions are held against each other. */
  public static final int MOST = 20_000;

  /** Words beyond these are not kept: they can only make a match that is missed. */
  private static final int MOST_WORDS = 400_000;

  /** With fewer telling words nothing can be said. */
  private static final int FEWEST_WORDS = 12;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final List<String> spellings = new ArrayList<>();
  private final Set<ThreadId> seen = new HashSet<>();
  private final List<Told> told = new ArrayList<>();
  private int tooShort;
  private int again;
  private long left;

  /**
   * What is kept of a discussion.
   *
   * @param words numbers of its words, ascending
   * @param marks for each, whether it stands in the title (1) and is a name (2)
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of these, seen by two classes
  record Told(StoryDiscussion discussion, int[] words, byte[] marks) {
    @Nullable LocalDate day() {
      PostedAt date = discussion.date();
      return date == null ? null : date.local().toLocalDate();
    }

    /** Days between the two; null where either has no date. */
    @Nullable Integer daysFrom(Told other) {
      LocalDate here = day();
      LocalDate there = other.day();
      return here == null || there == null
          ? null
          : (int) Math.min(Integer.MAX_VALUE, Math.abs(ChronoUnit.DAYS.between(here, there)));
    }
  }

  /** Adds one more thread. */
  public void add(ThreadReport report) {
    if (!seen.contains(report.thread()) && seen.size() == MOST) {
      left++;
    } else if (!seen.add(report.thread())) {
      again++;
    } else {
      StoryWords words = StoryWords.of(report.discussion());
      if (words.words().size() < FEWEST_WORDS) {
        tooShort++;
      } else {
        told.add(told(report, words));
      }
    }
  }

  private Told told(ThreadReport report, StoryWords words) {
    Map<Integer, Byte> numbers = new HashMap<>();
    for (String word : words.words()) {
      Integer number = number(word);
      if (number != null) {
        int marks = (words.title().contains(word) ? 1 : 0) + (words.names().contains(word) ? 2 : 0);
        numbers.put(number, (byte) marks);
      }
    }
    int[] sorted = numbers.keySet().stream().mapToInt(each -> each).sorted().toArray();
    byte[] marks = new byte[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      marks[i] = numbers.getOrDefault(sorted[i], (byte) 0);
    }
    return new Told(StoryDiscussions.of(report), sorted, marks);
  }

  private @Nullable Integer number(String word) {
    Integer known = vocabulary.get(word);
    if (known == null && spellings.size() < MOST_WORDS) {
      known = spellings.size();
      vocabulary.put(word, known);
      spellings.add(word);
    }
    return known;
  }

  /** Returns the stories. Nothing may be added then. */
  public CorpusStories sum() {
    return new CorpusStories(
        new StoryMatching(told, spellings).stories(), told.size(), tooShort, again, left);
  }
}
