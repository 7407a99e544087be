package threadlens.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A line as a row of Parquet: the fields of an utterance as text (numbers with their digits, null
 * where null or absent), {@code language} and {@code flagged} of the annotation, {@code error}
 * where the line had to be left out, and in {@code line} the whole JSON, so that nothing is lost.
 */
final class Columns implements Function<String, Row> {
  static final String LINE = "line";

  private static final List<String> FIELDS =
      List.of("id", "conversation_id", "speaker", "reply_to", "timestamp", "text");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder() // as generous as the line's own reader
                  .maxNestingDepth(10_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  static StructType schema() {
    StructType schema = new StructType();
    for (String field : FIELDS) {
      schema = schema.add(text(field));
    }
    return schema
        .add(text("language"))
        .add(DataTypes.createStructField("flagged", DataTypes.BooleanType, true))
        .add(text("error"))
        .add(text(LINE));
  }

  @Override
  public Row call(String line) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      fields(json, "", found);
    }
    String flagged = found.get("meta.threadlens.flagged");
    return RowFactory.create(
        found.get("id"),
        found.get("conversation_id"),
        found.get("speaker"),
        found.get("reply_to"),
        found.get("timestamp"),
        found.get("text"),
        found.get("meta.threadlens.language"),
        flagged == null ? null : Boolean.valueOf(flagged),
        found.containsKey("id") ? null : found.get("error.message"),
        line);
  }

  /** Takes in the fields of an object, and of the few objects in it that are of interest. */
  private static void fields(JsonParser json, String prefix, Map<String, String> found)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT
          && (name.equals("meta") || name.equals("meta.threadlens") || name.equals("error"))) {
        fields(json, name + ".", found);
      } else if (value.isStructStart()) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        found.put(name, json.getText());
      } else {
        found.remove(name); // of two fields of one name the last one counts
      }
    }
  }

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, true);
  }
}
