package threadlens.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import threadlens.model.Location;

/** The JSON-LD that a page holds for machines: of its article, of its comments. */
final class LinkedScripts {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // line feeds, on many pages
          .build();

  private static final Selector SCRIPTS = Selector.of("script[type]");
  private static final String TYPE = "application/ld+json";

  private static final String UNREADABLE =
      "linked data that cannot be read, expected JSON; the page itself is read";

  private LinkedScripts() {}

  /** Returns what each of a page's scripts holds, as far as it can be read. */
  static List<JsonNode> of(HtmlPage page) {
    List<JsonNode> all = new ArrayList<>();
    for (int script : page.elements().select(SCRIPTS)) {
      Element element = page.elements().at(script);
      if (element.attr("type").strip().equalsIgnoreCase(TYPE)) {
        all.add(parse(element, page));
      }
    }
    return all;
  }

  /** Data that is broken is told of: what the page shows is read all the same. */
  private static JsonNode parse(Element element, HtmlPage page) {
    String script = element.data();
    int start = Math.max(0, firstBracket(script));
    int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
    try {
      return end <= start ? MissingNode.getInstance() : JSON.readTree(script.substring(start, end));
    } catch (JsonProcessingException e) {
      Location at = page.location(element);
      page.problems().add("linked-data-unreadable", UNREADABLE, at.line(), at.column());
      return MissingNode.getInstance();
    }
  }

  private static int firstBracket(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf("[");
    boolean section = script.startsWith("CDATA", array + 1);
    return object < 0 || (array >= 0 && array < object && !section) ? array : object;
  }
}
