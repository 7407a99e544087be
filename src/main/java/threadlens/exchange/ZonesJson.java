package threadlens.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Which parts of a comment are not its author's own prose, so that a report can be read again. */
public final class ZonesJson {
  private ZonesJson() {}

  /** Writes the field {@code zones} into the open object of a comment. */
  public static void write(JsonOut json, List<Zone> zones) throws IOException {
    json.writeArrayFieldStart("zones");
    for (Zone zone : zones) {
      json.writeStartObject();
      json.writeStringField("kind", Words.of(zone.kind()));
      json.writeNumberField("start", zone.span().start());
      json.writeNumberField("end", zone.span().end());
      json.writeStringField("of", zone.of());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<Zone> read(JsonNode array) {
    List<Zone> zones = new ArrayList<>();
    for (JsonNode zone : array) {
      zones.add(
          new Zone(
              new Span(zone.path("start").asInt(), zone.path("end").asInt()),
              Words.parse(ZoneKind.class, zone.path("kind").asText()),
              zone.path("of").textValue()));
    }
    return zones;
  }
}
