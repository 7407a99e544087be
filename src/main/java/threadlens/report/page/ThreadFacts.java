package threadlens.report.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.Article;
import threadlens.model.Discussion;
import threadlens.model.Provenance;
import threadlens.model.ThreadReport;

/** What is known of a discussion as a whole: where it came from, and what made its page. */
final class ThreadFacts {
  private ThreadFacts() {}

  /** The title of the article, or the path of the source where it has none. */
  static String title(Discussion discussion) {
    String title = Visible.line(discussion.article().title(), 300);
    return title.isBlank() ? Visible.line(discussion.source().path(), 300) : title;
  }

  static List<Fact> of(ThreadReport report) {
    Discussion discussion = report.discussion();
    Article article = discussion.article();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("source", source(discussion)));
    facts.add(new Fact("read as", readAs(discussion)));
    if (article.url() != null) {
      facts.add(new Fact("address", Visible.line(article.url(), 200), webAddress(article.url())));
    }
    if (article.author() != null) {
      facts.add(new Fact("by", Visible.line(article.author(), 200)));
    }
    if (article.publishedAt() != null) {
      facts.add(new Fact("published", Words.time(article.publishedAt())));
    }
    facts.add(new Fact("state", Words.commentsState(discussion.commentsState())));
    facts.add(new Fact("comments", found(discussion)));
    String languages = languages(report);
    if (!languages.isEmpty()) {
      facts.add(new Fact("languages", languages));
    }
    return facts;
  }

  private static String source(Discussion discussion) {
    String record = discussion.source().record();
    return Visible.line(discussion.source().path() + (record == null ? "" : ", record " + record));
  }

  private static String readAs(Discussion discussion) {
    return discussion.format()
        + (discussion.profile() == null ? "" : ", " + Visible.line(discussion.profile()));
  }

  /** How many comments were found, and how many the page declares where that differs. */
  static String found(Discussion discussion) {
    int found = discussion.comments().size();
    Integer declared = discussion.declaredCount();
    return declared == null || declared == found
        ? Words.number(found)
        : Words.number(found) + " of " + Words.number(declared) + " declared";
  }

  /** The languages of the comments, the most frequent first. */
  static String languages(ThreadReport report) {
    return report.annotations().stream()
        .map(one -> one.analysis().language())
        .filter(language -> !language.equals("und"))
        .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(6)
        .map(one -> Words.language(one.getKey()) + " " + Words.number(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Returns an address that may be linked to; null for any but http and https. */
  private static @Nullable String webAddress(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null; // shown as text all the same
    }
  }

  static List<Fact> made(Provenance provenance) {
    return List.of(
        new Fact("made by", Visible.line(provenance.tool())),
        new Fact("sentiment", Visible.line(provenance.analyzer())),
        new Fact(
            "rule packs",
            provenance.packs().isEmpty()
                ? "none"
                : Visible.line(String.join(", ", provenance.packs()))));
  }
}
