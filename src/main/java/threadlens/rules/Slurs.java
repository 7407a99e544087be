package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The slurs for a group that lists in {@code terms/} know, as they are written, by script.
 *
 * @param latin English, French, and Arabizi without a digit, which no eye can tell apart by script
 * @param arabizi Latin letters with a digit for a letter
 */
public record Slurs(String group, List<String> latin, List<String> arabizi, List<String> arabic) {
  public Slurs {
    latin = List.copyOf(latin);
    arabizi = List.copyOf(arabizi);
    arabic = List.copyOf(arabic);
  }

  /** Returns how many there are in all. */
  public int all() {
    return latin.size() + arabizi.size() + arabic.size();
  }

  static List<Slurs> of(RulePacks packs, Set<String> groups) {
    return groups.stream().map(group -> of(packs, group)).toList();
  }

  private static Slurs of(RulePacks packs, String group) {
    List<String> latin = new ArrayList<>();
    List<String> arabizi = new ArrayList<>();
    List<String> arabic = new ArrayList<>();
    for (TermList list : packs.loaded().table().lists()) {
      if (group.equals(list.group())) {
        for (String term : list.terms()) {
          (isArabic(term) ? arabic : hasDigit(term) ? arabizi : latin).add(term);
        }
      }
    }
    return new Slurs(group, latin, arabizi, arabic);
  }

  private static boolean isArabic(String term) {
    return term.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static boolean hasDigit(String term) {
    return term.chars().anyMatch(c -> c >= '2' && c <= '9');
  }
}
