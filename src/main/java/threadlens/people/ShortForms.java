package threadlens.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the names of which a word is a part or the initials. */
final class ShortForms {
  /** How many names are given for one word: the first. */
  private static final int MOST = 5;

  private static final int SHORTEST_PART = 3;
  private static final int FEWEST_INITIALS = 2;

  private final Map<String, List<Integer>> byPart = new HashMap<>();
  private final Map<String, List<Integer>> byInitials = new HashMap<>();

  ShortForms(List<NameForm> names) {
    for (int i = 0; i < names.size(); i++) {
      List<String> parts = names.get(i).parts();
      for (String part : parts) {
        enter(byPart, part, i, SHORTEST_PART);
      }
      enter(byInitials, NameForm.initials(parts), i, FEWEST_INITIALS);
    }
  }

  private static void enter(Map<String, List<Integer>> file, String key, int index, int shortest) {
    if (key.length() >= shortest) {
      List<Integer> same = file.computeIfAbsent(key, unused -> new ArrayList<>(1));
      if (same.size() < MOST) {
        same.add(index);
      }
    }
  }

  /** The places of names of which this one is a part, as {@code jabal} of {@code Jabal_77}. */
  List<Integer> withPart(NameForm name) {
    return byPart.getOrDefault(name.letters(), List.of());
  }

  /** The places of names of which these are the initials, also with a number after them. */
  List<Integer> withInitials(NameForm name) {
    List<Integer> whole = byInitials.getOrDefault(name.letters(), List.of());
    return whole.isEmpty() ? byInitials.getOrDefault(name.withoutNumber(), List.of()) : whole;
  }
}
