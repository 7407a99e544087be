package threadlens.discourse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusMeasures.Camps;
import threadlens.model.LinkBasis;
import threadlens.model.Sentiment;
import threadlens.model.ThreadReport;

/**
 * Who answers whom in a corpus, gathered thread by thread, and between which camps. Camps are
 * given, or found in every other discussion and measured on the rest, between authors who did not
 * speak to each other in the first: measured on the replies that they were found in, or on the same
 * quarrels gone on elsewhere, any network would look divided. Memory grows with authors and pairs
 * of authors, up to a bound. Serves one thread of execution.
 */
public final class NetworkRoll {
  /** How many authors are kept, the first to come. */
  public static final int MOST = 200_000;

  private static final long SEED = 20_140_503L;

  private final @Nullable SortedMap<String, String> given;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<LinkBasis, ReplyTally> measured = new EnumMap<>(LinkBasis.class);
  private final Map<LinkBasis, ReplyTally> whole = new EnumMap<>(LinkBasis.class);
  private final List<Integer> written = new ArrayList<>();
  private final CampCut cut = new CampCut();
  private final SortedMap<String, Long> comments = new TreeMap<>();
  private int threads;
  private long left;

  /**
   * @param given the camp of each author by name; null where camps are to be found
   */
  public NetworkRoll(@Nullable Map<String, String> given) {
    this.given = given == null ? null : new TreeMap<>(given);
    for (LinkBasis basis : LinkBasis.values()) {
      measured.put(basis, new ReplyTally());
      // Of camps that were given all replies are measured.
      whole.put(basis, given == null ? new ReplyTally() : tally(measured, basis));
    }
  }

  /** Adds the replies of one more thread. */
  public void add(ThreadReport report) {
    boolean finds = given == null && threads % 2 == 0;
    threads++;
    for (LinkBasis basis : LinkBasis.values()) {
      Talk talk = new Talk(report.annotations(), basis);
      for (int i = 0; i < talk.size(); i++) {
        if (talk.answersAnother(i)) {
          add(talk, i, basis, finds);
        }
      }
    }
    for (Annotation each : report.annotations()) {
      comments.merge(each.analysis().language(), 1L, Long::sum);
      String name = each.comment().authorName();
      Integer author = name.isEmpty() ? null : number(name);
      if (author != null) {
        written.set(author, written.get(author) + 1);
      }
    }
  }

  private void add(Talk talk, int comment, LinkBasis basis, boolean finds) {
    Annotation reply = talk.annotation(comment);
    Integer from = number(reply.comment().authorName());
    Integer to = number(talk.annotation(talk.parent(comment)).comment().authorName());
    double confidence = reply.link().confidence();
    if (from == null || to == null || !(confidence > 0)) {
      left += basis == LinkBasis.ALL && confidence > 0 ? 1 : 0;
      return;
    }
    Sentiment sentiment = reply.analysis().sentiment();
    double tone = sentiment == null ? Double.NaN : sentiment.score();
    String language = reply.analysis().language();
    double hostility = talk.hostility(comment);
    if (basis == LinkBasis.ALL && finds) {
      cut.add(from, to, confidence * Dissent.of(reply.linked()));
    }
    tally(whole, basis).add(from, to, confidence, hostility, tone, language);
    if (given == null && !finds) {
      tally(measured, basis).add(from, to, confidence, hostility, tone, language);
    }
  }

  private static ReplyTally tally(Map<LinkBasis, ReplyTally> tallies, LinkBasis basis) {
    return tallies.computeIfAbsent(basis, unseen -> new ReplyTally());
  }

  private @Nullable Integer number(String name) {
    Integer known = numbers.get(name);
    if (known == null && numbers.size() < MOST) {
      known = numbers.size();
      numbers.put(name, known);
      written.add(0);
    }
    return known;
  }

  /** Returns what has come together. Nothing may be added then. */
  public CorpusMeasures sum() {
    List<String> names = new ArrayList<>();
    Map<Integer, Integer> camps = given == null ? cut.camps(SEED) : campsGiven(given, names);
    if (given == null) {
      names.addAll(List.of("camp 1", "camp 2"));
    }
    int unknown =
        given == null
            ? 0
            : (int) given.keySet().stream().filter(name -> !numbers.containsKey(name)).count();
    if (given == null) {
      measured.replaceAll((basis, tally) -> tally.without(cut::knows));
    }
    return new CorpusMeasuring(given == null ? Camps.FOUND : Camps.GIVEN, names, camps, SEED)
        .measures(measured, whole, spoken(), comments, unknown, left);
  }

  /** Who was numbered wrote something: one who is answered too. */
  private int[] spoken() {
    return written.stream().mapToInt(Integer::intValue).filter(count -> count > 0).toArray();
  }

  private Map<Integer, Integer> campsGiven(SortedMap<String, String> given, List<String> names) {
    SortedMap<String, Integer> places = new TreeMap<>();
    given.values().forEach(camp -> places.put(camp, 0));
    names.addAll(places.keySet());
    places.replaceAll((camp, unused) -> names.indexOf(camp));
    Map<Integer, Integer> camps = new HashMap<>();
    given.forEach(
        (name, camp) -> {
          Integer author = numbers.get(name);
          if (author != null) {
            camps.put(author, places.getOrDefault(camp, 0));
          }
        });
    return camps;
  }
}
