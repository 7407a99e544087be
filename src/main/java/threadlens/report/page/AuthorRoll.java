package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.AuthorHeat;
import threadlens.model.Finding;
import threadlens.model.ReplyLink;

/**
 * What each author wrote in all threads, and who answers whom. Bounded however large the corpus:
 * the first {@value #MOST_AUTHORS} names, among them {@value #MOST_TIES} pairs of who answers whom
 * and {@value #MOST_HITS} flagged comments, which are some 150 MB at the most. What is beyond is
 * counted, and the pages say so.
 */
public final class AuthorRoll {
  private static final int MOST_AUTHORS = 50_000;
  private static final int MOST_TIES = 400_000;
  private static final int MOST_HITS = 20_000;
  private static final int MOST_HITS_OF_ONE = 100;

  /** An author with so many comments has a page, with a finding or without. */
  private static final int ENOUGH = 5;

  private final Hrefs hrefs;
  private final Map<String, AuthorTally> all = new LinkedHashMap<>();
  private int ties;
  private int hits;
  private long commentsLeft;

  public AuthorRoll(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  /** Adds a thread, and gives pages to those of its authors who have earned one. */
  public void add(ThreadPages pages) {
    ThreadMap map = pages.map();
    Set<AuthorTally> here = new HashSet<>();
    for (int i = 0; i < map.annotations().size(); i++) {
      Author author = map.at(i).comment().author();
      AuthorTally tally = tally(author);
      if (tally != null) {
        tally.discussions += here.add(tally) ? 1 : 0;
        tally.count(map.at(i));
      } else if (author != null && !author.name().isBlank()) {
        commentsLeft++;
      }
    }
    here.forEach(this::giveAPage);
    for (int i = 0; i < map.annotations().size(); i++) {
      tie(map, i);
      hit(pages, i);
    }
    heat(pages, here);
  }

  private void giveAPage(AuthorTally tally) {
    if (earned(tally)) {
      hrefs.give(tally.author);
    }
  }

  /** Null for who has no name, and where there are too many. */
  private @Nullable AuthorTally tally(@Nullable Author author) {
    if (author == null || author.name().isBlank()) {
      return null;
    }
    String key = Hrefs.key(author);
    AuthorTally known = all.get(key);
    if (known == null && all.size() < MOST_AUTHORS) {
      known = new AuthorTally(author);
      all.put(key, known);
    }
    return known;
  }

  private void tie(ThreadMap map, int index) {
    ReplyLink link = map.at(index).link();
    Integer parent = map.forest().index(link.replyTo());
    AuthorTally from = tally(map.at(index).comment().author());
    AuthorTally to = parent == null ? null : tally(map.at(parent).comment().author());
    if (from == null || to == null || from == to) {
      return;
    }
    boolean sure = Tie.isSure(link);
    tie(from.answers, to, sure);
    tie(to.answeredBy, from, sure);
    from.allAnswers++;
    to.allAnsweredBy++;
  }

  private void tie(Map<AuthorTally, int[]> pairs, AuthorTally other, boolean sure) {
    int[] count = pairs.get(other);
    if (count == null && ties < MOST_TIES) {
      count = new int[2];
      pairs.put(other, count);
      ties++;
    }
    if (count != null) {
      count[0]++;
      count[1] += sure ? 0 : 1;
    }
  }

  private void hit(ThreadPages pages, int index) {
    Annotation annotation = pages.map().at(index);
    AuthorTally tally = tally(annotation.comment().author());
    if (tally == null || annotation.flags().flaggedAs().isEmpty()) {
      return;
    }
    if (tally.hits.size() < MOST_HITS_OF_ONE && hits < MOST_HITS) {
      hits++;
      Finding gravest = FlagEntry.gravest(annotation.flags().findings());
      tally.hits.add(RuleRoll.hit(pages, hrefs, index, gravest));
    }
  }

  /** Measures know authors by their names alone: those that two of a thread share are left out. */
  private static void heat(ThreadPages pages, Set<AuthorTally> here) {
    Map<String, List<AuthorTally>> byName = new HashMap<>();
    here.forEach(
        one -> byName.computeIfAbsent(one.author.name(), unseen -> new ArrayList<>()).add(one));
    for (AuthorHeat heat : pages.measures().authors()) {
      List<AuthorTally> named = byName.getOrDefault(heat.name(), List.of());
      if (named.size() == 1) {
        named.get(0).heat(heat);
      }
    }
  }

  /** Who has a page, the most flagged first, then who wrote most. */
  private List<AuthorTally> withPage() {
    return all.values().stream()
        .filter(one -> hrefs.author("", one.author) != null)
        .sorted(
            Comparator.comparingInt((AuthorTally one) -> one.flagged)
                .thenComparingInt(one -> one.comments)
                .reversed())
        .toList();
  }

  /** Returns the parts of the list of those who have a page. */
  public List<AuthorsPage> list(Frame frame, List<Fact> made) {
    List<AuthorTally> shown = withPage();
    long left = all.values().stream().filter(AuthorRoll::earned).count() - shown.size();
    return AuthorsPage.parts(frame, hrefs, shown, left, commentsLeft, made);
  }

  private static boolean earned(AuthorTally tally) {
    return tally.findings() > 0 || tally.comments >= ENOUGH;
  }

  /** Returns the page of each who has one, made one by one. */
  public Iterable<AuthorPage> pages(Frame frame, List<Fact> made) {
    return () -> withPage().stream().map(one -> AuthorPage.of(frame, hrefs, one, made)).iterator();
  }
}
