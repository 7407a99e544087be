package threadlens.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.exchange.AnnotationJson;
import threadlens.exchange.CorpusMeasuresJson;
import threadlens.exchange.DiscussionJson;
import threadlens.exchange.IdForm;
import threadlens.exchange.JsonOut;
import threadlens.exchange.MeasuresJson;
import threadlens.exchange.PeopleJson;
import threadlens.exchange.StoriesJson;
import threadlens.exchange.ZonesJson;
import threadlens.model.Annotation;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusPeople;
import threadlens.model.CorpusStories;
import threadlens.model.Person;
import threadlens.model.Problem;
import threadlens.model.Story;
import threadlens.model.ThreadReport;

/**
 * Everything, for programs: {@code report.jsonl}, one discussion a line, {@code people.jsonl}, one
 * person of the corpus a line, {@code stories.jsonl}, one event of several discussions a line,
 * {@code measures.json}, how replies run between camps, and beside them their JSON Schemas. A line
 * of a discussion is what {@code read} writes, with what {@code annotate} says of each comment
 * under {@code threadlens}. An input that could not be read has a line too.
 */
public final class JsonReport implements ReportWriter {
  static final String NAME = "report.jsonl";
  static final String SCHEMA = "report.schema.json";
  static final String PEOPLE = "people.jsonl";
  static final String PEOPLE_SCHEMA = "people.schema.json";
  static final String MEASURES = "measures.json";
  static final String MEASURES_SCHEMA = "measures.schema.json";
  static final String STORIES = "stories.jsonl";
  static final String STORIES_SCHEMA = "stories.schema.json";

  @Override
  public String format() {
    return "json";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return new Session(folder);
  }

  /** Writes a thread as one line. */
  public static void line(JsonOut json, ThreadReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("thread_id", report.thread().value());
    DiscussionJson.fields(
        json,
        report.discussion(),
        (out, index) -> {
          Annotation annotation = report.annotations().get(index);
          ZonesJson.write(out, annotation.linked().zones());
          out.writeFieldName("threadlens");
          AnnotationJson.write(out, annotation, IdForm.TEXT);
        });
    PeopleJson.participants(json, report.people());
    MeasuresJson.write(json, report.measures());
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

  private static final class Session implements ReportSession {
    private final Path folder;
    private final AsideFile file;
    private final JsonOut json;
    private final List<ReportFile> more = new ArrayList<>();

    Session(Path folder) throws IOException {
      this.folder = folder;
      this.file = new AsideFile(folder, NAME);
      this.json = JsonOut.to(file);
    }

    @Override
    public void write(ThreadReport report) throws IOException {
      line(json, report);
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
      files.add(schema(SCHEMA));
      files.addAll(more);
      return files;
    }

    @Override
    public void people(CorpusPeople all) throws IOException {
      try (AsideFile lines = new AsideFile(folder, PEOPLE)) {
        try (JsonOut out = JsonOut.to(lines)) {
          for (Person person : all.people()) {
            PeopleJson.person(out, person);
            out.endLine();
          }
          if (all.left() > 0) {
            PeopleJson.left(out, all);
            out.endLine();
          }
        }
        more.add(lines.putInPlace());
      }
      more.add(schema(PEOPLE_SCHEMA));
    }

    @Override
    public void measures(CorpusMeasures measures) throws IOException {
      try (AsideFile one = new AsideFile(folder, MEASURES)) {
        try (JsonOut out = JsonOut.to(one)) {
          CorpusMeasuresJson.write(out, measures);
        }
        more.add(one.putInPlace());
      }
      more.add(schema(MEASURES_SCHEMA));
    }

    @Override
    public void stories(CorpusStories all) throws IOException {
      try (AsideFile lines = new AsideFile(folder, STORIES)) {
        try (JsonOut out = JsonOut.to(lines)) {
          for (Story story : all.stories()) {
            StoriesJson.story(out, story);
            out.endLine();
          }
        }
        more.add(lines.putInPlace());
      }
      more.add(schema(STORIES_SCHEMA));
    }

    private ReportFile schema(String name) throws IOException {
      try (AsideFile schema = new AsideFile(folder, name);
          OutputStream out = schema) {
        out.write(PageAssets.bytes(name));
        return schema.putInPlace();
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
