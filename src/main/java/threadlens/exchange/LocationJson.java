package threadlens.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import threadlens.model.Location;
import threadlens.model.SourceId;

/**
 * A place. Its source is written only where it is not that of the whole, as in a discussion that
 * was read from several files.
 */
final class LocationJson {
  private LocationJson() {}

  /**
   * Writes {@code "location":{...}}.
   *
   * @param whole the source that is known already; null where none is
   */
  static void write(JsonOut json, Location location, @Nullable SourceId whole) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeNumberField("line", location.line());
    json.writeNumberField("column", location.column());
    SourceId source = location.source();
    if (whole != null && !source.sha256().isEmpty() && !source.holds(whole)) {
      json.writeObjectFieldStart("source");
      json.writeStringField("path", source.path());
      json.writeStringField("record", source.record());
      json.writeStringField("sha256", source.sha256());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static Location read(JsonNode node, SourceId whole) {
    JsonNode own = node.path("source");
    SourceId source =
        own.isObject()
            ? new SourceId(
                own.path("path").asText(),
                own.path("record").textValue(),
                own.path("sha256").asText())
            : whole;
    return new Location(source, node.path("line").asInt(1), node.path("column").asInt(1));
  }
}
