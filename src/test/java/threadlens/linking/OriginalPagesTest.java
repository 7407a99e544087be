package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import threadlens.ingest.Inputs;
import threadlens.ingest.Source;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyLink;
import threadlens.pipeline.Standard;

/** The links that a careful reader of the original pages makes, where the pages are at hand. */
final class OriginalPagesTest {
  private static final Path PAGES = Path.of("../shared/seeds");

  /** One line a comment: its number, and whom it answers, as in {@code 4 inferred 3}. */
  private static List<String> links(String page) throws Exception {
    Path file = PAGES.resolve(page);
    assumeTrue(Files.exists(file), "the original pages are not here: " + file);
    List<Discussion> read = new ArrayList<>();
    for (Source source : Inputs.find(List.of(file), Standard.readers()).sources()) {
      Standard.readers().read(source, read::add);
    }
    ThreadLinker.Session session = new ThreadLinker().begin();
    List<Comment> comments = read.get(0).comments();
    List<String> links = new ArrayList<>();
    for (Comment comment : comments) {
      LinkedComment linked = session.link(comment);
      links.add(line(links.size() + 1, linked.link(), comments));
    }
    return links;
  }

  private static String line(int number, ReplyLink link, List<Comment> comments) {
    String answer = number + " " + link.status().name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < comments.size(); i++) {
      if (comments.get(i).id().equals(link.replyTo())) {
        answer += " " + (i + 1);
      }
    }
    return link.status() == LinkStatus.MISSING_PARENT ? answer + " " + link.addressee() : answer;
  }

  @Test
  void names_at_the_start_and_people_who_are_gone_are_told_apart() throws Exception {
    assertThat(links("000_2f5270882f4490ba.txt"))
        .contains(
            "4 inferred 3",
            "5 inferred 4",
            "6 missing_parent Southern",
            "7 missing_parent Southern",
            "8 inferred 3");
  }

  @Test
  void the_long_page_is_linked_as_a_careful_reader_links_it() throws Exception {
    assertThat(links("002_8e2a6dbc51d4a62a.txt"))
        .contains(
            "1 missing_parent Southern",
            "3 inferred 2",
            "5 inferred 2",
            "6 inferred 5",
            "7 inferred 4",
            "12 inferred 1",
            "13 missing_parent texas",
            "16 missing_parent Texas",
            "23 inferred 22",
            "29 inferred 28",
            "30 missing_parent m11er")
        .doesNotContain("18 inferred 4", "24 inferred 20", "24 inferred 23");
  }
}
