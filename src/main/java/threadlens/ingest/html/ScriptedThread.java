package threadlens.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.model.Location;

/**
 * A thread that a page holds as data, for its script to show. What the script would make of it is
 * made here, as far as a profile asks for it, so that one profile reads both.
 *
 * @param profile of the markup that the script makes
 * @param carrier holds the data
 * @param shown what the script would show
 * @param declared how many posts there are; null where the data does not tell
 */
record ScriptedThread(String profile, Element carrier, Document shown, @Nullable Integer declared) {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String UNREADABLE =
      "the data of the page's script cannot be read, expected JSON; the page itself is read";

  /** Returns what a page holds; empty on most. */
  static List<ScriptedThread> of(HtmlPage page) {
    return Stream.concat(DiscourseData.threads(page), FlarumData.threads(page)).toList();
  }

  /**
   * Returns what the elements of a page carry that a selector finds.
   *
   * @param reading returns null where there is no thread in an element
   */
  static Stream<ScriptedThread> carriedBy(
      Selector carrier,
      HtmlPage page,
      BiFunction<Element, HtmlPage, @Nullable ScriptedThread> reading) {
    return Arrays.stream(page.elements().select(carrier))
        .mapToObj(page.elements()::at)
        .map(element -> reading.apply(element, page))
        .filter(Objects::nonNull);
  }

  /** Returns a number of posts; null where it is none. */
  static @Nullable Integer count(JsonNode told) {
    return told.canConvertToInt() ? told.intValue() : null;
  }

  /** Returns the data as one tree; a missing node, and a problem, where it is broken. */
  static JsonNode parse(String data, Element carrier, HtmlPage page) {
    try {
      return data.isBlank() ? MissingNode.getInstance() : JSON.readTree(data);
    } catch (JsonProcessingException e) {
      Location at = page.location(carrier);
      page.problems().add("script-data-unreadable", UNREADABLE, at.line(), at.column());
      return MissingNode.getInstance();
    }
  }

  /** Returns what was found in what the script would show, as found on the page itself. */
  FoundComments onPage(FoundComments found) {
    return new FoundComments(
        found.profile(),
        found.confidence(),
        found.forum(),
        found.state(),
        declared,
        List.of(),
        Collections.nCopies(found.again().size(), carrier),
        found.comments().stream().map(comment -> comment.in(carrier)).toList());
  }
}
