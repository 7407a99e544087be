package threadlens.evaluation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.PostedAt;

/**
 * The comments above, sought by rules of thumb. Lines without an author are passed over in a
 * conversation that names its authors. Serves one conversation, from top to bottom.
 */
final class EarlierComments {
  private static final int RUN = 6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private final boolean named;
  private final List<Comment> above = new ArrayList<>();
  private final Map<List<String>, List<Comment>> byRun = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private final Map<String, List<String>> namesByFirstWord = new HashMap<>();

  /**
   * @param named whether the conversation names its authors
   */
  EarlierComments(boolean named) {
    this.named = named;
  }

  /** The nearest by another author; null where there is none. */
  @Nullable Comment previous(Comment next) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (isOther(above.get(i), next)) {
        return above.get(i);
      }
    }
    return null;
  }

  /** The nearest by anybody; null where there is none. */
  @Nullable Comment above() {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (isSaid(above.get(i))) {
        return above.get(i);
      }
    }
    return null;
  }

  /**
   * Of the runs of six words that another author wrote before, not later in time, the first in the
   * text: the first comment that has it. Null where there is none.
   */
  @Nullable Comment sharing(Comment next) {
    for (List<String> run : runs(words(next.text()))) {
      for (Comment one : byRun.getOrDefault(run, List.of())) {
        if (isOther(one, next) && !isLater(one.postedAt(), next.postedAt())) {
          return one;
        }
      }
    }
    return null;
  }

  /** The latest by another author whose whole name stands in the text; null where there is none. */
  @Nullable Comment named(Comment next) {
    List<String> words = words(next.text());
    int at = -1;
    for (int i = 0; i < words.size(); i++) {
      for (String name : namesByFirstWord.getOrDefault(words.get(i), List.of())) {
        List<String> whole = words(name);
        List<String> here = words.subList(i, Math.min(words.size(), i + whole.size()));
        if (here.equals(whole) && !name.equals(next.authorName())) {
          at = Math.max(at, latest.getOrDefault(name, -1));
        }
      }
    }
    return at < 0 ? null : above.get(at);
  }

  /** Adds the next comment to those above. */
  void add(Comment comment) {
    runs(words(comment.text()))
        .forEach(run -> byRun.computeIfAbsent(run, added -> new ArrayList<>()).add(comment));
    String name = comment.authorName();
    List<String> words = words(name);
    if (latest.put(name, above.size()) == null && !words.isEmpty()) {
      namesByFirstWord.computeIfAbsent(words.get(0), added -> new ArrayList<>()).add(name);
    }
    above.add(comment);
  }

  private boolean isSaid(Comment one) {
    return one.author() != null || !named;
  }

  private boolean isOther(Comment one, Comment next) {
    boolean same = one.author() != null && one.authorName().equals(next.authorName());
    return isSaid(one) && !same;
  }

  private static boolean isLater(@Nullable PostedAt one, @Nullable PostedAt other) {
    if (one == null || other == null) {
      return false;
    }
    ZoneOffset offset = one.offset();
    ZoneOffset otherOffset = other.offset();
    if (offset == null || otherOffset == null) {
      return one.local().isAfter(other.local());
    }
    return one.local().toInstant(offset).isAfter(other.local().toInstant(otherOffset));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static List<List<String>> runs(List<String> words) {
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }
}
