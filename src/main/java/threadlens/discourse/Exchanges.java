package threadlens.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorHeat;
import threadlens.model.PairTone;
import threadlens.model.Sentiment;

/** What authors give and get: each by name, and from one to the other. */
final class Exchanges {
  private Exchanges() {}

  static List<AuthorHeat> authors(Talk talk) {
    List<Means> given = new ArrayList<>();
    List<Means> received = new ArrayList<>();
    for (int i = 0; i < talk.names().size(); i++) {
      given.add(new Means());
      received.add(new Means());
    }
    for (int i = 0; i < talk.size(); i++) {
      if (talk.author(i) != Talk.NONE) {
        given.get(talk.author(i)).add(talk, i, 1);
      }
      if (talk.answersAnother(i)) {
        double sure = talk.annotation(i).link().confidence();
        received.get(talk.author(talk.parent(i))).add(talk, i, sure);
      }
    }
    List<AuthorHeat> all = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Double gives = given.get(i).hostility();
      if (gives != null) {
        Means gets = received.get(i);
        int comments = (int) Math.round(given.get(i).evaluated);
        all.add(
            new AuthorHeat(talk.names().get(i), comments, gives, gets.evaluated, gets.hostility()));
      }
    }
    return all;
  }

  static List<PairTone> pairs(Talk talk) {
    Map<Long, Means> found = new TreeMap<>();
    for (int i = 0; i < talk.size(); i++) {
      if (talk.answersAnother(i)) {
        long key = (long) talk.author(i) << 32 | talk.author(talk.parent(i));
        found
            .computeIfAbsent(key, unused -> new Means())
            .add(talk, i, talk.annotation(i).link().confidence());
      }
    }
    List<PairTone> pairs = new ArrayList<>();
    found.forEach(
        (key, means) ->
            pairs.add(
                new PairTone(
                    talk.names().get((int) (key >> 32)),
                    talk.names().get(key.intValue()),
                    means.all,
                    means.hostility(),
                    means.sentiment())));
    pairs.sort(Comparator.comparingDouble(PairTone::replies).reversed());
    return pairs;
  }

  /** Weighted means of hostility and sentiment. */
  private static final class Means {
    private double all;
    private double evaluated;
    private double hostility;
    private double toned;
    private double sentiment;

    void add(Talk talk, int comment, double weight) {
      all += weight;
      double hostile = talk.hostility(comment);
      if (!Double.isNaN(hostile)) {
        evaluated += weight;
        hostility += weight * hostile;
      }
      Sentiment sounds = talk.annotation(comment).analysis().sentiment();
      if (sounds != null) {
        toned += weight;
        sentiment += weight * sounds.score();
      }
    }

    @Nullable Double hostility() {
      return evaluated == 0 ? null : hostility / evaluated;
    }

    @Nullable Double sentiment() {
      return toned == 0 ? null : sentiment / toned;
    }
  }
}
