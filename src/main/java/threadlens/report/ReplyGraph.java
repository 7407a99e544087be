package threadlens.report;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.PostedAt;
import threadlens.model.ThreadReport;

/**
 * Who answers whom and how often, gathered thread by thread. Comments without a name are nobody's.
 */
final class ReplyGraph {
  private final ResearchOptions options;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Long, Edge> edges = new LinkedHashMap<>();

  ReplyGraph(ResearchOptions options) {
    this.options = options;
  }

  /** Somebody who wrote. */
  static final class Node {
    private final int number;
    private int comments;

    private Node(int number) {
      this.number = number;
    }

    /** From 0, in the order of their first comments. */
    int number() {
      return number;
    }

    int comments() {
      return comments;
    }
  }

  /** What one answered to another. */
  static final class Edge {
    private final int from;
    private final int to;
    private int stated;
    private int inferred;
    private int sure;
    private int flagged;
    private double weight;
    private @Nullable LocalDateTime first;
    private @Nullable LocalDateTime last;

    private Edge(int from, int to) {
      this.from = from;
      this.to = to;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    int stated() {
      return stated;
    }

    int inferred() {
      return inferred;
    }

    /** How many of the inferred are told as replies elsewhere. */
    int sure() {
      return sure;
    }

    int flagged() {
      return flagged;
    }

    /** The number of replies to be expected. */
    double weight() {
      return weight;
    }

    /** As shown, with an offset in UTC; null where no time is known. */
    @Nullable LocalDateTime first() {
      return first;
    }

    @Nullable LocalDateTime last() {
      return last;
    }

    private void at(@Nullable LocalDateTime time) {
      if (time != null) {
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
      }
    }
  }

  /** By name, in the order of their numbers. */
  Map<String, Node> nodes() {
    return nodes;
  }

  Iterable<Edge> edges() {
    return edges.values();
  }

  /** Whether any edge has a time. */
  boolean dated() {
    return edges.values().stream().anyMatch(edge -> edge.first != null);
  }

  void add(ThreadReport report) {
    Map<CommentId, Node> authors = new HashMap<>();
    for (Annotation annotation : report.annotations()) {
      Author author = annotation.comment().author();
      if (author != null) {
        Node node =
            nodes.computeIfAbsent(options.speaker(author), unused -> new Node(nodes.size()));
        node.comments++;
        authors.put(annotation.comment().id(), node);
      }
    }
    for (Annotation annotation : report.annotations()) {
      Node from = authors.get(annotation.comment().id());
      CommentId to = annotation.link().replyTo();
      Node answered = to == null ? null : authors.get(to);
      if (from != null && answered != null) {
        long key = (long) from.number << 32 | answered.number;
        count(
            edges.computeIfAbsent(key, unused -> new Edge(from.number, answered.number)),
            annotation);
      }
    }
  }

  private void count(Edge edge, Annotation annotation) {
    double confidence = annotation.link().confidence();
    if (annotation.link().status() == LinkStatus.STATED) {
      edge.stated++;
      edge.weight += 1;
    } else {
      edge.inferred++;
      edge.sure += confidence >= options.replyConfidence() ? 1 : 0;
      edge.weight += confidence;
    }
    edge.flagged += CsvColumns.isFlagged(annotation) ? 1 : 0;
    edge.at(time(annotation.comment().postedAt()));
  }

  private static @Nullable LocalDateTime time(@Nullable PostedAt at) {
    if (at == null || at.offset() == null) {
      return at == null ? null : at.local();
    }
    return at.local().minusSeconds(at.offset().getTotalSeconds());
  }
}
