package threadlens.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusPeople;
import threadlens.model.Participant;
import threadlens.model.Person;
import threadlens.model.Presence;
import threadlens.model.SimilarName;
import threadlens.model.ThreadReport;

/**
 * Everybody of a corpus, gathered thread by thread. A name with an account is one person wherever
 * it stands; guests of one name are counted together. Keeps a bounded number of people, the first
 * to come, and counts what it had to leave. Serves one thread of execution.
 */
public final class CorpusRoll {
  /** How many people are kept. */
  public static final int MOST = 100_000;

  private static final Comparator<Person> BUSIEST =
      Comparator.comparingInt(Person::comments)
          .thenComparingInt(Person::discussions)
          .thenComparingInt(Person::answered)
          .reversed()
          .thenComparing(Person::name)
          .thenComparing(Person::kind);

  private final int most;
  private final Map<String, Found> all = new LinkedHashMap<>();
  private long threads;
  private long left;

  public CorpusRoll() {
    this(MOST);
  }

  CorpusRoll(int most) {
    this.most = most;
  }

  /** Adds the people of one more thread. */
  public void add(ThreadReport report) {
    String site = site(report.discussion().article().url());
    for (Participant part : report.people()) {
      Found found = found(part);
      if (found == null) {
        left++;
      } else {
        found.add(part, report.thread(), threads, site);
      }
    }
    threads++;
  }

  private @Nullable Found found(Participant part) {
    boolean ghost = part.presence() == Presence.GHOST;
    String key =
        ghost ? "GHOST " + NameForm.of(part.name()).letters() : part.kind() + " " + part.name();
    Found known = all.get(key);
    if (known == null && all.size() < most) {
      known = new Found(NameForm.of(part.name()), part.kind());
      all.put(key, known);
    }
    return known;
  }

  /** The host of an address, without {@code www.}; empty where there is none. */
  static String site(@Nullable String url) {
    int start = url == null ? -1 : url.indexOf("://");
    if (url == null || start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Returns what has come together; who has the most comments first. Nothing may be added then. */
  public CorpusPeople sum() {
    List<Found> people = withoutGhostsThatWrite();
    List<List<SimilarName>> similar = SimilarNames.of(people);
    GuestNotes notes = new GuestNotes(people);
    List<Person> sorted = new ArrayList<>(people.size());
    for (int i = 0; i < people.size(); i++) {
      sorted.add(people.get(i).person(similar.get(i), notes.of(people.get(i))));
    }
    sorted.sort(BUSIEST);
    return new CorpusPeople(sorted, most, left);
  }

  /** Somebody answered here who wrote there, and nobody else of that name, is one person. */
  private List<Found> withoutGhostsThatWrite() {
    Map<String, List<Found>> writers = new HashMap<>();
    for (Found one : all.values()) {
      if (!one.isGhost() && !one.isGuest()) {
        writers.computeIfAbsent(one.form().letters(), unused -> new ArrayList<>(1)).add(one);
      }
    }
    List<Found> people = new ArrayList<>(all.size());
    for (Found one : all.values()) {
      List<Found> same = writers.getOrDefault(one.form().letters(), List.of());
      if (one.isGhost() && same.size() == 1) {
        same.get(0).absorb(one);
      } else {
        people.add(one);
      }
    }
    return people;
  }
}
