package threadlens.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.PostedAt;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * Who answers whom, as GEXF 1.3 for Gephi: {@code gexf/replies.gexf}. A node is somebody who wrote;
 * an edge goes from who answers to who is answered. Its weight is the number of replies to be
 * expected: those stated, and of those inferred the sum of their confidence. Times are as shown,
 * those with an offset in UTC. Nothing is said of what anybody is. Comments without a name are
 * nobody's.
 */
final class GexfReport implements ReportWriter {
  private final ResearchOptions options;

  GexfReport(ResearchOptions options) {
    this.options = options;
  }

  @Override
  public String format() {
    return "gexf";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) {
    return new Session(folder, run, options);
  }

  private static final class Node {
    final int number;
    int comments;

    Node(int number) {
      this.number = number;
    }
  }

  private static final class Edge {
    int stated;
    int inferred;
    int sure;
    int flagged;
    double weight;
    @Nullable LocalDateTime first;
    @Nullable LocalDateTime last;

    void at(@Nullable LocalDateTime time) {
      if (time != null) {
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
      }
    }
  }

  private static final class Session implements ReportSession {
    private final Path folder;
    private final ReportRun run;
    private final ResearchOptions options;
    private final Methods methods;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Long, Edge> edges = new LinkedHashMap<>();

    Session(Path folder, ReportRun run, ResearchOptions options) {
      this.folder = folder;
      this.run = run;
      this.options = options;
      this.methods = new Methods(options);
    }

    @Override
    public void write(ThreadReport report) {
      methods.count(report);
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
          count(edges.computeIfAbsent(key, unused -> new Edge()), annotation);
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

    @Override
    public void leaveOut(Problem input) {
      methods.leftOut();
    }

    @Override
    public List<ReportFile> finish() throws IOException {
      try (AsideFile file = new AsideFile(folder, "gexf/replies.gexf")) {
        Writer out =
            new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
        head(out);
        nodes(out);
        edges(out);
        out.write("  </graph>\n</gexf>\n");
        out.flush();
        ReportFile graph = file.putInPlace();
        return List.of(graph, methods.write(folder, "gexf/methods.txt", run));
      }
    }

    private void head(Writer out) throws IOException {
      boolean dated = edges.values().stream().anyMatch(edge -> edge.first != null);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  <meta>\n");
      out.write("    <creator>" + escaped(run.provenance().tool()) + "</creator>\n");
      out.write("    <description>" + escaped(methods.text(run).strip()) + "</description>\n");
      out.write("  </meta>\n  <graph defaultedgetype=\"directed\" mode=\"");
      out.write(
          dated
              ? "dynamic\" timeformat=\"dateTime\" timerepresentation=\"interval\">\n"
              : "static\">\n");
      out.write("    <attributes class=\"node\">\n");
      attribute(out, "comments", "integer");
      out.write("    </attributes>\n    <attributes class=\"edge\">\n");
      attribute(out, "stated", "integer");
      attribute(out, "inferred", "integer");
      attribute(out, "inferred_sure", "integer");
      attribute(out, "flagged", "integer");
      out.write("    </attributes>\n");
    }

    private static void attribute(Writer out, String name, String type) throws IOException {
      out.write(
          "      <attribute id=\"" + name + "\" title=\"" + name + "\" type=\"" + type + "\"/>\n");
    }

    private void nodes(Writer out) throws IOException {
      out.write("    <nodes>\n");
      for (Map.Entry<String, Node> node : nodes.entrySet()) {
        out.write("      <node id=\"" + node.getValue().number + "\" label=\"");
        out.write(escaped(node.getKey()) + "\"><attvalues>");
        value(out, "comments", node.getValue().comments);
        out.write("</attvalues></node>\n");
      }
      out.write("    </nodes>\n");
    }

    private void edges(Writer out) throws IOException {
      out.write("    <edges>\n");
      int number = 0;
      for (Map.Entry<Long, Edge> entry : edges.entrySet()) {
        Edge edge = entry.getValue();
        out.write("      <edge id=\"" + number++ + "\" source=\"" + (entry.getKey() >> 32));
        out.write("\" target=\"" + entry.getKey().intValue() + "\" weight=\"");
        out.write(CsvColumns.rounded(edge.weight) + "\"");
        if (edge.first != null) {
          out.write(" start=\"" + seconds(edge.first) + "\" end=\"");
          out.write(seconds(edge.last == null ? edge.first : edge.last) + "\"");
        }
        out.write("><attvalues>");
        value(out, "stated", edge.stated);
        value(out, "inferred", edge.inferred);
        value(out, "inferred_sure", edge.sure);
        value(out, "flagged", edge.flagged);
        out.write("</attvalues></edge>\n");
      }
      out.write("    </edges>\n");
    }

    private static void value(Writer out, String name, int value) throws IOException {
      out.write("<attvalue for=\"" + name + "\" value=\"" + value + "\"/>");
    }

    @Override
    public void close() {
      // Nothing is written before the end.
    }
  }

  private static String seconds(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.withNano(0));
  }

  static String escaped(String text) {
    return PlainSigns.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;")
        .replace("\t", "&#9;");
  }
}
