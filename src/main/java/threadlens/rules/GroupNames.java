package threadlens.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Mention;
import threadlens.model.ZoneKind;

/**
 * Which phrases name a group, and which only allude to one, as its slurs do.
 *
 * <p>Immutable, and safe for use by several threads at once.
 */
final class GroupNames {
  /** The axis of public figures: people, not groups. */
  static final String FIGURES = "figure:";

  /** The list of names that are small words of Arabizi: {@code men} is from. */
  static final String SMALL_WORDS = "small-words-of-arabizi";

  private static final String ARABIZI = "ar-Latn";
  private static final int FARTHEST = 30;

  private final Map<Integer, String> named;
  private final @Nullable String[] namedBy;
  private final @Nullable String[] meantBy;
  private final Set<Integer> smallWords;

  /**
   * Makes names.
   *
   * @param named groups by the number of a neutral name
   * @param alluded groups by the number of a term whose list states its group
   * @param smallWords the numbers of names that mean no group in a comment in Arabizi
   */
  GroupNames(
      Map<Integer, String> named, Map<Integer, String> alluded, Collection<Integer> smallWords) {
    this.named = Map.copyOf(named);
    this.smallWords = Set.copyOf(smallWords);
    int size =
        Stream.of(named, alluded)
            .flatMap(map -> map.keySet().stream())
            .mapToInt(n -> n + 1)
            .max()
            .orElse(0);
    namedBy = new String[size];
    meantBy = new String[size];
    alluded.forEach((phrase, group) -> meantBy[phrase] = group);
    named.forEach((phrase, group) -> meantBy[phrase] = namedBy[phrase] = group);
  }

  /** Returns groups by the number of a neutral name. */
  Map<Integer, String> named() {
    return named;
  }

  private static @Nullable String of(@Nullable String[] groups, int phrase) {
    return phrase < groups.length ? groups[phrase] : null;
  }

  /** A group and the words that name it. */
  record Named(String group, Range range) {}

  /** Returns all that is named or alluded to, in the order of the text. */
  List<Named> in(View view) {
    List<Named> found = new ArrayList<>();
    Hits hits = view.hits();
    for (int hit = 0; hit < hits.count(); hit++) {
      String meant = of(meantBy, hits.phrase(hit));
      if (meant != null) {
        found.add(new Named(meant, hits.range(hit)));
      }
    }
    return found;
  }

  /**
   * Returns the groups that a comment names; the longer of two names at one place.
   *
   * @param language of most of the comment
   */
  List<Mention> mentions(CommentWords words, Hits hits, String language) {
    boolean arabizi = language.equals(ARABIZI);
    List<Named> kept = new ArrayList<>();
    for (int hit = 0; hit < hits.count(); hit++) {
      String group = of(namedBy, hits.phrase(hit));
      if (group == null) {
        continue;
      }
      ZoneKind zone = words.zone(hits.start(hit));
      if (group.startsWith(FIGURES)
          || (arabizi && smallWords.contains(hits.phrase(hit)))
          || zone == ZoneKind.URL
          || zone == ZoneKind.ADDRESS) {
        continue;
      }
      keep(new Named(group, hits.range(hit)), kept);
    }
    return kept.isEmpty()
        ? List.of()
        : kept.stream().map(n -> new Mention(n.group(), words.span(n.range()))).toList();
  }

  private static void keep(Named next, List<Named> kept) {
    Named last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || !last.range().overlaps(next.range())) {
      kept.add(next);
    } else if (next.range().length() > last.range().length()) {
      kept.set(kept.size() - 1, next);
    }
  }

  /**
   * Returns the group nearest to a place among some words, which must be in the order of the text;
   * null if none is named within 30 words.
   */
  static @Nullable String nearest(List<Named> all, Range place, Range window) {
    Named best = null;
    for (int i = firstNear(all, place); i < all.size(); i++) {
      Named next = all.get(i);
      if (next.range().first() > place.end() + FARTHEST) {
        break;
      }
      boolean nearer =
          window.contains(next.range()) && (best == null || rank(next, place) < rank(best, place));
      best = nearer ? next : best;
    }
    return best == null ? null : best.group();
  }

  private static int firstNear(List<Named> all, Range place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().first() < place.first() - FARTHEST) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int rank(Named named, Range place) {
    return place.distance(named.range()) * 16 - Math.min(15, named.range().length());
  }
}
