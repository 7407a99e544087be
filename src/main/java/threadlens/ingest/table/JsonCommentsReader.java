package threadlens.ingest.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.ingest.export.json.JsonDocument;
import threadlens.ingest.export.json.JsonObject;
import threadlens.model.Discussion;

/**
 * Reads JSON of tools that nobody told of: lists of comments within objects, answers within
 * comments. Fields have the names, or the mapping, that columns of a table have. Where a list seems
 * to hold comments and none of its fields is known for their text, it is refused.
 */
public final class JsonCommentsReader implements DiscussionReader {
  private static final List<String> IN_LINES = List.of(".jsonl", ".ndjson");
  private static final int MOST_SHOWN = 30;

  private final ObjectFields fields;

  public JsonCommentsReader(Mapping mapping) {
    fields = new ObjectFields(mapping);
  }

  @Override
  public String format() {
    return "json-comments";
  }

  @Override
  public List<String> suffixes() {
    return List.of(); // a file of any other kind may be JSON
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    if (IN_LINES.stream().anyMatch(source.name()::endsWith)) {
      return false;
    }
    JsonObject start = JsonDocument.start(source);
    return start != null && new CommentTree(fields).isWithin(start);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), (export, threads) -> read(source, export, threads), into);
  }

  private void read(Source source, OpenExport export, Threads threads)
      throws IOException, UnreadableSourceException {
    CommentTree tree = new CommentTree(fields);
    Told told = new Told(threads, new Rows(threads));
    int[] values = new int[1];
    new JsonDocument(export, threads)
        .eachObject(
            object -> {
              String thread = values[0]++ == 0 ? "" : String.valueOf(values[0]);
              tree.walk(object, thread, told);
            });
    String unread = tree.unread();
    if (unread != null && !told.any) {
      int line = tree.ofUnread().get(0).line();
      throw Export.refuse(source, "no-comments", message(unread, tree.ofUnread()), line, 1);
    }
  }

  private static String message(String list, List<JsonObject> objects) {
    Map<String, Integer> lengths = new TreeMap<>();
    for (JsonObject each : objects) {
      for (String name : each.names()) {
        lengths.merge(name, Objects.requireNonNullElse(each.text(name), "").length(), Integer::sum);
      }
    }
    String longest =
        lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    String known = String.join(", ", lengths.keySet().stream().limit(MOST_SHOWN).toList());
    return "no text of comments in the list '"
        + list
        + "', expected it under "
        + String.join(", ", Field.TEXT.columns())
        + ", or --map text=FIELD,speaker=FIELD,timestamp=FIELD; its fields are "
        + known
        + (longest.isEmpty() ? "" : ", the longest is " + longest);
  }

  /** Tells threads of what is found. */
  private static final class Told implements CommentTree.Taker {
    private final Threads threads;
    private final Rows rows;
    private boolean any;

    Told(Threads threads, Rows rows) {
      this.threads = threads;
      this.rows = rows;
    }

    @Override
    public void head(String key, Map<Field, String> told) throws IOException {
      String record = key.isEmpty() ? null : key;
      threads.head(
          key,
          new ThreadHead(
              record,
              told.getOrDefault(Field.TITLE, ""),
              word(told, Field.URL),
              word(told, Field.SPEAKER),
              word(told, Field.TIMESTAMP),
              told.getOrDefault(Field.TEXT, ""),
              false,
              null));
    }

    @Override
    public void comment(Row row) throws IOException {
      any = true;
      rows.add(row);
    }

    private static @Nullable String word(Map<Field, String> told, Field field) {
      String word = told.getOrDefault(field, "");
      return word.isBlank() ? null : word.strip();
    }
  }
}
