package threadlens.ingest.export.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import threadlens.ingest.markup.Prose;

/**
 * Text as WordPress keeps it: HTML in which an empty line parts paragraphs and a line end breaks
 * the line ({@code wpautop} makes elements of them only when a page is shown). Blocks of the newer
 * editor stand between comments that begin with {@code wp:}; they are whole HTML.
 */
final class WordPressText {
  private static final String BLOCK = "<!-- wp:";

  /** Marks that WordPress replaces when it shows a page; what stands between two stays. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:caption|wp_caption|gallery|embed|audio|video|playlist)(?: [^\\]]{0,999})?\\]");

  private WordPressText() {}

  static Prose prose(String content) {
    String shown = SHORTCODE.matcher(content).replaceAll("");
    Element body = Jsoup.parseBodyFragment(shown).body();
    if (content.indexOf('\n') >= 0 && !content.contains(BLOCK)) {
      breakLines(body);
    }
    return Prose.of(body);
  }

  private static void breakLines(Element body) {
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && !text.isBlank()
              && text.getWholeText().indexOf('\n') >= 0
              && !preformatted(text)) {
            texts.add(text);
          }
        },
        body);
    texts.forEach(WordPressText::breakLines);
  }

  private static boolean preformatted(Node node) {
    Node at = node.parent();
    for (int up = 0; at != null && up < 8; up++) {
      if (at.nodeName().equals("pre")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static void breakLines(TextNode text) {
    String whole = text.getWholeText().replace("\r\n", "\n").replace('\r', '\n');
    int at = 0;
    while (at < whole.length()) {
      int end = whole.indexOf('\n', at);
      String line = whole.substring(at, end < 0 ? whole.length() : end);
      text.before(new TextNode(line));
      if (end < 0) {
        break;
      }
      int next = end + 1;
      while (next < whole.length() && Character.isWhitespace(whole.charAt(next))) {
        next++;
      }
      boolean paragraph = whole.substring(end + 1, next).indexOf('\n') >= 0;
      text.before(new Element(paragraph ? "p" : "br"));
      at = next;
    }
    text.remove();
  }
}
