package threadlens.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusMeasures;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;
import threadlens.model.NetworkFigure;
import threadlens.model.NetworkPicture;

/** The measures of a corpus, as {@code measures.json} holds them: no name of anybody. */
public final class CorpusMeasuresJson {
  private CorpusMeasuresJson() {}

  /** Writes one object. */
  public static void write(JsonOut json, CorpusMeasures measures) throws IOException {
    json.writeStartObject();
    json.writeStringField("camps", Words.of(measures.camps()));
    json.writeNumberField("unknown_names", measures.unknown());
    json.writeNumberField("replies_left", measures.left());
    json.writeNumberField("seed", measures.seed());
    groups(json, measures);
    json.writeArrayFieldStart("measures");
    for (MeasureNote note : measures.notes()) {
      json.writeStartObject();
      note(json, note);
      json.writeArrayFieldStart("figures");
      for (NetworkFigure figure : measures.figures()) {
        if (figure.measured().measure().equals(note.name())) {
          figure(json, figure);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("thread_measures");
    for (MeasureNote note : measures.threadNotes()) {
      json.writeStartObject();
      note(json, note);
      json.writeNumberField("least", note.least());
      json.writeStringField("of", note.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    coverage(json, measures);
    picture(json, measures.picture());
    json.writeEndObject();
    json.endLine();
  }

  private static void note(JsonOut json, MeasureNote note) throws IOException {
    json.writeStringField("measure", note.name());
    json.writeStringField("title", note.title());
    json.writeStringField("definition", note.definition());
    json.writeStringField("source", note.source());
    json.writeStringField("unit", note.unit());
    number(json, "lowest", note.low());
    number(json, "highest", note.high());
  }

  private static void groups(JsonOut json, CorpusMeasures measures) throws IOException {
    json.writeArrayFieldStart("groups");
    for (CorpusMeasures.CampSize group : measures.groups()) {
      json.writeStartObject();
      json.writeStringField("camp", group.name());
      if (group.authors() < 0) {
        json.writeNullField("authors");
      } else {
        json.writeNumberField("authors", group.authors());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void figure(JsonOut json, NetworkFigure figure) throws IOException {
    Measured measured = figure.measured();
    json.writeStartObject();
    json.writeStringField("links", Words.of(measured.links()));
    number(json, "value", measured.value());
    number(json, "low", measured.low());
    number(json, "high", measured.high());
    json.writeNumberField("replies", measured.size());
    json.writeNumberField("draws", figure.draws());
    json.writeStringField("refused", measured.refused());
    NetworkFigure.NullModel nulls = figure.nulls();
    if (nulls == null) {
      json.writeNullField("null_model");
    } else {
      json.writeObjectFieldStart("null_model");
      json.writeNumberField("networks", nulls.networks());
      json.writeRounded("mean", nulls.mean());
      json.writeRounded("deviation", nulls.deviation());
      number(json, "z", nulls.z());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void coverage(JsonOut json, CorpusMeasures measures) throws IOException {
    json.writeArrayFieldStart("coverage");
    for (CorpusMeasures.LanguageCoverage each : measures.coverage()) {
      json.writeStartObject();
      json.writeStringField("language", each.language());
      json.writeNumberField("comments", each.comments());
      json.writeNumberField("replies_" + Words.of(LinkBasis.STATED), each.stated());
      json.writeRounded("replies_" + Words.of(LinkBasis.ALL), each.all());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void picture(JsonOut json, NetworkPicture picture) throws IOException {
    json.writeObjectFieldStart("network");
    json.writeNumberField("authors", picture.authors());
    json.writeArrayFieldStart("nodes");
    for (NetworkPicture.Node node : picture.nodes()) {
      json.writeStartObject();
      if (node.camp() < 0) {
        json.writeNullField("camp");
      } else {
        json.writeNumberField("camp", node.camp());
      }
      json.writeRounded("given", node.given());
      json.writeRounded("received", node.received());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ties");
    for (NetworkPicture.Tie tie : picture.ties()) {
      json.writeStartObject();
      json.writeNumberField("from", tie.from());
      json.writeNumberField("to", tie.to());
      json.writeRounded("replies", tie.replies());
      number(json, "hostility", tie.hostility());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(JsonOut json, String field, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeRounded(field, value);
    }
  }
}
