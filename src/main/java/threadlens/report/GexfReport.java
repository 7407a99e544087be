package threadlens.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * Who answers whom, as GEXF 1.2 for Gephi, which older readers know too: {@code gexf/replies.gexf}.
 * A node is somebody who wrote; an edge goes from who answers to who is answered. Its weight is the
 * number of replies to be expected: those stated, and of those inferred the sum of their
 * confidence. Times are as shown, those with an offset in UTC: in milliseconds since 1970 for the
 * timeline, which Gephi shows as dates when asked and NetworkX reads (it refuses the format's own
 * dateTime), and as text. Nothing is said of what anybody is.
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

  private static final class Session implements ReportSession {
    private final Path folder;
    private final ReportRun run;
    private final Methods methods;
    private final ReplyGraph graph;

    Session(Path folder, ReportRun run, ResearchOptions options) {
      this.folder = folder;
      this.run = run;
      this.graph = new ReplyGraph(options);
      this.methods = new Methods(options);
    }

    @Override
    public void write(ThreadReport report) {
      methods.count(report);
      graph.add(report);
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
        return List.of(file.putInPlace(), methods.write(folder, "gexf/methods.txt", run));
      }
    }

    private void head(Writer out) throws IOException {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n  <meta>\n");
      out.write("    <creator>" + escaped(run.provenance().tool()) + "</creator>\n");
      out.write("    <description>" + escaped(methods.text(run).strip()) + "</description>\n");
      out.write("  </meta>\n  <graph defaultedgetype=\"directed\" mode=\"");
      out.write(graph.dated() ? "dynamic\" timeformat=\"double\">\n" : "static\">\n");
      out.write("    <attributes class=\"node\">\n");
      attribute(out, "comments", "integer");
      out.write("    </attributes>\n    <attributes class=\"edge\">\n");
      attribute(out, "stated", "integer");
      attribute(out, "inferred", "integer");
      attribute(out, "inferred_sure", "integer");
      attribute(out, "flagged", "integer");
      attribute(out, "first_at", "string");
      attribute(out, "last_at", "string");
      out.write("    </attributes>\n");
    }

    private static void attribute(Writer out, String name, String type) throws IOException {
      out.write(
          "      <attribute id=\"" + name + "\" title=\"" + name + "\" type=\"" + type + "\"/>\n");
    }

    private void nodes(Writer out) throws IOException {
      out.write("    <nodes>\n");
      for (Map.Entry<String, ReplyGraph.Node> node : graph.nodes().entrySet()) {
        out.write("      <node id=\"" + node.getValue().number() + "\" label=\"");
        out.write(escaped(node.getKey()) + "\"><attvalues>");
        value(out, "comments", node.getValue().comments());
        out.write("</attvalues></node>\n");
      }
      out.write("    </nodes>\n");
    }

    private void edges(Writer out) throws IOException {
      out.write("    <edges>\n");
      int number = 0;
      for (ReplyGraph.Edge edge : graph.edges()) {
        LocalDateTime first = edge.first();
        LocalDateTime last = edge.last() == null ? first : edge.last();
        out.write("      <edge id=\"" + number++ + "\" source=\"" + edge.from());
        out.write("\" target=\"" + edge.to() + "\" weight=\"");
        out.write(CsvColumns.rounded(edge.weight()) + "\"");
        if (first != null && last != null) {
          out.write(" start=\"" + milliseconds(first) + "\" end=\"" + milliseconds(last) + "\"");
        }
        out.write("><attvalues>");
        value(out, "stated", edge.stated());
        value(out, "inferred", edge.inferred());
        value(out, "inferred_sure", edge.sure());
        value(out, "flagged", edge.flagged());
        if (first != null && last != null) {
          value(out, "first_at", seconds(first));
          value(out, "last_at", seconds(last));
        }
        out.write("</attvalues></edge>\n");
      }
      out.write("    </edges>\n");
    }

    private static void value(Writer out, String name, Object value) throws IOException {
      out.write("<attvalue for=\"" + name + "\" value=\"" + value + "\"/>");
    }

    @Override
    public void close() {
      // Nothing is written before the end.
    }
  }

  private static long milliseconds(LocalDateTime time) {
    return 1_000 * time.toEpochSecond(ZoneOffset.UTC);
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
