package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whom each comment of a page answers, as its markup says: by naming an id, by standing inside the
 * other comment or in a list behind it, or by its depth.
 */
final class Parents {
  /**
   * One answer.
   *
   * @param index of the comment answered, {@link FoundComment#NOBODY}, or null
   * @param missing the id of a comment that is not on the page
   * @param nesting 0 at the top; null where the page is flat
   */
  record Parent(@Nullable Integer index, @Nullable String missing, @Nullable Integer nesting) {
    static final Parent UNKNOWN = new Parent(null, null, null);
    static final Parent NOBODY = new Parent(FoundComment.NOBODY, null, null);

    static Parent at(int index) {
      return new Parent(index, null, null);
    }

    Parent deep(@Nullable Integer depth) {
      return new Parent(index, missing, depth);
    }
  }

  /**
   * What a comment says of itself.
   *
   * @param id its own; null where it has none
   * @param answers the id of its parent; null where it names none
   * @param depth 0 at the top; null where it states none
   */
  record Claim(@Nullable String id, @Nullable String answers, @Nullable Integer depth) {}

  private final MarkupProfile profile;
  private final List<OwnPart> parts;
  private final List<Claim> claims;
  private final IdentityHashMap<Element, Integer> indexes = new IdentityHashMap<>();
  private final Map<String, List<Integer>> byId = new HashMap<>();

  Parents(MarkupProfile profile, List<OwnPart> parts, List<Claim> claims) {
    this.profile = profile;
    this.parts = parts;
    this.claims = claims;
    for (int i = 0; i < parts.size(); i++) {
      indexes.put(parts.get(i).comment(), i);
      String id = claims.get(i).id();
      if (id != null) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Returns the parent of each comment; never a circle. */
  List<Parent> all() {
    List<Parent> all = new ArrayList<>();
    List<Integer> path = new ArrayList<>(); // the last comment of each depth
    for (int i = 0; i < parts.size(); i++) {
      all.add(parent(i, path));
    }
    Set<Integer> cut = cutCircles(all);
    if (threaded(all)) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).equals(Parent.UNKNOWN) && !cut.contains(i)) {
          all.set(i, Parent.NOBODY);
        }
      }
      nest(all);
    }
    return all;
  }

  /** Whether a comment that states no parent answers nobody. */
  private boolean threaded(List<Parent> all) {
    return (profile.answers().isEmpty()
            && all.stream().anyMatch(each -> each.index() != null && each.index() >= 0))
        || parts.stream().anyMatch(part -> part.has(profile.threaded()));
  }

  /** The depth that a comment states, else one more than its parent's. */
  private void nest(List<Parent> all) {
    for (int i = 0; i < all.size(); i++) {
      Integer depth = claims.get(i).depth();
      Integer index = all.get(i).index();
      if (depth == null && index != null) {
        Integer above = index < 0 ? Integer.valueOf(-1) : all.get(index).nesting();
        depth = above == null ? null : above + 1;
      }
      all.set(i, all.get(i).deep(depth));
    }
  }

  private Parent parent(int comment, List<Integer> path) {
    Integer byDepth = byDepth(comment, path);
    String answers = claims.get(comment).answers();
    Parent named = answers == null ? null : byId(comment, answers);
    if (named != null) {
      return named;
    }
    Integer holder = holder(parts.get(comment).comment());
    if (holder != null) {
      return Parent.at(holder);
    }
    return byDepth == null ? Parent.UNKNOWN : Parent.at(byDepth);
  }

  private @Nullable Integer byDepth(int comment, List<Integer> path) {
    Integer depth = claims.get(comment).depth();
    if (depth == null) {
      return null;
    }
    while (path.size() > depth) {
      path.remove(path.size() - 1);
    }
    Integer parent = depth == 0 || path.isEmpty() ? null : path.get(path.size() - 1);
    while (path.size() <= depth && path.size() < parts.size()) {
      path.add(comment); // a depth that was left out stands for the next
    }
    return parent;
  }

  /** Null where it names itself, which says nothing: where it stands may tell more. */
  private @Nullable Parent byId(int comment, String id) {
    List<Integer> bearers = byId.get(id);
    if (bearers == null) {
      return id.equals("0") ? Parent.NOBODY : new Parent(null, id, null);
    }
    int place = Collections.binarySearch(bearers, comment);
    int before = (place < 0 ? -place - 1 : place) - 1;
    int after = place < 0 ? -place - 1 : place + 1;
    if (before >= 0) {
      return Parent.at(bearers.get(before)); // of several that bear the id, the nearest
    }
    boolean itself = after >= bearers.size();
    return itself ? null : Parent.at(bearers.get(after));
  }

  /** The comment that an element stands in, or behind which a list of answers holds it. */
  private @Nullable Integer holder(Element comment) {
    for (Element at = comment.parent(); at != null; at = at.parent()) {
      Integer index = indexes.get(at);
      if (index != null) {
        return isTopic(at) ? null : index;
      }
      if (matches(profile.replies(), at)) {
        Integer before = before(at);
        if (before != null) {
          return before;
        }
      }
    }
    return null;
  }

  private boolean isTopic(Element comment) {
    return matches(profile.topic(), comment);
  }

  private boolean matches(@Nullable Selector selector, Element element) {
    PageElements page = parts.get(0).page();
    return page.matches(selector, page.at(0), element);
  }

  private @Nullable Integer before(Element replies) {
    for (Element at = replies.previousElementSibling();
        at != null;
        at = at.previousElementSibling()) {
      Integer index = indexes.get(at);
      if (index != null) {
        return index;
      }
      if (matches(profile.replies(), at)) {
        continue; // answers to the same comment
      }
      for (Element below : at.children()) {
        if (indexes.containsKey(below)) {
          return indexes.get(below);
        }
      }
    }
    return null;
  }

  /**
   * Each circle is cut where its first comment on the page answers: it answers somebody, but nobody
   * knows whom. Returns those comments.
   */
  private static Set<Integer> cutCircles(List<Parent> all) {
    Set<Integer> cut = new HashSet<>();
    int[] seenFrom = new int[all.size()];
    for (int start = 0; start < all.size(); start++) {
      int at = start;
      while (at >= 0 && seenFrom[at] == 0) {
        seenFrom[at] = start + 1;
        Integer next = all.get(at).index();
        at = next == null ? -1 : next;
      }
      if (at >= 0 && seenFrom[at] == start + 1) {
        int first = first(all, at);
        all.set(first, Parent.UNKNOWN);
        cut.add(first);
      }
    }
    return cut;
  }

  private static int first(List<Parent> all, int inCircle) {
    int first = inCircle;
    Integer at = all.get(inCircle).index();
    while (at != null && at >= 0 && at != inCircle) {
      first = Math.min(first, at);
      at = all.get(at).index();
    }
    return first;
  }
}
