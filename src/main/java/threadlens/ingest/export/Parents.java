package threadlens.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.Problems;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.StatedParent;

/**
 * Whom the posts of a thread answer, as the export states it. A parent that the thread lacks stays
 * stated, since its comment may be gone. A post that answers itself, and the first of a circle,
 * come out as if nothing were stated. Each is a problem.
 */
final class Parents {
  private static final int NONE = -1; // the export is silent, or what it says cannot be
  private static final int NOBODY = -2;
  private static final int MISSING = -3;

  /** What tables write for nobody, where no comment bears it as its id. */
  private static final Set<String> WORDS_FOR_NOBODY = Set.of("0", "-1", "none", "null", "nan");

  private final List<Post> posts;
  private final List<CommentId> ids;
  private final List<Location> places;
  private final Problems problems;
  private final Map<String, Integer> first = new HashMap<>();
  private final int[] parents;

  /**
   * @param places where the posts stand
   * @param opening what stands for the thread's opening post, where it has one; null where nothing
   */
  Parents(
      List<Post> posts,
      List<CommentId> ids,
      List<Location> places,
      @Nullable String opening,
      Problems problems) {
    this.posts = posts;
    this.ids = ids;
    this.places = places;
    this.problems = problems;
    parents = new int[posts.size()];
    for (int i = posts.size() - 1; i >= 0; i--) {
      String id = posts.get(i).id();
      if (id != null) {
        first.put(id, i);
      }
    }
    Map<String, Integer> latest = new HashMap<>();
    for (int i = 0; i < posts.size(); i++) {
      parents[i] = stated(i, latest, opening);
      String id = posts.get(i).id();
      if (id != null) {
        latest.put(id, i);
      }
    }
    cutCircles();
  }

  @Nullable StatedParent of(int index) {
    String stated = posts.get(index).parent();
    return switch (parents[index]) {
      case NONE -> null;
      case NOBODY -> new StatedParent(null);
      case MISSING -> new StatedParent(stated == null ? null : new CommentId(stated));
      default -> new StatedParent(ids.get(parents[index]));
    };
  }

  /** Returns the first comment that bears an id of the export; null if none does. */
  @Nullable CommentId known(String id) {
    Integer place = first.get(id);
    return place == null ? null : ids.get(place);
  }

  /**
   * Of two posts that share an id, the latest before this one is meant, else the first after it.
   */
  private int stated(int index, Map<String, Integer> latest, @Nullable String opening) {
    Post post = posts.get(index);
    String stated = post.parent();
    if (stated == null) {
      return NONE;
    } else if (stated.isEmpty()) {
      return NOBODY;
    }
    Integer place = latest.containsKey(stated) ? latest.get(stated) : first.get(stated);
    if (place != null && place != index) {
      return place;
    } else if (place != null) {
      problem("self-reply", index, "answers itself: taken as if nothing were stated");
      return NONE;
    } else if (stated.equals(opening)
        || WORDS_FOR_NOBODY.contains(stated.toLowerCase(Locale.ROOT))) {
      return NOBODY;
    }
    problem("no-such-parent", index, "answers '" + Assembly.shown(stated) + "', which is not here");
    return MISSING;
  }

  /** Walks up from each post once; who meets its own trail has found a circle. */
  private void cutCircles() {
    int[] walk = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      int at = i;
      while (at >= 0 && walk[at] == 0) {
        walk[at] = i + 1;
        at = parents[at];
      }
      if (at >= 0 && walk[at] == i + 1) {
        int start = earliest(at);
        parents[start] = NONE;
        problem("reply-cycle", start, "answers in a circle: taken as if nothing were stated");
      }
    }
  }

  private int earliest(int inCircle) {
    int earliest = inCircle;
    for (int at = parents[inCircle]; at != inCircle; at = parents[at]) {
      earliest = Math.min(earliest, at);
    }
    return earliest;
  }

  private void problem(String code, int index, String message) {
    String name = "'" + Assembly.shown(ids.get(index).value()) + "' ";
    problems.add(code, name + message, places.get(index));
  }
}
