package threadlens.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentsState;

/**
 * Finds comments in JSON-LD of schema.org: {@code Comment}, {@code UserComments}, {@code Answer},
 * {@code DiscussionForumPosting}, {@code Question}. One that another holds as its {@code comment}
 * answers it, unless that is the posting that opens a thread. What a {@code FAQPage} holds is no
 * comment: the site itself asks and answers there.
 */
final class LinkedData {
  /** What tells of a comment rather than holding comments. */
  private static final Set<String> ABOUT =
      Set.of("author", "creator", "parentItem", "isPartOf", "publisher", "image", "about");

  private final List<LinkedComment> comments = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean forum;
  private @Nullable Integer declared;

  private LinkedData() {}

  /**
   * Returns what a page's data tells; null where it tells of none, or of an opening post alone.
   * Comments that it counts and does not hold were not captured.
   */
  static @Nullable FoundComments find(HtmlPage page) {
    LinkedData data = new LinkedData();
    page.linkedData().forEach(data::walk);
    boolean alone = data.comments.size() == 1 && data.forum;
    boolean none = data.comments.isEmpty();
    boolean counted = data.declared != null && data.declared > 0;
    return alone || (none && !counted)
        ? null
        : new FoundComments(
            "json-ld",
            0.9,
            data.forum,
            none ? CommentsState.NOT_CAPTURED : null,
            data.declared,
            List.of(),
            List.of(),
            LinkedComment.found(data.comments));
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
