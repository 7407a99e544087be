package threadlens.ingest.html.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BoxesTest {
  @Test
  void leavesThePageAsItWasOnceBoxesInBoxesAreGone() {
    Document page = Jsoup.parse("<div>a<p>one<br>x</p>b<p>two</p>c</div><p>three</p>");
    page.outputSettings().prettyPrint(false);
    String before = page.body().html();
    List<Element> boxes = new ArrayList<>(Boxes.around(page.select("p")));
    boxes.addAll(Boxes.around(boxes));

    assertThat(page.body().html()).contains("a<div class=\"side-by-side\"><div");
    assertThat(page.select("div > div > p")).hasSize(3);

    Boxes.remove(boxes);
    assertThat(page.body().html()).isEqualTo(before);
  }
}
