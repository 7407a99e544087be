package threadlens.ingest.export.xml;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;
import threadlens.model.Discussion;

/**
 * Reads the XML export of Disqus ({@code disqus.xsd} 1.0): all threads of a site, then all posts,
 * each with the {@code dsq:id} of its thread and of the post it answers. A thread without posts is
 * no discussion: the export has neither its text nor comments.
 */
public final class DisqusReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".xml");
  private static final String ID = "dsq:id";
  private static final XmlDocument.Names ELEMENTS =
      new XmlDocument.Names(Set.of("thread", "post"), Set.of());

  @Override
  public String format() {
    return "disqus-xml";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    return XmlHead.is(source, "disqus", "disqus.com");
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(
        source,
        format(),
        (export, threads) -> {
          threads.nameByKey();
          XmlDocument.read(
              export.source(),
              export,
              threads,
              ELEMENTS,
              (element, around) -> take(element, threads));
        },
        into);
  }

  private static void take(XmlElement element, Threads threads) throws IOException {
    if (element.name().equals("thread")) {
      thread(element, threads);
    } else if (element.name().equals("post")) {
      post(element, threads);
    }
  }

  private static void thread(XmlElement thread, Threads threads) throws IOException {
    String id = id(thread);
    if (id == null) {
      return; // no post can name it
    }
    String title = thread.word("title");
    threads.head(
        id,
        new ThreadHead(
            id,
            title == null ? "" : Parser.unescapeEntities(title, false), // escaped twice
            thread.word("link"),
            null, // who wrote the article is not told: the author is the site's own account
            null,
            "",
            "true".equals(thread.word("isClosed")),
            null));
  }

  private static void post(XmlElement post, Threads threads) throws IOException {
    XmlElement thread = post.child("thread");
    String key = thread == null ? null : id(thread);
    String message = post.text("message");
    if (key == null || message == null) {
      String missing = key == null ? "thread" : "message";
      threads.problem(
          "left-out-comment",
          "a post without " + missing + ": left out",
          post.line(),
          post.column());
      return;
    }
    XmlElement parent = post.child("parent");
    String answered = parent == null ? null : id(parent);
    threads.post(
        key,
        author(post)
            .id(id(post))
            .time(post.word("createdAt"))
            .wording(Wording.ofHtml(message))
            .parent(answered == null ? Post.NOBODY : answered)
            .state(state(post))
            .post());
  }

  private static Post.Draft author(XmlElement post) {
    Post.Draft draft = new Post.Draft(post.line(), post.column());
    XmlElement author = post.child("author");
    if (author == null) {
      return draft;
    }
    boolean guest = "true".equals(author.word("isAnonymous"));
    return draft.author(
        author.word("name"),
        author.word("username"),
        guest
            ? AuthorKind.GUEST
            : author.word("username") == null ? AuthorKind.UNKNOWN : AuthorKind.REGISTERED);
  }

  private static CommentState state(XmlElement post) {
    if ("true".equals(post.word("isDeleted"))) {
      return CommentState.DELETED;
    } else if ("true".equals(post.word("isSpam"))) {
      return CommentState.SPAM;
    }
    return "false".equals(post.word("isApproved")) ? CommentState.PENDING : CommentState.PUBLISHED;
  }

  /** The number of Disqus; in old exports posts name their thread and parent by their own ids. */
  private static @Nullable String id(XmlElement element) {
    String number = element.attributes().get(ID);
    if (number != null && !number.isBlank()) {
      return number.strip();
    }
    String own = element.word("id");
    return own != null ? own : element.text().isBlank() ? null : element.text().strip();
  }
}
