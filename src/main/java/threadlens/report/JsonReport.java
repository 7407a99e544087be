package threadlens.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.exchange.AnnotationJson;
import threadlens.exchange.DiscussionJson;
import threadlens.exchange.IdForm;
import threadlens.exchange.JsonOut;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * Everything, for programs: {@code report.jsonl}, one discussion a line, and beside it the JSON
 * Schema of such a line. A line is what {@code read} writes, with what {@code annotate} says of
 * each comment under {@code threadlens}. An input that could not be read has a line too.
 */
public final class JsonReport implements ReportWriter {
  static final String NAME = "report.jsonl";
  static final String SCHEMA = "report.schema.json";

  @Override
  public String format() {
    return "json";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return new Session(folder);
  }

  private static final class Session implements ReportSession {
    private final Path folder;
    private final AsideFile file;
    private final JsonOut json;

    Session(Path folder) throws IOException {
      this.folder = folder;
      this.file = new AsideFile(folder, NAME);
      this.json = JsonOut.to(file);
    }

    @Override
    public void write(ThreadReport report) throws IOException {
      json.writeStartObject();
      json.writeStringField("thread_id", report.thread().value());
      DiscussionJson.fields(
          json,
          report.discussion(),
          (out, index) -> {
            out.writeFieldName("threadlens");
            AnnotationJson.write(out, report.annotations().get(index), IdForm.TEXT);
          });
      json.writeObjectFieldStart("provenance");
      json.writeStringField("tool", report.provenance().tool());
      json.writeStringField("analyzer", report.provenance().analyzer());
      json.writeArrayFieldStart("rule_packs");
      for (String pack : report.provenance().packs()) {
        json.writeString(pack);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.endLine();
    }

    @Override
    public void leaveOut(Problem input) throws IOException {
      DiscussionJson.leftOut(json, input);
      json.endLine();
    }

    @Override
    public List<ReportFile> finish() throws IOException {
      json.close();
      List<ReportFile> files = new ArrayList<>();
      files.add(file.putInPlace());
      try (AsideFile schema = new AsideFile(folder, SCHEMA);
          OutputStream out = schema) {
        out.write(PageAssets.bytes(SCHEMA));
        files.add(schema.putInPlace());
      }
      return files;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
