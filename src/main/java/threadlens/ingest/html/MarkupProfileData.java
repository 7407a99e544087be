package threadlens.ingest.html;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A profile as its YAML says it. A key holds one value or a list. */
record MarkupProfileData(Map<?, ?> own) {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "words",
          "forum",
          "comment",
          "topic",
          "replies",
          "threaded",
          "body",
          "drop",
          "between",
          "after",
          "until",
          "author",
          "guest",
          "registered",
          "members",
          "time",
          "id",
          "url",
          "parent",
          "answers",
          "depth",
          "top",
          "deleted",
          "pending",
          "spam",
          "reports",
          "quote",
          "quoted",
          "declared",
          "open",
          "closed",
          "suspended",
          "none",
          "not-captured",
          "section");

  MarkupProfileData {
    Set<String> unknown = new TreeSet<>();
    own.keySet().forEach(key -> unknown.add(String.valueOf(key)));
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "not a key of a profile: " + unknown + ", expected some of " + new TreeSet<>(KEYS));
    }
  }

  /**
   * Returns the profile.
   *
   * @throws IllegalArgumentException if a value is none of its key
   */
  MarkupProfile profile() {
    return new MarkupProfile(
        text("name", ""),
        strings("words"),
        selector("forum"),
        selector("comment"),
        selector("topic"),
        selector("replies"),
        selector("threaded"),
        strings("body").stream().map(Place::of).toList(),
        selector("drop"),
        between(),
        pattern("after"),
        pattern("until"),
        readings("author"),
        selector("guest"),
        selector("registered"),
        selector("members"),
        readings("time"),
        readings("id"),
        readings("url"),
        readings("parent"),
        readings("answers"),
        readings("depth"),
        Integer.parseInt(text("top", "0")),
        selector("deleted"),
        selector("pending"),
        selector("spam"),
        readings("reports"),
        selector("quote"),
        readings("quoted"),
        readings("declared"),
        new MarkupProfile.StateMarks(
            selector("open"),
            selector("closed"),
            selector("suspended"),
            selector("none"),
            selector("not-captured")),
        selector("section"));
  }

  private String text(String key, String otherwise) {
    return own.containsKey(key) ? String.valueOf(own.get(key)) : otherwise;
  }

  private List<String> strings(String key) {
    Object value = own.get(key);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  private @Nullable Selector selector(String key) {
    List<String> selectors = strings(key);
    return selectors.isEmpty() ? null : Selector.of(String.join(", ", selectors));
  }

  private @Nullable Between between() {
    List<String> marks = strings("between");
    if (marks.isEmpty()) {
      return null;
    } else if (marks.size() != 2) {
      throw new IllegalArgumentException("'between' has two values, not " + marks.size());
    }
    return new Between(marks.get(0), marks.get(1));
  }

  private @Nullable Pattern pattern(String key) {
    try {
      return own.containsKey(key) ? Pattern.compile(text(key, "")) : null;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a regular expression, in '" + key + "'", e);
    }
  }

  private List<Reading> readings(String key) {
    try {
      return strings(key).stream().map(Reading::of).toList();
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a regular expression, in '" + key + "'", e);
    }
  }
}
