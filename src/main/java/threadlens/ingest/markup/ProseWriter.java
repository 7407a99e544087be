package threadlens.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/** Collects the prose of a piece of markup; a gap is written only once something follows it. */
final class ProseWriter implements NodeFilter {
  private static final Set<String> PARAGRAPHS =
      TagNames.of(
          "p div blockquote ul ol pre table h1 h2 h3 h4 h5 h6 section article figure dl"
              + " hr header footer aside details fieldset form address main nav");
  private static final Set<String> LINES =
      TagNames.of("li tr dt dd figcaption summary option caption");
  private static final Set<String> UNSEEN =
      TagNames.of(
          "script style noscript template head iframe svg textarea select button object"
              + " title");

  private static final Pattern LINES_KEPT =
      Pattern.compile("(?i)white-space\\s*:\\s*(pre|break-spaces)");

  private static final String[] GAPS = {"", " ", "\n", "\n\n"};

  /** From letters of Latin to those of Arabic and beyond all are plain characters. */
  private static final char FIRST_PLAIN = 0xc0;

  private static final char LAST_PLAIN = 0x167f;

  /** Code is not moved in any further. */
  private static final int WIDEST = 40;

  private final StringBuilder out = new StringBuilder();
  private final List<Span> quotes = new ArrayList<>();
  private final List<Element> quoteElements = new ArrayList<>();
  private final Element root;
  private final Predicate<? super Node> dropped;
  private final Predicate<Element> quoting;
  private int gap; // 0 nothing, 1 a space, 2 a line, 3 a paragraph
  private int unseen;
  private boolean broken; // a line break since the last character
  private int preformatted;
  private int lined; // how many elements around keep the lines of their text
  private int indent;
  private @Nullable Element quote; // the outermost
  private int quoteStart;

  ProseWriter(Element root, Predicate<? super Node> dropped, Predicate<Element> quoting) {
    this.root = root;
    this.dropped = dropped;
    this.quoting = quoting;
  }

  /** Goes through all of it, and returns what was collected. */
  Prose.Quoting written() {
    NodeTraversor.filter(this, root);
    return new Prose.Quoting(WrittenQuotes.mark(out.toString(), quotes), quoteElements);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!node.equals(root) && dropped.test(node)) {
      gap = Math.max(gap, Math.max(1, gap(node.normalName()))); // it still parts its sides
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode text && unseen == 0) {
      text(text.getWholeText());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    unseen -= UNSEEN.contains(name) ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    lined -= keepsLines(element) ? 1 : 0;
    if (element.equals(quote)) {
      quote = null;
      if (out.length() > quoteStart) {
        quotes.add(new Span(quoteStart, out.length()));
        quoteElements.add(element);
      }
    }
    gap = Math.max(gap, attribution(name) ? 2 : gap(name));
    return FilterResult.CONTINUE;
  }

  /** Whose words a quotation is stands on a line of its own, as style sheets show it. */
  private boolean attribution(String name) {
    return quote != null && name.equals("cite");
  }

  private void open(Element element) {
    String name = element.normalName();
    gap = Math.max(gap, gap(name));
    unseen += UNSEEN.contains(name) ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    lined += keepsLines(element) ? 1 : 0;
    if (name.equals("br")) {
      gap = broken ? 3 : Math.max(gap, 2);
      broken = true;
      indent = 0;
    } else if (quote == null
        && !element.equals(root)
        && (name.equals("blockquote") || quoting.test(element))) {
      quote = element;
      quoteStart = nextStart();
    } else if (name.equals("img") && unseen == 0) {
      text(emoji(element));
    }
  }

  /** Style sheets are not read; what the element itself says is. */
  private static boolean keepsLines(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String classes = element.className();
    boolean named = classes.contains("pre-wrap") || classes.contains("pre-line");
    return named || LINES_KEPT.matcher(element.attr("style")).find();
  }

  private static int gap(String name) {
    return PARAGRAPHS.contains(name) ? 3 : LINES.contains(name) ? 2 : name.equals("td") ? 1 : 0;
  }

  private int nextStart() {
    return out.length() == 0 ? 0 : out.length() + (gap == 3 ? 2 : gap == 0 ? 0 : 1);
  }

  /** An image that stands for a character, or for the name of one, as {@code :wink:}. */
  private static String emoji(Element image) {
    String alt = image.attr("alt");
    if (alt.isEmpty() || alt.length() > 32) {
      return "";
    }
    String classes = image.className().toLowerCase(Locale.ROOT);
    boolean told =
        classes.contains("emoji") || classes.contains("smil") || classes.contains("emoticon");
    boolean plain = alt.codePoints().noneMatch(c -> c < 0x2000 && Character.isLetterOrDigit(c));
    boolean keycap = alt.length() <= 4 && alt.indexOf('\u20e3') > 0;
    return told || keycap || (plain && alt.length() <= 16) ? alt : "";
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted > 0 && (c == '\n' || c == ' ' || c == '\t')) {
        preformatted(c);
      } else if (lined > 0 && c == '\n') {
        preformatted(c);
      } else if (c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c)) {
        gap = Math.max(gap, 1);
      } else if (c != '\u00ad' && c != '\ufeff' && c != '\u200b') {
        int end = plainEnd(text, i + 1, preformatted == 0 ? ' ' : '!');
        write(text.substring(i, end));
        i = end - 1;
      }
    }
  }

  /**
   * Where a run of characters ends that stand in the prose as they stand here.
   *
   * @param first what may be among them: a space, where a single one between them may
   */
  private static int plainEnd(String text, int from, char first) {
    int end = from;
    char before = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean plain = (c >= first && c <= '~') || (c >= FIRST_PLAIN && c <= LAST_PLAIN);
      if (!plain || c + before == 2 * ' ') {
        break;
      }
      before = c;
      end++;
    }
    return before == ' ' ? end - 1 : end;
  }

  /** Lines and what they are moved in by stay. */
  private void preformatted(char c) {
    if (c == '\n') {
      gap = gap < 2 ? 2 : 3;
      indent = 0;
    } else {
      indent += c == '\t' ? 4 : 1;
    }
  }

  private void write(String text) {
    if (gap > 0 && out.length() > 0) {
      out.append(GAPS[gap]);
    }
    if (preformatted > 0 && indent > 0 && (gap != 1 || out.length() == 0)) {
      out.append(" ".repeat(Math.min(indent, WIDEST)));
    }
    gap = 0;
    indent = 0;
    broken = false;
    out.append(text);
  }
}
