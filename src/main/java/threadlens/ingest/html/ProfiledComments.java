package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.ingest.times.Times;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/** The comments of one page as one profile reads them. */
final class ProfiledComments {
  /** Deeper than any page shows. */
  private static final int DEEPEST = 1000;

  private final MarkupProfile profile;
  private final PageElements page;
  private final boolean tellsGuests;
  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  private ProfiledComments(MarkupProfile profile, PageElements page) {
    this.profile = profile;
    this.page = page;
    tellsGuests = profile.members() == null || page.has(profile.members());
  }

  /** Returns them in the order of the page. */
  static List<FoundComment> of(MarkupProfile profile, PageElements page) {
    int[] comments = profile.comment() == null ? new int[0] : page.select(profile.comment());
    return comments.length == 0 ? List.of() : new ProfiledComments(profile, page).all(comments);
  }

  private List<FoundComment> all(int[] comments) {
    BitSet starts = new BitSet(page.size());
    for (int comment : comments) {
      elements.add(page.at(comment));
      starts.set(comment);
    }
    List<OwnPart> parts = new ArrayList<>();
    List<Prose.Quoting> texts = new ArrayList<>();
    List<@Nullable String> authors = new ArrayList<>();
    for (int comment : comments) {
      OwnPart part = OwnPart.of(page, comment, starts, elements);
      Prose.Quoting text = text(part);
      String author = Reading.first(profile.author(), part);
      if (author != null || isComment(part, text.prose())) {
        parts.add(part);
        texts.add(text);
        authors.add(author);
      }
    }
    if (parts.size() > 1 && saidBelow(parts, texts, authors)) {
      parts.remove(0);
      texts.remove(0);
      authors.remove(0);
    }
    List<Parents.Claim> claims = parts.stream().map(this::claim).toList();
    List<Parents.Parent> parents = new Parents(profile, parts, claims).all();
    List<FoundComment> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(comment(parts.get(i), authors.get(i), texts.get(i), claims.get(i), parents.get(i)));
    }
    return LeadingTimes.in(all);
  }

  /** Whether the opening post shows no text of its own, and stands below once more with it. */
  private boolean saidBelow(
      List<OwnPart> parts, List<Prose.Quoting> texts, List<@Nullable String> authors) {
    return page.matches(profile.topic(), parts.get(0).comment(), parts.get(0).comment())
        && (texts.get(0).prose().text().isEmpty() || isData(body(parts.get(0))))
        && Objects.equals(authors.get(0), authors.get(1))
        && Objects.equals(time(parts.get(0)), time(parts.get(1)));
  }

  /**
   * Of what has no author: templates that scripts fill, and notes between comments, have no time.
   */
  private boolean isComment(OwnPart part, Prose prose) {
    return Reading.first(profile.time(), part) != null
        || (profile.author().isEmpty() && !prose.text().isEmpty())
        || state(part) == CommentState.DELETED;
  }

  private Parents.Claim claim(OwnPart part) {
    String id = Reading.first(profile.id(), part);
    String depth = Reading.first(profile.depth(), part);
    String parent = Reading.first(profile.parent(), part);
    String answers = parent == null ? Reading.first(profile.answers(), part) : parent;
    return new Parents.Claim(id, answers, depth(depth));
  }

  private @Nullable Integer depth(@Nullable String shown) {
    Integer depth = Numbers.of(shown);
    return depth == null || depth < profile.top() || depth > DEEPEST ? null : depth - profile.top();
  }

  private FoundComment comment(
      OwnPart part,
      @Nullable String author,
      Prose.Quoting text,
      Parents.Claim claim,
      Parents.Parent parent) {
    String shown = author == null ? null : Said.name(author);
    String name = shown == null ? null : Said.withoutGuest(shown);
    return new FoundComment(
        part.comment(),
        name,
        Objects.equals(name, shown) ? kind(part) : AuthorKind.GUEST,
        time(part),
        text.prose(),
        claim.id(),
        Reading.first(profile.url(), part),
        parent.index(),
        parent.missing(),
        parent.nesting(),
        quoted(text),
        state(part, text.prose()),
        Numbers.of(Reading.first(profile.reports(), part)));
  }

  private Prose.Quoting text(OwnPart part) {
    Element body = body(part);
    if (isData(body)) {
      return told(body);
    }
    Set<Node> outside = profile.between() == null ? Set.of() : profile.between().outside(body);
    Predicate<Node> dropped =
        below ->
            outside.contains(below)
                || (below instanceof Element each
                    && (elements.contains(each)
                        || page.matches(profile.drop(), part.comment(), each)));
    Predicate<Element> quoting = below -> page.matches(profile.quote(), part.comment(), below);
    return OwnWords.of(Prose.quoting(body, dropped, quoting), profile.after(), profile.until());
  }

  private Element body(OwnPart part) {
    for (Place place : profile.body()) {
      for (Element body : place.in(part)) {
        return body;
      }
    }
    return part.comment();
  }

  private static boolean isData(Element body) {
    return body.normalName().equals("meta");
  }

  /** What machines are told of a text. */
  private static Prose.Quoting told(Element meta) {
    String text = meta.attr("content").replace("\r\n", "\n").strip();
    return new Prose.Quoting(new Prose(text, List.of()), List.of());
  }

  private List<@Nullable String> quoted(Prose.Quoting text) {
    List<@Nullable String> ids = new ArrayList<>();
    for (Element quote : text.elements()) {
      String id = null;
      for (Reading reading : profile.quoted()) {
        id = id == null ? reading.within(quote, page) : id;
      }
      ids.add(id);
    }
    return ids;
  }

  private AuthorKind kind(OwnPart part) {
    if (tellsGuests && part.has(profile.guest())) {
      return AuthorKind.GUEST;
    }
    return part.has(profile.registered()) ? AuthorKind.REGISTERED : AuthorKind.UNKNOWN;
  }

  /** The first that can be understood; else what is shown, so that it can be reported. */
  private @Nullable String time(OwnPart part) {
    String shown = null;
    for (Reading reading : profile.time()) {
      String time = reading.in(part);
      if (time != null && Times.parse(time) != null) {
        return time;
      }
      shown = shown == null ? time : shown;
    }
    return shown;
  }

  /** Where the markup is silent, what themes and later versions say in words. */
  private CommentState state(OwnPart part, Prose text) {
    CommentState marked = state(part);
    CommentState said = marked == CommentState.PUBLISHED ? Said.inPlace(text.text()) : null;
    return said == null ? marked : said;
  }

  private CommentState state(OwnPart part) {
    if (part.has(profile.deleted())) {
      return CommentState.DELETED;
    } else if (part.has(profile.spam())) {
      return CommentState.SPAM;
    }
    return part.has(profile.pending()) ? CommentState.PENDING : CommentState.PUBLISHED;
  }
}
