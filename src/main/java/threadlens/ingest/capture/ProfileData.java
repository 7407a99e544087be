package threadlens.ingest.capture;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import threadlens.model.AuthorKind;

/**
 * A profile as its YAML says it, over what every page may hold.
 *
 * @param own of the profile; its lists come first
 * @param base of every page
 */
record ProfileData(Map<?, ?> own, Map<?, ?> base) {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "months",
          "count-words",
          "times",
          "dates",
          "bylines",
          "site-names",
          "furniture",
          "navigation",
          "endings",
          "closed",
          "suspended",
          "not-captured",
          "captions",
          "headings",
          "comments",
          "after-comment",
          "end",
          "marks",
          "before-name",
          "after-name",
          "deleted");

  Profile profile() {
    refuseUnknownKeys();
    TimeFormats times = new TimeFormats(strings("times"), months());
    TimeFormats dates = new TimeFormats(strings("dates"), months());
    Map<String, Integer> countWords = countWords();
    String count = String.join("|", countWords.keySet()) + "|\\p{Nd}[\\p{Nd}.,  ]*";
    LinePattern.Slots slots =
        new LinePattern.Slots(times.expression(), dates.expression(), "(?iu:" + count + ")");
    return new Profile(
        String.valueOf(own.get("name")),
        phrases("headings", slots),
        headers(slots),
        times,
        dates,
        countWords,
        phrases("bylines", slots),
        phrases("after-comment", slots),
        phrases("end", slots),
        phrases("marks", slots),
        phrases("furniture", slots),
        phrases("endings", slots),
        expressions("closed"),
        expressions("suspended"),
        expressions("not-captured"),
        expressions("captions"),
        strings("site-names"),
        Navigation.of(lists("navigation")),
        strings("before-name"),
        strings("after-name"),
        phrases("deleted", slots));
  }

  private void refuseUnknownKeys() {
    Set<String> unknown = new TreeSet<>();
    own.keySet().forEach(key -> unknown.add(String.valueOf(key)));
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "not a key of a profile: " + unknown + ", expected some of " + new TreeSet<>(KEYS));
    }
  }

  private List<List<String>> months() {
    List<List<String>> months = new ArrayList<>();
    for (Object month : list(base, "months")) {
      months.add(((List<?>) month).stream().map(String::valueOf).toList());
    }
    return months;
  }

  private Map<String, Integer> countWords() {
    Map<String, Integer> words = new LinkedHashMap<>();
    if (base.get("count-words") instanceof Map<?, ?> map) {
      map.forEach(
          (word, count) -> words.put(String.valueOf(word), Integer.valueOf(String.valueOf(count))));
    }
    return words;
  }

  private List<Profile.HeaderForm> headers(LinePattern.Slots slots) {
    List<Profile.HeaderForm> forms = new ArrayList<>();
    for (Object entry : list(own, "comments")) {
      Map<?, ?> form = (Map<?, ?>) entry;
      forms.add(
          new Profile.HeaderForm(
              list(form, "header").stream()
                  .map(line -> LinePattern.exact(String.valueOf(line), slots))
                  .toList(),
              AuthorKind.valueOf(String.valueOf(form.get("kind")).toUpperCase(Locale.ROOT))));
    }
    return forms;
  }

  private List<LinePattern> phrases(String key, LinePattern.Slots slots) {
    return strings(key).stream().map(line -> LinePattern.phrase(line, slots)).toList();
  }

  private List<Pattern> expressions(String key) {
    return strings(key).stream().map(Pattern::compile).toList();
  }

  private List<String> strings(String key) {
    List<String> all = new ArrayList<>();
    list(own, key).forEach(value -> all.add(String.valueOf(value)));
    list(base, key).forEach(value -> all.add(String.valueOf(value)));
    return all;
  }

  /** Of lists in a list, whose order says nothing. */
  private List<String> lists(String key) {
    List<String> all = new ArrayList<>();
    for (Object items : list(base, key)) {
      ((List<?>) items).forEach(item -> all.add(String.valueOf(item)));
    }
    return all;
  }

  private static List<?> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }
}
