package threadlens.ingest.html.repeating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import threadlens.ingest.markup.Prose;
import threadlens.text.Span;

/** What somebody wrote, without the name, the time, and the furniture around it. */
final class BodyText {
  private final Items items;
  private final Layout layout;
  private final Outline outline;

  BodyText(Items items, Layout layout) {
    this.items = items;
    this.layout = layout;
    outline = items.outline();
  }

  /** What is left without the line of name and time; with it, where nothing is. */
  Prose of(Layout.Parts parts) {
    int body = body(parts);
    int head = heading(parts, body);
    Prose prose = of(parts, body, head);
    return head >= 0 && prose.text().isEmpty() ? of(parts, body, -1) : prose;
  }

  private Prose of(Layout.Parts parts, int body, int head) {
    Set<Node> unseen = new HashSet<>();
    labels(parts, body, unseen);
    for (int i = 0; i < parts.elements().size(); i++) {
      int index = parts.elements().get(i);
      if (index != body && outline.holds(body, index) && furniture(parts, index, head)) {
        unseen.add(outline.element(index));
      }
    }
    for (int i = body + 1; i < outline.end(body); ) {
      if (items.isItem(i)) {
        unseen.add(outline.element(i));
        i = outline.end(i);
      } else {
        i++;
      }
    }
    bareWords(body, parts, unseen);
    Prose prose = Prose.quoting(outline.element(body), unseen::contains, QuoteBox::is).prose();
    boolean headed = outline.holds(body, parts.name()) || outline.holds(body, parts.time());
    return headed ? withoutMark(prose) : prose;
  }

  private static int body(Layout.Parts parts) {
    return parts.body() < 0 ? parts.root() : parts.body();
  }

  /** Without what parts it from the name before it: "Hadi: no". */
  private static Prose withoutMark(Prose prose) {
    String text = prose.text();
    boolean mark = text.length() > 2 && ":-–—|".indexOf(text.charAt(0)) >= 0;
    if (!mark || text.charAt(1) != ' ') {
      return prose;
    }
    List<Span> quotes =
        prose.quotes().stream()
            .map(quote -> new Span(Math.max(0, quote.start() - 2), Math.max(0, quote.end() - 2)))
            .toList();
    return new Prose(text.substring(2), quotes);
  }

  private boolean furniture(Layout.Parts parts, int index, int head) {
    if (index == parts.name() || index == parts.time() || index == head) {
      return true;
    } else if (Signature.is(outline.element(index))) {
      return true;
    }
    int text = outline.sum(Sum.TEXT, index);
    if (text == 0 || text > 80) {
      return false;
    }
    boolean prose = outline.element(index).normalName().equals("p");
    boolean quoted = outline.isQuoted(index) && !outline.isQuoted(body(parts));
    return (!quoted && layout.furniture().is(index, outline.label(index)))
        || (!prose && button(index));
  }

  private boolean button(int index) {
    return outline.button(index)
        && outline.sum(Sum.LINKED, index) * 2 > outline.sum(Sum.TEXT, index)
        && outline.ownText(outline.parent(index)).length() < 20;
  }

  /** The line that holds name and time and little else; -1 where there is none within the body. */
  private int heading(Layout.Parts parts, int body) {
    int name = parts.name();
    int time = parts.time();
    if (name < 0 || time < 0 || !outline.holds(body, name) || !outline.holds(body, time)) {
      return -1;
    }
    int around = Math.min(name, time);
    while (around != body && !(outline.holds(around, name) && outline.holds(around, time))) {
      around = outline.parent(around);
    }
    int most = outline.sum(Sum.TEXT, name) + outline.sum(Sum.TEXT, time) + 60;
    return around != body && outline.sum(Sum.TEXT, around) <= most ? around : -1;
  }

  /** "posted by" beside the name, in a line of its own that is the same in most items. */
  private void labels(Layout.Parts parts, int body, Set<Node> unseen) {
    for (int part : new int[] {parts.name(), parts.time()}) {
      int line = part < 0 ? -1 : outline.parent(part);
      if (line > 0 && line != body && outline.holds(body, line)) {
        String own = outline.ownText(line);
        if (!own.isEmpty() && layout.furniture().is(line, own)) {
          outline.element(line).childNodes().stream()
              .filter(TextNode.class::isInstance)
              .forEach(unseen::add);
        }
      }
    }
  }

  /** "says:", right beside the name, or what is the same in most items. */
  private void bareWords(int index, Layout.Parts parts, Set<Node> unseen) {
    Element body = outline.element(index);
    int last = Math.max(parts.name(), parts.time());
    Element until = last < 0 ? null : outline.element(last);
    boolean before = until != null && body.equals(until.parent());
    for (Node node = body.firstChild(); node != null; node = node.nextSibling()) {
      if (node.equals(until)) {
        before = false;
      }
      if (node instanceof TextNode text) {
        String line = Text.line(text.getWholeText());
        if (layout.furniture().is(index, line) || (before && line.length() < 30)) {
          unseen.add(node);
        }
      }
    }
  }
}
