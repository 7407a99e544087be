package threadlens.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorHeat;
import threadlens.model.GroupTone;
import threadlens.model.HeatUp;
import threadlens.model.Measured;
import threadlens.model.PairTone;
import threadlens.model.ThreadMeasures;
import threadlens.model.Turn;

/** The measures of a thread, as reports write them. */
public final class MeasuresJson {
  private MeasuresJson() {}

  /** Writes the field {@code measures} of a discussion into the open object. */
  public static void write(JsonOut json, ThreadMeasures measures) throws IOException {
    json.writeObjectFieldStart("measures");
    json.writeArrayFieldStart("values");
    for (Measured each : measures.values()) {
      json.writeStartObject();
      json.writeStringField("measure", each.measure());
      json.writeStringField("links", Words.of(each.links()));
      number(json, "value", each.value());
      number(json, "low", each.low());
      number(json, "high", each.high());
      json.writeNumberField("size", each.size());
      json.writeStringField("refused", each.refused());
      json.writeEndObject();
    }
    json.writeEndArray();
    heatUp(json, measures.heatUp());
    json.writeArrayFieldStart("turns");
    for (Turn turn : measures.turns()) {
      json.writeStartObject();
      json.writeStringField("comment", turn.comment().value());
      number(json, "hostility", turn.hostility());
      number(json, "sentiment", turn.sentiment());
      json.writeEndObject();
    }
    json.writeEndArray();
    people(json, measures);
    json.writeEndObject();
  }

  private static void heatUp(JsonOut json, @Nullable HeatUp heatUp) throws IOException {
    if (heatUp == null) {
      json.writeNullField("heats_up");
      return;
    }
    json.writeObjectFieldStart("heats_up");
    json.writeNumberField("turn", heatUp.turn());
    json.writeStringField("comment", heatUp.comment().value());
    json.writeRounded("before", heatUp.before());
    json.writeRounded("after", heatUp.after());
    json.writeRounded("p", heatUp.p());
    json.writeEndObject();
  }

  private static void people(JsonOut json, ThreadMeasures measures) throws IOException {
    json.writeArrayFieldStart("authors");
    for (AuthorHeat each : measures.authors()) {
      json.writeStartObject();
      json.writeStringField("speaker", each.name());
      json.writeNumberField("comments", each.comments());
      json.writeRounded("hostility_given", each.given());
      json.writeRounded("answers", each.answers());
      number(json, "hostility_received", each.received());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pairs");
    for (PairTone each : measures.pairs()) {
      json.writeStartObject();
      json.writeStringField("from", each.from());
      json.writeStringField("to", each.to());
      json.writeRounded("replies", each.replies());
      number(json, "hostility", each.hostility());
      number(json, "sentiment", each.sentiment());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("groups");
    for (GroupTone each : measures.groups()) {
      json.writeStartObject();
      json.writeStringField("group", each.group());
      json.writeNumberField("mentions", each.mentions());
      json.writeNumberField("comments", each.comments());
      json.writeNumberField("attacks", each.attacks());
      number(json, "hostility", each.hostility());
      number(json, "sentiment", each.sentiment());
      json.writeEndObject();
    }
    json.writeEndArray();
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
