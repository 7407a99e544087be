package threadlens.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Location;
import threadlens.text.Spelling;

/**
 * Which column of one table holds what.
 *
 * @param indexes 0-based, of the fields that the table has
 * @param width how many columns there are
 */
record Columns(Map<Field, Integer> indexes, int width) {
  Columns {
    indexes = Map.copyOf(indexes);
  }

  /**
   * Finds the columns by the user's mapping, else by their usual names.
   *
   * @throws UnreadableSourceException if a column that the user named, or the text, is missing
   */
  static Columns of(List<String> header, Mapping mapping, Location place)
      throws UnreadableSourceException {
    List<String> folded = header.stream().map(Columns::fold).toList();
    Map<Field, Integer> indexes = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String named = mapping.named(field);
      if (named != null) {
        indexes.put(field, named(named, header, folded, place));
      }
    }
    for (Field field : Field.values()) {
      for (String usual : field.columns()) {
        int index = folded.indexOf(usual);
        if (index >= 0 && !indexes.containsValue(index)) {
          indexes.putIfAbsent(field, index);
        }
      }
    }
    if (!indexes.containsKey(Field.TEXT)) {
      throw new UnreadableSourceException(
          "no-such-column",
          place,
          "no column with the text of the comments, expected one of "
              + String.join(", ", Field.TEXT.columns())
              + ", or --map text=COLUMN; the columns are "
              + shown(header));
    }
    return new Columns(indexes, header.size());
  }

  private static int named(String name, List<String> header, List<String> folded, Location place)
      throws UnreadableSourceException {
    int index = header.indexOf(name) >= 0 ? header.indexOf(name) : folded.indexOf(fold(name));
    if (index < 0) {
      throw new UnreadableSourceException(
          "no-such-column",
          place,
          "no column '"
              + name
              + "', expected one of "
              + shown(header)
              + Spelling.didYouMean(name, header));
    }
    return index;
  }

  /** A hostile header may have a million columns. */
  private static String shown(List<String> header) {
    String all = String.join(", ", header.subList(0, Math.min(30, header.size())));
    return all.length() > 500 ? all.substring(0, 500) + " ..." : all;
  }

  /** {@code Comment ID}, {@code comment-id} and {@code commentID} are one. */
  static String fold(String name) {
    String parted = name.strip().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_");
    return parted.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }
}
