package threadlens.discourse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.CommentId;
import threadlens.model.LinkBasis;
import threadlens.model.LinkStatus;
import threadlens.model.PostedAt;
import threadlens.model.ReplyLink;

/**
 * A thread as measures see it: comments by number, in the order shown. One that was drawn from
 * another by {@link TalkDraws} has other parents, and counts comments as often as their authors
 * were drawn.
 */
public final class Talk {
  /** In {@link #parent}: the comment answers nobody who is left, or this is not known. */
  static final int NONE = -1;

  private final List<Annotation> annotations;
  private final int[] parents;
  private final int[] authors;
  private final boolean[] known;
  private final boolean[] roots;
  private final double[] hostility;

  /**
   * Seconds since 1970 by the clock of the page, or in UTC where it has a zone; NaN for no time.
   */
  private final double[] posted;

  private final boolean[] zoned;
  private final List<String> names;

  /** By comment, and behind these by author; null where each counts once. */
  private final int @Nullable [] weights;

  private double @Nullable [] kept;

  /**
   * @param links which replies count
   */
  public Talk(List<Annotation> annotations, LinkBasis links) {
    this.annotations = List.copyOf(annotations);
    int size = annotations.size();
    this.parents = new int[size];
    this.authors = new int[size];
    this.known = new boolean[size];
    this.roots = new boolean[size];
    this.hostility = new double[size];
    this.posted = new double[size];
    this.zoned = new boolean[size];
    this.names = new ArrayList<>();
    this.weights = null;
    Map<CommentId, Integer> numbers = new HashMap<>();
    Map<String, Integer> people = new HashMap<>();
    for (int i = 0; i < size; i++) {
      numbers.put(annotations.get(i).comment().id(), i);
    }
    for (int i = 0; i < size; i++) {
      Annotation each = annotations.get(i);
      ReplyLink link = each.link();
      boolean counts = links == LinkBasis.ALL || each.comment().hints().parent() != null;
      known[i] = counts && link.status() != LinkStatus.UNKNOWN;
      roots[i] = known[i] && link.status() == LinkStatus.ROOT;
      Double found = Hostility.of(each);
      hostility[i] = found == null ? Double.NaN : found;
      PostedAt at = each.comment().postedAt();
      ZoneOffset offset = at == null ? null : at.offset();
      zoned[i] = offset != null;
      posted[i] =
          at == null
              ? Double.NaN
              : at.local().toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
      Integer parent = known[i] && link.replyTo() != null ? numbers.get(link.replyTo()) : null;
      // What answers a later comment is left out, so that there is no circle.
      parents[i] = parent == null || parent >= i ? NONE : parent;
      String name = each.comment().authorName();
      authors[i] = name.isEmpty() ? NONE : people.computeIfAbsent(name, this::number);
    }
  }

  private Talk(Talk from, int[] parents, boolean[] roots, int[] weights) {
    this.annotations = from.annotations;
    this.parents = parents;
    this.authors = from.authors;
    this.known = from.known;
    this.roots = roots;
    this.hostility = from.hostility;
    this.posted = from.posted;
    this.zoned = from.zoned;
    this.names = from.names;
    this.weights = weights;
  }

  /**
   * Returns the same thread with other parents and weights.
   *
   * @param weights by comment, and behind these by author
   */
  Talk drawn(int[] parents, boolean[] roots, int[] weights) {
    return new Talk(this, parents, roots, weights);
  }

  /** How often a comment counts. */
  int weight(int comment) {
    return weights == null ? 1 : weights[comment];
  }

  /** How often an author counts. */
  int authorWeight(int author) {
    return weights == null ? 1 : weights[parents.length + author];
  }

  private int number(String name) {
    names.add(name);
    return names.size() - 1;
  }

  int size() {
    return parents.length;
  }

  /** How many comments are known to answer somebody, or nobody. */
  int known() {
    int count = 0;
    for (boolean each : known) {
      count += each ? 1 : 0;
    }
    return count;
  }

  int parent(int comment) {
    return parents[comment];
  }

  boolean isKnown(int comment) {
    return known[comment];
  }

  boolean isRoot(int comment) {
    return roots[comment];
  }

  /** The number of who wrote a comment; {@link #NONE} where the source does not tell. */
  int author(int comment) {
    return authors[comment];
  }

  List<String> names() {
    return names;
  }

  Annotation annotation(int comment) {
    return annotations.get(comment);
  }

  /** Whether it answers a comment of somebody else. */
  boolean answersAnother(int comment) {
    int parent = parents[comment];
    return parent != NONE
        && authors[comment] != NONE
        && authors[parent] != NONE
        && authors[comment] != authors[parent];
  }

  /** From 0 to 1; NaN where it was not evaluated. */
  double hostility(int comment) {
    return hostility[comment];
  }

  /** From the comment answered to the answer; NaN where a time is missing or goes back. */
  double seconds(int comment) {
    int parent = parents[comment];
    double waited = zoned[comment] == zoned[parent] ? posted[comment] - posted[parent] : Double.NaN;
    return waited < 0 ? Double.NaN : waited;
  }

  /** What takes long to work out is asked for by several measures: kept with the thread. */
  double[] once(Function<Talk, double[]> waits) {
    double[] found = kept == null ? waits.apply(this) : kept;
    kept = found;
    return found;
  }
}
