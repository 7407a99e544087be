package threadlens.ingest.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import threadlens.ingest.html.tree.PageTree;

/**
 * Two HTML comments that a text stands between, on pages whose elements do not tell where it
 * begins.
 *
 * @param start what the first says, without the space around it
 * @param end the same of the second
 */
record Between(String start, String end) {
  /** Tells whether the first is on a page. */
  boolean isOn(PageTree page) {
    for (PageTree.Remark remark : page.remarks()) {
      if (remark.text().strip().equals(start)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words in an element that do not stand between them: by identity; none where the
   * element does not hold the first, those before the first where it lacks the second.
   */
  Set<Node> outside(Element element) {
    Set<Node> outside = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean[] inside = {false};
    boolean[] begun = {false};
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment) {
            String says = comment.getData().strip();
            inside[0] = inside[0] ? !says.equals(end) : !begun[0] && says.equals(start);
            begun[0] |= inside[0];
          } else if (node instanceof TextNode && !inside[0]) {
            outside.add(node);
          }
        },
        element);
    return begun[0] ? outside : Set.of();
  }
}
