package threadlens.ingest.merging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/story/, example.org/story, 0",
    "http://EXAMPLE.org:80/story#comments, example.org/story, 0",
    "//example.org/story?utm_source=x&fbclid=y, example.org/story, 0",
    "https://example.org/story?page=2, example.org/story, 2",
    "https://example.org/story/page/3/, example.org/story, 3",
    "https://example.org/story/comment-page-2/#comments, example.org/story, 2",
    "https://example.org/?p=12&cpage=2, example.org?p=12, 2",
    "https://example.org/?p=12, example.org?p=12, 0",
    "https://f.org/viewtopic.php?t=7&start=20&sid=abc, f.org/viewtopic.php?t=7, 20",
    "https://f.org/viewtopic.php?id=7&p=2, f.org/viewtopic.php?id=7, 2",
    "https://f.org/showthread.php?t=7&amp;page=4, f.org/showthread.php?t=7, 4",
    "https://f.org/threads/sea.7/page-2, f.org/threads/sea.7, 2",
    "https://f.org/threads/7-sea/page2, f.org/threads/7-sea, 2",
    "https://f.org/discussion/7/sea/p2, f.org/discussion/7/sea, 2",
    "https://f.org/thread-7-page-2.html, f.org/thread-7.html, 2",
    "https://f.org/index.php?topic=7.20, f.org/index.php?topic=7, 20",
    "https://f.org/index.php?topic=7.0, f.org/index.php?topic=7, 0",
    "https://example.org/2014/05/04, example.org/2014/05/04, 0",
    "https://example.org/news-12.html, example.org/news-12.html, 0",
  })
  void an_address_tells_the_discussion_and_the_page(String address, String key, int page) {
    PageAddress read = requireNonNull(PageAddress.of(address));

    assertThat(read.key()).isEqualTo(key);
    assertThat(read.page()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/story-2.html, example.org/story.html, 2",
    "https://example.org/story/2/, example.org/story, 2",
  })
  void a_last_number_may_be_the_page(String address, String doubtful, int page) {
    PageAddress read = requireNonNull(PageAddress.of(address));

    assertThat(read.doubtful()).isEqualTo(doubtful);
    assertThat(read.doubtfulPage()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/", "https://example.org", "file:///a.html", "''", "story.html"})
  void a_whole_site_and_what_is_no_address_of_the_web_tell_none(String address) {
    assertThat(PageAddress.of(address)).isNull();
  }

  @Test
  void a_page_tells_its_address_in_its_head_or_in_the_comment_of_whoever_saved_it() {
    assertThat(PageHead.of("<!-- saved from url=(0022)https://a.org/b --><html>").fetched())
        .isEqualTo("https://a.org/b");
    assertThat(
            PageHead.of("<html><!--\n Page saved with SingleFile \n url: https://a.org/b \n-->")
                .fetched())
        .isEqualTo("https://a.org/b");
    assertThat(PageHead.of("<head><link rel=canonical href='https://a.org/c'>").stated())
        .isEqualTo("https://a.org/c");
    assertThat(PageHead.of("<meta property='og:url' content='https://a.org/d'>").stated())
        .isEqualTo("https://a.org/d");
  }
}
