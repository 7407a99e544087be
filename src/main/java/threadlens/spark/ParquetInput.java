package threadlens.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Rows of Parquet as lines, laid down in a folder, in the order of the files' names and of the rows
 * in them. Where there is a column {@code line}, that is the line; else a row is the object of its
 * columns. Parquet does not tell null from absent: a null counts as absent, so of its {@code
 * reply_to} nothing is known.
 */
final class ParquetInput {
  private ParquetInput() {}

  static void layDown(SparkSession session, List<String> files, String folder) {
    session.conf().set("spark.sql.session.timeZone", "UTC");
    Dataset<Row> rows = session.read().parquet(files.toArray(String[]::new));
    boolean whole = Arrays.asList(rows.columns()).contains(Columns.LINE);
    Dataset<Row> ordered =
        rows.select(
                (whole
                        ? functions.translate(rows.col(Columns.LINE), "\n\r", "  ")
                        : functions.to_json(functions.struct(functions.col("*"))))
                    .as("value"),
                functions.col("_metadata.file_path").as("file"),
                functions.col("_metadata.row_index").as("row"))
            .orderBy("file", "row");
    ordered.select("value").write().text(folder);
  }
}
