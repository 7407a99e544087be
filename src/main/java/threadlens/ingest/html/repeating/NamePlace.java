package threadlens.ingest.html.repeating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the items show who wrote them: a short text at the same place in most, which varies, near
 * the time, and is no button.
 *
 * @param key of the place; -1 where there is none
 * @param coverage share of the items that show a name there
 * @param affixes what stands around each name, such as "says:"
 */
record NamePlace(int key, double coverage, Affixes affixes) {
  private static final int LONGEST = 60;
  private static final double MOST = 0.5;
  private static final double LEAST = 2.5;

  static NamePlace of(Sample sample, TimePlace time) {
    List<NameProspect> prospects = NameProspect.all(sample, sample.place(time.key()), MOST);
    Candidate best = null;
    NameProspect bestProspect = null;
    double bestScore = LEAST;
    for (NameProspect each : prospects) {
      if (each.most() < bestScore) {
        break; // so are all that follow
      }
      Candidate candidate = new Candidate(sample, each.place(), sample.place(time.key()));
      double score = candidate.score();
      boolean before = bestProspect != null && each.number() < bestProspect.number();
      if (score > bestScore || (score == bestScore && before)) {
        bestScore = score;
        best = candidate;
        bestProspect = each;
      }
    }
    return best == null
        ? new NamePlace(-1, 0, Affixes.NONE)
        : new NamePlace(best.place.key(), best.coverage(), best.affixes());
  }

  /** Some items, such as opening posts, show no name at the place of names, but around the time. */
  static int shown(Outline outline, int place, int time) {
    int around = time < 0 ? -1 : outline.parent(time);
    return around > 0 && outline.name(place) == null && outline.name(around) != null
        ? around
        : place;
  }

  /** Returns the name that an element shows; null where it shows none. */
  @Nullable String shown(Outline outline, int index) {
    String name = affixes.strip(ShownName.beside(outline, index));
    return name.isEmpty() || name.length() > LONGEST * 2 || Labels.count(name) ? null : name;
  }

  /** One place that may be it. */
  private static final class Candidate {
    private final Sample sample;
    private final Place place;
    private final Outline outline;
    private final @Nullable Place time;
    private final Map<String, Integer> names = new HashMap<>();
    private int shown;
    private int here;
    private int words;
    private int linked;
    private int alone;
    private int pictured;
    private double near;

    Candidate(Sample sample, Place place, @Nullable Place time) {
      this.sample = sample;
      this.place = place;
      this.time = time;
      outline = sample.outline();
      for (int i = 0; i < sample.size(); i++) {
        if (place.first(i) >= 0) {
          add(i, place.first(i));
        }
      }
    }

    double coverage() {
      return (double) shown / sample.size();
    }

    Affixes affixes() {
      return Affixes.of(names.keySet());
    }

    private void add(int item, int place) {
      int element = shown(outline, place, time == null ? -1 : time.first(item));
      ShownName shows = outline.name(element);
      if (shows == null) {
        return;
      }
      shown++;
      here += element == place ? 1 : 0;
      names.merge(shows.name(), 1, Integer::sum);
      words += shows.words();
      alone += shows.alone() ? 1 : 0;
      linked += shows.personal() ? 1 : 0;
      pictured += pictured(item, shows.name()) ? 1 : 0;
      near += nearness(item, element);
    }

    /** Avatars are named after whom they show. */
    private boolean pictured(int item, String name) {
      String picture = sample.pictured(item);
      return !picture.isEmpty() && picture.contains(name.toLowerCase(Locale.ROOT));
    }

    private double nearness(int item, int element) {
      int at = time == null ? -1 : time.first(item);
      if (at >= 0) {
        int between = Math.abs(sample.position(item, at) - sample.position(item, element));
        return 1 / (1 + between / 4.0);
      }
      return 0;
    }

    double score() {
      if (shown < MOST * sample.size() || (sample.size() > 3 && here * 2 <= shown)) {
        return 0;
      }
      int most = most();
      boolean person = Words.person(outline.key(place.key()));
      boolean one = sample.size() > 1 && !person && isOneText();
      if (one || (sample.size() > 3 && most > 0.7 * shown + 1) || areNumbers()) {
        return 0; // furniture
      }
      double meanWords = (double) words / shown;
      return 4 * coverage()
          + NameProspect.called(sample, place)
          + 0.7 * linked / shown
          + 0.8 * pictured / shown
          + 0.4 * alone / shown
          + 0.5 * near / shown
          + (meanWords <= 2.5 ? 0.4 : meanWords > 3.5 ? -0.8 : 0)
          - (few() ? 1.0 : 0)
          - (replies() ? 2 : 0)
          - (place.several() ? 0.7 : 0);
    }

    /** How many show the commonest name; but whoever gives none is not one person. */
    private int most() {
      int most = 0;
      for (Map.Entry<String, Integer> each : names.entrySet()) {
        most = Words.nobody(each.getKey()) ? most : Math.max(most, each.getValue());
      }
      return most;
    }

    /** "level 1" and "level 2" are one. */
    private boolean isOneText() {
      return !Words.nobody(names.keySet().iterator().next())
          && names.keySet().stream().map(Text::withoutDigits).distinct().limit(2).count() == 1;
    }

    /** What is left of prices without what is around all of them. */
    private boolean areNumbers() {
      Affixes affixes = affixes();
      return !affixes.equals(Affixes.NONE)
          && names.keySet().stream().noneMatch(name -> Text.hasLetters(affixes.strip(name)));
    }

    /** Ranks and roles are few, people many. */
    private boolean few() {
      return shown > 8 && names.size() < 0.2 * shown;
    }

    private boolean replies() {
      for (String name : names.keySet()) {
        if (name.regionMatches(true, 0, "re:", 0, 3) || name.regionMatches(true, 0, "aw:", 0, 3)) {
          return true;
        }
      }
      return false;
    }
  }
}
