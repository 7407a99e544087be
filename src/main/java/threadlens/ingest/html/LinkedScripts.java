package threadlens.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import threadlens.model.Location;

/** The JSON-LD that a page holds for machines: of its article, of its comments. */
final class LinkedScripts {
  /** In all scripts of a page; a comment has some fifteen. Each may cost a hundred bytes. */
  private static final int MOST_TOKENS = 4_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // line feeds, on many pages
          .build();

  private static final Selector SCRIPTS = Selector.of("script[type]");
  private static final String TYPE = "application/ld+json";

  private static final String UNREADABLE =
      "linked data that cannot be read, expected JSON; the page itself is read";

  private static final String TOO_LONG =
      "linked data of more than " + MOST_TOKENS + " names and values; the page itself is read";

  private final HtmlPage page;
  private final List<JsonNode> all = new ArrayList<>();
  private long tokens;

  private LinkedScripts(HtmlPage page) {
    this.page = page;
  }

  /** Returns what each of a page's scripts holds, as far as it can be read. */
  static List<JsonNode> of(HtmlPage page) {
    LinkedScripts scripts = new LinkedScripts(page);
    for (int script : page.elements().select(SCRIPTS)) {
      Element element = page.elements().at(script);
      if (element.attr("type").strip().equalsIgnoreCase(TYPE)) {
        scripts.add(element);
      }
    }
    return scripts.all;
  }

  /** Data that is broken is told of: what the page shows is read all the same. */
  private void add(Element element) {
    if (tokens > MOST_TOKENS) {
      leaveOut(element, TOO_LONG);
      return;
    }
    String script = element.data();
    int start = Math.max(0, firstBracket(script));
    int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
    if (end <= start) {
      return;
    }
    try (JsonParser parser = JSON.createParser(script.substring(start, end))) {
      all.add(JSON.readTree(parser));
      tokens += parser.currentTokenCount();
    } catch (StreamConstraintsException e) {
      leaveOut(element, TOO_LONG);
    } catch (IOException e) {
      leaveOut(element, UNREADABLE);
    }
  }

  private void leaveOut(Element element, String why) {
    Location at = page.location(element);
    page.problems().add("linked-data-unreadable", why, at.line(), at.column());
  }

  private static int firstBracket(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf("[");
    boolean section = script.startsWith("CDATA", array + 1);
    return object < 0 || (array >= 0 && array < object && !section) ? array : object;
  }
}
