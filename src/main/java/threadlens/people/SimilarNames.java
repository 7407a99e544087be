package threadlens.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import threadlens.model.SimilarName;
import threadlens.text.LookAlikes;

/**
 * Which names of many are easily taken for each other: of the same letters, of the same look, one
 * letter apart. A ghost's name may also be a part or the initials of somebody's. Every name has at
 * most five, the likest first.
 */
final class SimilarNames {
  private static final int MOST = 5;

  /** How many names of one kind are looked at for each name. */
  private static final int LOOKED_AT = 3 * MOST;

  private final List<NameForm> names;
  private final List<Map<Integer, Resemblance>> found = new ArrayList<>();

  private SimilarNames(List<NameForm> names) {
    this.names = names;
    names.forEach(name -> found.add(new LinkedHashMap<>()));
  }

  /** Returns the similar names of each, in the same order. */
  static List<List<SimilarName>> of(List<? extends Named> everybody) {
    SimilarNames similar = new SimilarNames(everybody.stream().map(Named::form).toList());
    Map<String, List<Integer>> byLetters = similar.file(NameForm::letters);
    similar.alike(byLetters.values(), Resemblance::sameLetters);
    similar.alike(
        similar.file(name -> LookAlikes.skeleton(name.name())).values(),
        (one, other) -> Resemblance.look(other));
    similar.oneLetter(byLetters);
    similar.shortForms(i -> everybody.get(i).isGhost());
    return similar.inWords();
  }

  private Map<String, List<Integer>> file(Function<NameForm, String> key) {
    Map<String, List<Integer>> file = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String under = key.apply(names.get(i));
      if (!under.isEmpty()) {
        file.computeIfAbsent(under, unused -> new ArrayList<>(1)).add(i);
      }
    }
    return file;
  }

  /** All names of one file are like each other; only the first are named. */
  private void alike(
      Collection<List<Integer>> file, BiFunction<NameForm, NameForm, Resemblance> resemblance) {
    for (List<Integer> same : file) {
      for (int one : same.size() < 2 ? List.<Integer>of() : same) {
        for (int other : same.subList(0, Math.min(LOOKED_AT, same.size()))) {
          if (one != other) {
            add(one, other, resemblance.apply(names.get(one), names.get(other)));
          }
        }
      }
    }
  }

  private void oneLetter(Map<String, List<Integer>> byLetters) {
    List<String> words = new ArrayList<>(byLetters.keySet());
    List<Integer> first = byLetters.values().stream().map(same -> same.get(0)).toList();
    OneLetter.pairs(
        words,
        (one, other) -> {
          int a = first.get(one);
          int b = first.get(other);
          add(a, b, Resemblance.oneLetter(names.get(b)));
          add(b, a, Resemblance.oneLetter(names.get(a)));
        });
  }

  private void shortForms(IntPredicate ghost) {
    int[] ghosts = IntStream.range(0, names.size()).filter(ghost).toArray();
    if (ghosts.length == 0) {
      return;
    }
    ShortForms forms = new ShortForms(names);
    for (int one : ghosts) {
      for (int other : forms.withPart(names.get(one))) {
        add(one, other, Resemblance.part(names.get(other)));
      }
      for (int other : forms.withInitials(names.get(one))) {
        add(one, other, Resemblance.initials(names.get(other)));
      }
    }
  }

  private void add(int one, int other, Resemblance resemblance) {
    Map<Integer, Resemblance> mine = found.get(one);
    if (one != other && mine.size() < MOST) {
      mine.putIfAbsent(other, resemblance);
    }
  }

  private List<List<SimilarName>> inWords() {
    List<List<SimilarName>> all = new ArrayList<>(names.size());
    for (Map<Integer, Resemblance> mine : found) {
      List<SimilarName> similar = new ArrayList<>(mine.size());
      mine.forEach(
          (other, how) ->
              similar.add(new SimilarName(names.get(other).name(), how.likeness(), how.because())));
      all.add(similar);
    }
    return all;
  }
}
