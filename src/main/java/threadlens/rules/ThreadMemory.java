package threadlens.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;

/**
 * One thread in the making: what its comments did to one another, so that rules can tell what comes
 * again. Comments are passed in the order shown. Keeps a small record of the last 2,000, none of
 * them with its text. Serves one thread at a time.
 */
public final class ThreadMemory {
  private static final int MOST = 2_000;

  private final RulePacks packs;
  private final Deque<Earlier> comments = new ArrayDeque<>();
  private final Map<String, Deque<Earlier>> byAuthor = new HashMap<>();
  private final Map<String, Deque<Earlier>> byTarget = new HashMap<>();
  private final Likeness likeness = new Likeness(MOST);
  private int next;

  ThreadMemory(RulePacks packs) {
    this.packs = packs;
  }

  /** Returns what the rules say of the next comment, what they say of it alone included. */
  public CommentFlags next(LinkedComment linked, CommentAnalysis analysis, Flagged alone) {
    ThreadView thread = look(linked, alone);
    remember(thread.now());
    return thread.counted().isEmpty()
        ? alone.flags()
        : packs.flagInThread(linked, analysis, thread);
  }

  /** Remembers a comment that nothing could be said of. */
  public void skip(Comment comment) {
    remember(new Earlier(next, comment.id(), null, null, Map.of(), Gist.NONE));
  }

  /** Returns which conditions on the thread hold for a comment if it comes next. */
  ThreadView look(LinkedComment linked, Flagged alone) {
    Earlier now = Earlier.of(next, linked, alone);
    Map<Condition, List<Earlier>> counted = new HashMap<>();
    if (now.author() != null && !comments.isEmpty()) {
      Map<Boolean, List<Earlier>> alike = new HashMap<>();
      for (Condition condition : packs.onThread()) {
        List<Earlier> earlier =
            condition instanceof Condition.Repeated repeated
                ? counted(repeated.what(), now)
                : same((Condition.Same) condition, now, alike);
        if (earlier != null) {
          counted.put(condition, earlier);
        }
      }
    }
    return new ThreadView(now, alone, counted);
  }

  private @Nullable List<Earlier> counted(Repetition what, Earlier now) {
    if (what.against() != Repetition.Against.ONE_COMMENTER) {
      return spread(what, now);
    }
    for (String target : now.targets()) {
      if (now.did(what.deeds(), target)) {
        Deque<Earlier> lane =
            what.by() == Repetition.By.MANY ? of(byTarget, target) : of(byAuthor, now.author());
        int since = what.unanswered() ? lastAnswer(target, now) : -1;
        Count count = new Count(what.by() == Repetition.By.MANY ? now.author() : null);
        for (Earlier before : latestFirst(lane)) {
          if (before.number() > since
              && before.did(what.deeds(), target)
              && what.within().reaches(now, before)) {
            count.add(before, before.author());
          }
        }
        if (count.reaches(what.times())) {
          return count.earlier();
        }
      }
    }
    return null;
  }

  /** Counts what an author did to several commenters, or to anybody. */
  private @Nullable List<Earlier> spread(Repetition what, Earlier now) {
    boolean any = (what.deeds() & Deed.COMMENT) != 0;
    String target = any ? "" : now.targetOf(what.deeds());
    if (target == null) {
      return null;
    }
    Count count = new Count(what.against() == Repetition.Against.MANY ? target : null);
    for (Earlier before : latestFirst(of(byAuthor, now.author()))) {
      String at = any ? "" : before.targetOf(what.deeds());
      if (at != null && what.within().reaches(now, before)) {
        count.add(before, at);
      }
    }
    return count.reaches(what.times()) ? count.earlier() : null;
  }

  /** Returns when a person last answered the author of a comment; -1 if they never did. */
  private int lastAnswer(String person, Earlier to) {
    for (Earlier theirs : latestFirst(of(byAuthor, person))) {
      if (to.author() != null && theirs.did(Deed.ANSWER, to.author())) {
        return theirs.number();
      }
    }
    return -1;
  }

  private @Nullable List<Earlier> same(
      Condition.Same same, Earlier now, Map<Boolean, List<Earlier>> found) {
    List<Earlier> alike =
        found.computeIfAbsent(
            same.links(), links -> links ? likeness.sharingLink(now) : likeness.sayingTheSame(now));
    Count count = new Count(same.by() == Repetition.By.MANY ? now.author() : null);
    for (Earlier before : alike) {
      boolean counts = same.by() == Repetition.By.MANY || before.by(now.author());
      if (counts && same.within().reaches(now, before)) {
        count.add(before, before.author());
      }
    }
    return count.reaches(same.times()) ? count.earlier() : null;
  }

  private static Deque<Earlier> of(Map<String, Deque<Earlier>> lanes, @Nullable String name) {
    Deque<Earlier> lane = name == null ? null : lanes.get(name);
    return lane == null ? new ArrayDeque<>() : lane;
  }

  private static Iterable<Earlier> latestFirst(Deque<Earlier> lane) {
    return lane::descendingIterator;
  }

  private void remember(Earlier now) {
    next++;
    comments.add(now);
    likeness.add(now);
    if (now.author() != null) {
      byAuthor.computeIfAbsent(now.author(), unseen -> new ArrayDeque<>()).add(now);
    }
    for (String target : now.deeds().keySet()) {
      byTarget.computeIfAbsent(target, unseen -> new ArrayDeque<>()).add(now);
    }
    if (comments.size() > MOST) {
      Earlier oldest = comments.remove();
      if (oldest.author() != null) {
        forget(byAuthor, oldest.author());
      }
      oldest.deeds().keySet().forEach(target -> forget(byTarget, target));
    }
  }

  /** The oldest comment of all is the oldest in each of its lanes. */
  private static void forget(Map<String, Deque<Earlier>> lanes, String name) {
    Deque<Earlier> lane = lanes.get(name);
    if (lane != null) {
      lane.remove();
      if (lane.isEmpty()) {
        lanes.remove(name);
      }
    }
  }

  /** Counts comments; or names, each once, the name of the comment itself among them. */
  private static final class Count {
    private final @Nullable Set<String> names;
    private final List<Earlier> earlier = new ArrayList<>();

    /**
     * @param own the name that the comment itself counts for; null where comments are counted
     */
    Count(@Nullable String own) {
      names = own == null ? null : new HashSet<>(Set.of(own));
    }

    void add(Earlier before, @Nullable String name) {
      if (names == null || (name != null && names.add(name))) {
        earlier.add(before);
      }
    }

    boolean reaches(int times) {
      return earlier.size() + 1 >= times;
    }

    /** The earlier comments that count, in the order of the thread. */
    List<Earlier> earlier() {
      return earlier.stream().sorted(Comparator.comparingInt(Earlier::number)).toList();
    }
  }
}
