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
record PageParts(Names names, Set<String> by, Set<String> commentHeadings, Set<String> headings) {
  private static final String RESOURCE = "/threadlens/html/page-parts.yaml";
  private static final PageParts SHIPPED = load();

  PageParts {
    by = Set.copyOf(by);
    commentHeadings = Set.copyOf(commentHeadings);
    headings = Set.copyOf(headings);
  }

  /** Tells whether a line begins like a heading over what is not the article. */
  boolean leadsAway(String line) {
    return begins(line, headings);
  }

  /** Tells whether a line begins like a heading over comments; it may begin with their number. */
  boolean leadsToComments(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return begins(line.substring(start), commentHeadings);
  }

  private static boolean begins(String line, Set<String> beginnings) {
    for (int i = 1; i <= line.length(); i++) {
      boolean word = i == line.length() || !Character.isLetter(line.charAt(i));
      if (word && beginnings.contains(line.substring(0, i))) {
        return true;
      }
    }
    return false;
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
            names(map), words(map, "by"), words(map, "comment-headings"), words(map, "headings"));
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
}
