package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.decoding.SourceText;
import threadlens.model.Problem;
import threadlens.model.SourceId;

class LinkedScriptsTest {
  @Test
  void whatStandsAroundTheDataIsNoPartOfThem() {
    HtmlPage page = page(script("//<![CDATA[\n{\"name\": \"a\"}\n//]]>") + script("  "));

    assertThat(page.linkedData())
        .extracting(JsonNode::toString)
        .containsExactly("{\"name\":\"a\"}");
    assertThat(page.problems().list()).isEmpty();
  }

  @Test
  void dataThatWouldFillTheMemoryAreLeftOut() {
    String many = "{},".repeat(1_500_000);
    HtmlPage page =
        page(
            script("[" + many + many + "{}]")
                + script("[" + many + "{}]")
                + script("[" + many + "{}]")
                + script("{\"name\": \"a\"}"));

    assertThat(page.linkedData()).hasSize(2);
    assertThat(page.problems().list())
        .extracting(Problem::message)
        .hasSize(2)
        .allMatch(message -> message.startsWith("linked data of more than 4000000"));
  }

  private static String script(String data) {
    return "<script type='application/ld+json'>" + data + "</script>\n";
  }

  private static HtmlPage page(String html) {
    return HtmlPage.of(
        new SourceText(new SourceId("page.html", null, ""), html, "UTF-8", List.of()));
  }
}
