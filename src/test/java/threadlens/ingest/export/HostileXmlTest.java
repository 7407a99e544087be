package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.xml.DisqusReader;
import threadlens.ingest.export.xml.WordPressReader;
import threadlens.model.Discussion;

final class HostileXmlTest {
  private static final String DISQUS =
      "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">\n";

  private static String post(int id, String message) {
    return "<post dsq:id=\""
        + id
        + "\"><message>"
        + message
        + "</message><thread dsq:id=\"1\"/>"
        + "</post>\n";
  }

  private static List<Discussion> disqus(String xml) throws IOException, UnreadableSourceException {
    return Bytes.of(xml).read(new DisqusReader());
  }

  @Test
  void a_billion_laughs_are_refused_where_they_are_declared() {
    String laughs =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE disqus [\n <!ENTITY a \"ha\">\n"
            + " <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\n]>\n"
            + DISQUS
            + post(1, "&b;")
            + "</disqus>";

    assertThatThrownBy(() -> disqus(laughs))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("a document type declaration: expected an export without one")
        .satisfies(
            e -> assertThat(((UnreadableSourceException) e).location()).hasToString("export:2:1"));
  }

  @Test
  void an_entity_that_names_a_file_is_refused() {
    String outside =
        "<!DOCTYPE disqus [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n"
            + DISQUS
            + post(1, "&f;")
            + "</disqus>";

    assertThatThrownBy(() -> disqus(outside)).hasMessageContaining("entities are not read");
  }

  @Test
  void an_outer_declaration_is_refused_too() {
    String outside =
        "<!DOCTYPE disqus SYSTEM \"http://192.0.2.1/evil.dtd\">\n" + DISQUS + post(1, "x");

    assertThatThrownBy(() -> disqus(outside)).hasMessageContaining("document type declaration");
  }

  @Test
  void what_was_whole_before_the_end_of_a_cut_file_is_kept() throws Exception {
    String cut =
        DISQUS + post(1, "whole") + post(2, "whole too") + "<post dsq:id=\"3\"><message>ha";

    Discussion discussion = disqus(cut).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("whole", "whole too");
    assertThat(Bytes.problems(discussion)).containsExactly("4:29 left-out-rest");
  }

  @Test
  void a_control_character_does_not_stop_the_reading() throws Exception {
    Discussion discussion =
        disqus(DISQUS + post(1, "form\ffeed") + post(2, "b") + "</disqus>").get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("form feed", "b");
    assertThat(Bytes.problems(discussion)).containsExactly("2:31 control-character");
  }

  @Test
  void elements_100000_deep_and_an_attribute_of_10_megabytes_are_passed_over() throws Exception {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    String wide = "<b c=\"" + "x".repeat(10_000_000) + "\"/>";

    Discussion discussion =
        disqus(DISQUS + deep + wide + post(1, "here" + deep) + post(2, "after") + "</disqus>")
            .get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("here", "after");
  }

  @Test
  void the_charset_of_the_declaration_is_believed() throws Exception {
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
            + DISQUS
            + post(1, "caf\u00e9")
            + "</disqus>";

    Discussion discussion =
        new Bytes("export", xml.getBytes(StandardCharsets.ISO_8859_1))
            .read(new DisqusReader())
            .get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("caf\u00e9");
  }

  @Test
  void utf_16_is_read_by_its_mark() throws Exception {
    String xml = "\ufeff" + DISQUS + post(1, "\u0645\u0631\u062d\u0628\u0627") + "</disqus>";

    Discussion discussion =
        new Bytes("export", xml.getBytes(StandardCharsets.UTF_16LE))
            .read(new DisqusReader())
            .get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("\u0645\u0631\u062d\u0628\u0627");
  }

  @Test
  void a_thread_names_its_posts_wherever_they_stand() throws Exception {
    String xml =
        DISQUS
            + post(1, "a1")
            + "<post><message>b1</message><thread>other</thread></post>\n"
            + post(2, "a2")
            + "</disqus>";

    assertThat(disqus(xml).stream().map(Bytes::texts))
        .containsExactly(List.of("a1", "a2"), List.of("b1"));
  }

  @Test
  void the_comments_before_the_end_of_a_cut_item_keep_their_article() throws Exception {
    String cut =
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\n<item><title>The crane</title>"
            + "<wp:post_id>7</wp:post_id>\n<wp:comment><wp:comment_content>whole"
            + "</wp:comment_content></wp:comment>\n<wp:comment><wp:comment_content>ha";

    Discussion discussion = Bytes.of(cut).read(new WordPressReader()).get(0);

    assertThat(discussion.article().title()).isEqualTo("The crane");
    assertThat(Bytes.texts(discussion)).containsExactly("whole");
    assertThat(Bytes.problems(discussion)).containsExactly("4:35 left-out-rest");
  }
}
