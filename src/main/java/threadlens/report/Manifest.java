package threadlens.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import threadlens.exchange.JsonOut;
import threadlens.model.SourceId;

/** {@code manifest.json}: what was run, on what, and what came out. Holds no time. */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  static ReportFile write(
      Path folder, ReportRun run, List<SourceId> inputs, List<ReportFile> outputs)
      throws IOException {
    try (AsideFile file = new AsideFile(folder, NAME)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      try (JsonOut json = JsonOut.to(file)) {
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
        json.writeStartObject();
        what(json, run);
        inputs(json, inputs);
        outputs(json, outputs);
        json.writeEndObject();
        json.writeRaw('\n');
      }
      return file.putInPlace();
    }
  }

  private static void what(JsonOut json, ReportRun run) throws IOException {
    json.writeStringField("tool", run.provenance().tool());
    json.writeStringField("analyzer", run.provenance().analyzer());
    json.writeArrayFieldStart("rule_packs");
    for (String pack : run.provenance().packs()) {
      json.writeString(pack);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : run.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    if (run.seed() == null) {
      json.writeNullField("seed");
    } else {
      json.writeNumberField("seed", run.seed());
    }
  }

  private static void inputs(JsonOut json, List<SourceId> inputs) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (SourceId input : inputs) {
      json.writeStartObject();
      json.writeStringField("path", input.path());
      json.writeStringField("record", input.record());
      json.writeStringField("sha256", input.sha256().isEmpty() ? null : input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void outputs(JsonOut json, List<ReportFile> outputs) throws IOException {
    json.writeArrayFieldStart("outputs");
    for (ReportFile output : outputs) {
      json.writeStartObject();
      json.writeStringField("path", output.path());
      json.writeNumberField("bytes", output.bytes());
      json.writeStringField("sha256", output.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
