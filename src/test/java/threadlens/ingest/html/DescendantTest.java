package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescendantTest {
  private static final String[] TAGS = {"div", "p", "section"};
  private static final String[] CLASSES = {"a", "b", "a b", ""};
  private static final long SEED = 20_261_128;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        ".a",
        "div .a",
        ".a .b",
        ".a .a",
        "div.a p.b",
        "section .a p",
        ".a .b .a .b",
        "[class] [class=b]",
        "div [class = 'a b'] p"
      })
  void findsWhatJsoupFindsWhateverTheRoot(String css) {
    Evaluator mine = Objects.requireNonNull(Descendant.of(css));
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      Document page = page(random);
      Element inner = page.getAllElements().get(random.nextInt(20));
      for (Element root : new Element[] {page, inner}) {
        Evaluator theirs = QueryParser.parse(css);
        for (Element each : root.getAllElements()) {
          assertThat(mine.matches(root, each)).isEqualTo(theirs.matches(root, each));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a > b", "a + b", "a ~ b", "a, b", "a:has(b)", "a :not(b)", "*"})
  void leavesToJsoupWhatIsOfAnotherKind(String css) {
    assertThat(Descendant.of(css)).isNull();
  }

  /** Forty elements, each within one of the last few. */
  private static Document page(Random random) {
    Document page = new Document("");
    Element at = page;
    for (int i = 0; i < 40; i++) {
      Element below = new Element(TAGS[random.nextInt(TAGS.length)]);
      below.attr("class", CLASSES[random.nextInt(CLASSES.length)]);
      at.appendChild(below);
      at = below;
      for (int up = random.nextInt(3); up > 0; up--) {
        at = at.parent() == null ? at : at.parent();
      }
    }
    return page;
  }
}
