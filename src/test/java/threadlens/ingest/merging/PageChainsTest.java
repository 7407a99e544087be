package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.Source;

final class PageChainsTest {
  @Test
  void pages_that_name_each_other_as_next_come_in_that_order() {
    assertThat(
            groups(
                page("z.html", "a.org/t/k3", "Nets (page 3) | Quay", "", "a.org/t/k2"),
                page("y.html", "a.org/t/k1", "Nets | Quay", "a.org/t/k2", ""),
                page("x.html", "a.org/t/k2", "Nets (page 2) | Quay", "", "")))
        .containsExactly("y.html 1, x.html 2 linked, z.html 3 linked");
  }

  @Test
  void a_link_to_a_page_that_is_not_there_or_of_another_title_joins_nothing() {
    assertThat(
            groups(
                page("a.html", "a.org/t/k1", "Nets and lines | Quay", "a.org/t/k9", ""),
                page("b.html", "a.org/t/k2", "Paint for hulls | Quay", "a.org/t/k1", "")))
        .containsExactly("a.html 0", "b.html 0");
  }

  @Test
  void a_circle_of_links_ends_where_it_began() {
    assertThat(
            groups(
                page("a.html", "a.org/t/k1", "Nets", "a.org/t/k2", ""),
                page("b.html", "a.org/t/k2", "Nets", "a.org/t/k3", ""),
                page("c.html", "a.org/t/k3", "Nets", "a.org/t/k1", ""),
                page("d.html", "a.org/t/k4", "Nets", "a.org/t/k4", "a.org/t/k2")))
        .containsExactly("a.html 1, b.html 2 linked, c.html 3 linked", "d.html 0");
  }

  @Test
  void files_without_an_address_are_found_by_their_names() {
    assertThat(
            groups(
                local("saved/one.html", "next", "two.html?x=1#top"),
                local("saved/two.html", "prev", "../saved/./one.html"),
                local("other/two.html", "prev", "../../../etc/one.html")))
        .containsExactly("saved/one.html 1, saved/two.html 2 linked", "other/two.html 0");
  }

  @Test
  void where_all_pages_state_the_address_of_the_first_their_links_number_them() {
    assertThat(
            groups(
                page("d.html", "a.org/t", "Nets", "", "a.org/t?start=50"),
                page("c.html", "a.org/t", "Nets", "a.org/t?start=75", "a.org/t?start=25"),
                page("a.html", "a.org/t", "Nets", "a.org/t?start=25", ""),
                page("b.html", "a.org/t", "Nets", "a.org/t?start=50", "a.org/t")))
        .containsExactly("a.html 0, b.html 25, c.html 50, d.html 51");
  }

  @Test
  void a_site_of_one_title_whose_articles_link_each_other_is_no_discussion() {
    Source[] site = new Source[150];
    for (int i = 0; i < site.length; i++) {
      site[i] = page(i + ".html", "a.org/x" + i + "y", "Quay", "a.org/x" + (i + 1) + "y", "");
    }

    assertThat(groups(site)).hasSize(150);
  }

  @Test
  void links_below_a_long_page_are_found() {
    String long_ = "<p>" + "and the nets were dry ".repeat(5_000) + "</p>";
    assertThat(
            groups(
                new Page(
                    "a.html", "<title>Nets</title>" + long_ + "<a href=b.html rel=next>on</a>"),
                new Page("b.html", "<title>Nets</title>")))
        .containsExactly("a.html 1, b.html 2 linked");
  }

  @Test
  void pages_of_an_archive_are_found_by_their_links() {
    assertThat(
            groups(
                archived(
                    "https://a.org/t/k1",
                    "<title>Nets &amp; lines</title>" + link("next", "a.org/t/k2")),
                archived("https://a.org/t/k3", "<title>Paint</title>" + link("prev", "a.org/t/k1")),
                archived("https://a.org/t/k2", "<title>Nets &amp; lines</title>")))
        .containsExactly("web.warc 1, web.warc 2 linked", "web.warc 0");
  }

  @Test
  void comment_pages_that_state_no_address_are_placed_by_their_links() {
    assertThat(
            groups(
                new Page(
                    "b.html",
                    "<html><div class=nav-previous><a href='https://a.org/s/comment-page-1/#comments'>on</a>"),
                new Page(
                    "a.html",
                    "<html><div class=nav-next><a href='https://a.org/s/comment-page-2/#comments'>on</a>")))
        .containsExactly("a.html 1, b.html 2");
  }

  private static Source archived(String address, String html) {
    return new Archived(address, html);
  }

  private static List<String> groups(Source... pages) {
    return Groups.of(List.of(pages)).stream().map(SourceGroup::toString).toList();
  }

  private static Source page(
      String name, String canonical, String title, String next, String previous) {
    return new Page(
        name,
        "<head><title>"
            + title
            + "</title><link rel=canonical href='https://"
            + canonical
            + "'>"
            + link("next", next)
            + "</head>"
            + link("nofollow prev", previous));
  }

  private static String link(String relation, String address) {
    return address.isEmpty() ? "" : "<a rel='" + relation + "' href='//" + address + "'>on</a>";
  }

  private static Source local(String name, String relation, String href) {
    return new Page(name, "<html><a rel=" + relation + " href='" + href + "'>on</a>");
  }

  private record Page(String path, String html) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private record Archived(String url, String html) implements Source {
    @Override
    public String path() {
      return "web.warc";
    }

    @Override
    public String record() {
      return url;
    }

    @Override
    public String name() {
      return url + ".html";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
    }
  }
}
