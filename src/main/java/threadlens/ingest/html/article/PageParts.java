package threadlens.ingest.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * @param body the text of an article and nothing else
 * @param article the article with what belongs to it
 * @param sure neither article nor comment, however long
 * @param furniture neither, where it is short
 * @param lead what leads into the article
 * @param authors who wrote it
 * @param dates when it was published
 * @param by words before the name of an author, in small letters
 * @param comments what readers say
 * @param commentHeadings beginnings of headings over what readers say, in small letters
 * @param headings beginnings of headings over what is not the article, in small letters
 */
record PageParts(
    Names body,
    Names article,
    Names sure,
    Names furniture,
    Names lead,
    Names authors,
    Names dates,
    Set<String> by,
    Names comments,
    Set<String> commentHeadings,
    Set<String> headings) {
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
            new Names(words(map, "body-names")),
            new Names(words(map, "article-names")),
            new Names(words(map, "sure-names")),
            new Names(words(map, "furniture-names")),
            new Names(words(map, "lead-names")),
            new Names(words(map, "author-names")),
            new Names(words(map, "date-names")),
            words(map, "by"),
            new Names(words(map, "comment-names")),
            words(map, "comment-headings"),
            words(map, "headings"));
      }
      throw new IllegalStateException(RESOURCE + " is not a map");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
