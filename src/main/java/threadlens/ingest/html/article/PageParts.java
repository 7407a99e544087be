package threadlens.ingest.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What pages call their parts.
 *
 * @param names what each name says
 * @param by words before the name of an author, in small letters
 * @param commentHeadings beginnings of headings over what readers say, in small letters
 * @param headings beginnings of headings over what is not the article, in small letters
 */
record PageParts(Names names, Set<String> by, Beginnings commentHeadings, Beginnings headings) {
  private static final String RESOURCE = "/threadlens/html/page-parts.yaml";
  private static final PageParts SHIPPED = load();

  PageParts {
    by = Set.copyOf(by);
  }

  /** Tells whether a line begins like a heading over what is not the article. */
  boolean leadsAway(String line) {
    return headings.beginIn(line);
  }

  /** Tells whether a line begins like a heading over comments; it may begin with their number. */
  boolean leadsToComments(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return commentHeadings.beginIn(line.substring(start));
  }

  static PageParts shipped() {
    return SHIPPED;
  }

  private static PageParts load() {
    try (InputStream in = PageParts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + RESOURCE);
      }
      LoadSettings settings =
          LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(RESOURCE).build();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
        return new PageParts(
            names(map),
            words(map, "by"),
            new Beginnings(words(map, "comment-headings")),
            new Beginnings(words(map, "headings")));
      }
      throw new IllegalStateException(RESOURCE + " is not a map");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Names names(Map<?, ?> map) {
    Map<String, Set<Part>> known = new HashMap<>();
    for (Part part : Part.values()) {
      for (String name : words(map, part.key())) {
        known.computeIfAbsent(name, key -> EnumSet.noneOf(Part.class)).add(part);
      }
    }
    return new Names(known);
  }

  private static Set<String> words(Map<?, ?> map, String key) {
    if (map.get(key) instanceof List<?> list) {
      Set<String> words = new LinkedHashSet<>();
      list.forEach(word -> words.add(String.valueOf(word)));
      return words;
    }
    throw new IllegalStateException(RESOURCE + ": no list '" + key + "'");
  }

  /** Beginnings of lines, whole words each. */
  static final class Beginnings {
    private final Set<String> all;
    private final Set<String> firstWords;

    Beginnings(Set<String> all) {
      this.all = Set.copyOf(all);
      firstWords =
          all.stream()
              .map(each -> each.substring(0, wordEnd(each, 1)))
              .collect(Collectors.toUnmodifiableSet());
    }

    boolean beginIn(String line) {
      if (line.isEmpty()) {
        return false;
      }
      int end = wordEnd(line, 1);
      if (!firstWords.contains(line.substring(0, end))) {
        return false; // as nearly always
      }
      while (end < line.length() && !all.contains(line.substring(0, end))) {
        end = wordEnd(line, end + 1);
      }
      return all.contains(line.substring(0, end));
    }

    /** Returns the first place, from one on, where no letter stands. */
    private static int wordEnd(String line, int from) {
      int end = from;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      return end;
    }
  }
}
