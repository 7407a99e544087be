package threadlens.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.model.Location;

/**
 * Finds comments in JSON-LD of schema.org: {@code Comment}, {@code UserComments}, {@code Answer},
 * {@code DiscussionForumPosting}, {@code Question}. One that another holds as its {@code comment}
 * answers it, unless that is the posting that opens a thread. What a {@code FAQPage} holds is no
 * comment: the site itself asks and answers there.
 */
final class LinkedData {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final Selector SCRIPTS = Selector.of("script[type]");
  private static final String TYPE = "application/ld+json";

  /** What tells of a comment rather than holding comments. */
  private static final Set<String> ABOUT =
      Set.of("author", "creator", "parentItem", "isPartOf", "publisher", "image", "about");

  private static final String UNREADABLE =
      "linked data that cannot be read, expected JSON; the page itself is read";

  private final List<LinkedComment> comments = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean forum;
  private @Nullable Integer declared;

  private LinkedData() {}

  /** Returns what a page's data tells; null where it tells of none, or of an opening post alone. */
  static @Nullable FoundComments find(HtmlPage page) {
    LinkedData data = new LinkedData();
    for (int script : page.elements().select(SCRIPTS)) {
      Element element = page.elements().at(script);
      if (element.attr("type").strip().equalsIgnoreCase(TYPE)) {
        data.walk(parse(element, page));
      }
    }
    boolean alone = data.comments.size() == 1 && data.forum;
    return alone || data.comments.isEmpty()
        ? null
        : new FoundComments(
            "json-ld",
            0.9,
            data.forum,
            null,
            data.declared,
            List.of(),
            List.of(),
            LinkedComment.found(data.comments));
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

  private record Visit(JsonNode node, int holder) {}

  private void walk(JsonNode root) {
    Deque<Visit> left = new ArrayDeque<>();
    left.push(new Visit(root, FoundComment.NOBODY));
    while (!left.isEmpty()) {
      Visit visit = left.pop();
      List<JsonNode> below = new ArrayList<>();
      int holder = visit.holder();
      if (LinkedComment.isOfTheSite(visit.node())) {
        continue;
      }
      if (visit.node().isObject()) {
        holder = add(visit.node(), holder);
        for (Map.Entry<String, JsonNode> field : visit.node().properties()) {
          if (field.getValue().isContainerNode() && !ABOUT.contains(field.getKey())) {
            below.add(field.getValue());
          }
        }
      } else {
        visit.node().forEach(below::add);
      }
      for (int i = below.size() - 1; i >= 0; i--) {
        left.push(new Visit(below.get(i), holder));
      }
    }
  }

  /** Returns whom the comments below answer. */
  private int add(JsonNode node, int holder) {
    LinkedComment.Type type = LinkedComment.Type.of(node);
    if (declared == null && node.path("commentCount").canConvertToInt()) {
      declared = node.path("commentCount").intValue();
    }
    if (type == null) {
      return holder;
    }
    LinkedComment comment = new LinkedComment(node, holder);
    String id = comment.address();
    if (!comment.isToldOf() || (id != null && !seen.add(id))) {
      return holder; // a reference, or the same data twice
    }
    comments.add(comment);
    forum |= type != LinkedComment.Type.COMMENT && comments.size() == 1;
    return type == LinkedComment.Type.POSTING ? FoundComment.NOBODY : comments.size() - 1;
  }
}
