package threadlens.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Scores as JSON for a program. A figure that the rows do not allow is null. */
public final class ScoresJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ScoresJson() {}

  /** Returns one JSON object, on one line. */
  public static String of(Scores scores) {
    ObjectNode json = NODES.objectNode();
    json.put("task", scores.task()).put("file", scores.file());
    ArrayNode asked = json.putArray("asked");
    scores.asked().forEach(asked::add);
    json.put("intervals", scores.intervals());
    ArrayNode figures = json.putArray("figures");
    scores.figures().forEach(figure -> figures.add(figure(figure)));
    ObjectNode tables = NODES.objectNode();
    scores.tables().forEach(table -> tables.set(table.name(), table(table)));
    if (!tables.isEmpty()) {
      json.set("tables", tables);
    }
    return json.toString();
  }

  private static ArrayNode table(ScoreTable table) {
    ArrayNode rows = NODES.arrayNode();
    for (ScoreTable.Row row : table.rows()) {
      ObjectNode json = rows.addObject().put(table.columns().get(0), row.of());
      for (int i = 0; i < row.cells().size(); i++) {
        String column = table.columns().get(i + 1).replace(' ', '_');
        ScoreTable.Cell cell = row.cells().get(i);
        if (cell instanceof ScoreTable.Cell.Count count) {
          json.put(column, count.number());
        } else if (cell instanceof ScoreTable.Cell.Rate rate) {
          ObjectNode figure = json.putObject(column).put("rows", rate.rows());
          put(figure, "value", rate.value());
          put(figure, "low", rate.interval().low());
          put(figure, "high", rate.interval().high());
        } else if (cell instanceof ScoreTable.Cell.TooFew few) {
          json.putObject(column).put("rows", few.rows()).put("too_few", true);
        }
      }
    }
    return rows;
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode json = NODES.objectNode();
    json.put("name", figure.name()).put("slice", figure.slice()).put("rows", figure.rows());
    put(json, "value", figure.value());
    put(json, "low", figure.interval().low());
    put(json, "high", figure.interval().high());
    return json;
  }

  private static void put(ObjectNode json, String field, double value) {
    if (Double.isNaN(value)) {
      json.putNull(field);
    } else {
      json.put(field, value);
    }
  }
}
