package threadlens.ingest.html;

import java.util.Random;

/**
 * Pages as newspapers serve them, for benchmarks: an article of thirty paragraphs between menus,
 * teasers, scripts and footers. Of 70 to 250 kB; the same at each run.
 */
final class InventedPages {
  private static final int PARAGRAPHS = 30;
  private static final int LINKS = 80;
  private static final int TEASERS = 60;
  private static final int SCRIPTS = 12;
  private static final int COMMENTS = 150;
  private static final String[] WORDS =
      ("the of a to in and harbour bridge council water people said on Monday for by with that road"
              + " price was school from not has it who pump village market night bread years after"
              + " minister river line when they would new old power")
          .split(" ");

  private final Random random = new Random(20140503);
  private final StringBuilder page = new StringBuilder();

  private InventedPages() {}

  /** An article without comments. */
  static String article() {
    return new InventedPages().around(() -> {});
  }

  /** An article with comments as WordPress marks them, answers inside of what they answer. */
  static String wordpress() {
    InventedPages made = new InventedPages();
    return made.around(made::wordpressComments);
  }

  /** An article with comments in markup of its own. */
  static String ownMarkup() {
    InventedPages made = new InventedPages();
    return made.around(made::ownComments);
  }

  private String around(Runnable comments) {
    line("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    line("<title>Pumps stand still again | The Gull</title>");
    line("<meta property=\"og:title\" content=\"Pumps stand still again\">");
    line("<link rel=\"canonical\" href=\"https://gull.example/2014/05/pumps\">");
    scripts();
    line("</head><body class=\"single single-post\"><header class=\"site-header\">");
    links("main-menu");
    line("</header><div id=\"page\"><main><article class=\"post\">");
    line("<h1 class=\"entry-title\">Pumps stand still again</h1><div class=\"entry-content\">");
    for (int i = 0; i < PARAGRAPHS; i++) {
      line("<p>" + words(70) + ", <a href=\"/topic/" + i + "\">" + words(3) + "</a>.</p>");
    }
    line("</div></article>");
    comments.run();
    line("</main><aside class=\"sidebar\">");
    teasers();
    line("</aside></div><footer class=\"site-footer\">");
    links("footer-menu");
    scripts();
    return line("</footer></body></html>").toString();
  }

  private void links(String name) {
    line("<nav class=\"" + name + "\"><ul class=\"menu\">");
    for (int i = 0; i < LINKS; i++) {
      line("<li class=\"menu-item menu-item-" + i + "\"><a href=\"/section/" + i + "\">");
      line(words(2) + "</a></li>");
    }
    line("</ul></nav>");
  }

  private void teasers() {
    for (int i = 0; i < TEASERS; i++) {
      line("<div class=\"teaser\"><a href=\"/story/" + i + "\"><img src=\"/images/" + i + ".jpg\"");
      line("alt=\"\"></a><h3 class=\"teaser-title\"><a href=\"/story/" + i + "\">" + words(8));
      line("</a></h3><p class=\"teaser-text\">" + words(18) + "</p></div>");
    }
  }

  private void scripts() {
    for (int i = 0; i < SCRIPTS; i++) {
      line("<script>window.layer=window.layer||[];layer.push({slot:" + i + ",path:'/ad'});");
      line("(function(d){var s=d.createElement('script');s.async=1;})(document);</script>");
    }
  }

  private void wordpressComments() {
    line("<div id=\"comments\" class=\"comments-area\"><ol class=\"comment-list\">");
    for (int i = 0; i < COMMENTS; i += 2) {
      wordpressComment(i, 1);
      line("<ol class=\"children\">");
      wordpressComment(i + 1, 2);
      line("</li></ol></li>");
    }
    line("</ol><div id=\"respond\" class=\"comment-respond\"><form id=\"commentform\">");
    line("<textarea name=\"comment\"></textarea></form></div></div>");
  }

  private void wordpressComment(int id, int depth) {
    line("<li id=\"comment-" + id + "\" class=\"comment even depth-" + depth + "\">");
    line("<article id=\"div-comment-" + id + "\" class=\"comment-body\"><footer");
    line("class=\"comment-meta\"><div class=\"comment-author vcard\"><img alt=\"\" src=\"a.png\"");
    line("class=\"avatar\"><b class=\"fn\">" + name() + "</b> <span class=\"says\">says:</span>");
    line("</div><div class=\"comment-metadata\"><a href=\"/2014/05/pumps#comment-" + id + "\">");
    line("<time datetime=\"" + time() + "\">3 May</time></a></div></footer>");
    line("<div class=\"comment-content\"><p>" + words(45) + ".</p></div><div class=\"reply\">");
    line("<a class=\"comment-reply-link\" href=\"#\">Reply</a></div></article>");
  }

  private void ownComments() {
    line("<div class=\"talk\"><h2>What readers say</h2>");
    for (int i = 0; i < COMMENTS; i++) {
      line("<div class=\"talk-item\" data-key=\"" + i + "\"><div class=\"talk-head\">");
      line("<img src=\"a.png\" alt=\"\"><span class=\"talk-name\">" + name() + "</span>");
      line("<span class=\"talk-when\">" + time().replace('T', ' ') + "</span></div>");
      line("<div class=\"talk-text\"><p>" + words(45) + ".</p></div><div class=\"talk-foot\">");
      line("<a href=\"#\">Answer</a> <a href=\"#\">Report</a></div></div>");
    }
    line("</div>");
  }

  private String name() {
    return words(1) + random.nextInt(1000);
  }

  private String time() {
    return "2014-05-0%dT%02d:%02d:00"
        .formatted(1 + random.nextInt(9), random.nextInt(24), random.nextInt(60));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private StringBuilder line(String markup) {
    return page.append(markup).append('\n');
  }
}
