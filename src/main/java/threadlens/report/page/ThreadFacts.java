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

  /** The title of the article, or the path of the source, and its record, where it has none. */
  static String title(Discussion discussion) {
    String title = Visible.line(discussion.article().title(), 300);
    String record = discussion.source().record();
    String path = discussion.source().path() + (record == null ? "" : " #" + record);
    return title.isBlank() ? Visible.line(path, 300) : title;
  }

  static List<Fact> of(Phrases phrases, ThreadReport report) {
    Discussion discussion = report.discussion();
    Article article = discussion.article();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(phrases.say("fact.source"), source(phrases, discussion)));
    facts.add(new Fact(phrases.say("fact.read-as"), readAs(discussion)));
    if (article.url() != null) {
      facts.add(
          new Fact(
              phrases.say("fact.address"),
              Visible.line(article.url(), 200),
              webAddress(article.url())));
    }
    if (article.author() != null) {
      facts.add(new Fact(phrases.say("fact.by"), Visible.line(article.author(), 200)));
    }
    if (article.publishedAt() != null) {
      facts.add(new Fact(phrases.say("fact.published"), Words.time(article.publishedAt())));
    }
    facts.add(
        new Fact(
            phrases.say("fact.state"), Words.commentsState(phrases, discussion.commentsState())));
    facts.add(new Fact(phrases.say("fact.comments"), found(phrases, discussion)));
    String languages = languages(phrases, report);
    if (!languages.isEmpty()) {
      facts.add(new Fact(phrases.say("fact.languages"), languages));
    }
    return facts;
  }

  static String source(Phrases phrases, Discussion discussion) {
    String record = discussion.source().record();
    return record == null
        ? Visible.line(discussion.source().path())
        : phrases.say(
            "fact.record", Visible.line(discussion.source().path()), Visible.line(record));
  }

  private static String readAs(Discussion discussion) {
    return discussion.format()
        + (discussion.profile() == null ? "" : ", " + Visible.line(discussion.profile()));
  }

  /** How many comments were found, and how many the page declares where that differs. */
  static String found(Phrases phrases, Discussion discussion) {
    int found = discussion.comments().size();
    Integer declared = discussion.declaredCount();
    return declared == null || declared == found
        ? phrases.number(found)
        : phrases.say("fact.declared", found, declared);
  }

  /** The languages of the comments, the most frequent first. */
  static String languages(Phrases phrases, ThreadReport report) {
    return report.annotations().stream()
        .map(one -> one.analysis().language())
        .filter(language -> !language.equals("und"))
        .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(6)
        .map(one -> Words.language(phrases, one.getKey()) + " " + phrases.number(one.getValue()))
        .collect(Collectors.joining(phrases.say("list.comma")));
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

  static List<Fact> made(Phrases phrases, Provenance provenance) {
    return List.of(
        new Fact(phrases.say("made.by"), Visible.line(provenance.tool())),
        new Fact(phrases.say("made.sentiment"), Visible.line(provenance.analyzer())),
        new Fact(
            phrases.say("made.packs"),
            provenance.packs().isEmpty()
                ? phrases.say("made.none")
                : Visible.line(String.join(", ", provenance.packs()))));
  }
}
