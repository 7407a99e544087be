package threadlens.report;

import static threadlens.report.CsvColumns.COUNT;
import static threadlens.report.CsvColumns.NEVER;
import static threadlens.report.CsvColumns.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.report.CsvColumns.GroupRow;
import threadlens.report.CsvFile.Column;

/** What {@code groups.csv} holds, column by column. */
final class GroupColumns {
  private GroupColumns() {}

  static List<Column<GroupRow>> columns() {
    return List.of(
        column(
            "group",
            "A group that comments name or findings are about",
            "axis:name",
            "",
            NEVER,
            GroupRow::group),
        column(
            "comments",
            "How many comments name it",
            COUNT,
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.naming())),
        column(
            "speakers",
            "How many people name it",
            "people",
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.speakers())),
        column(
            "findings",
            "How many findings of severity review or urgent are aimed at it",
            "findings",
            "0, 5 and more",
            "1 to 4: hidden",
            g -> shown(g.aimed())));
  }

  /** A count so small that it may tell who is counted is hidden. */
  static @Nullable Object shown(int count) {
    return count > 0 && count < 5 ? null : count;
  }
}
