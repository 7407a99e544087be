package threadlens.report;

import static threadlens.report.CsvColumns.NEVER;
import static threadlens.report.CsvColumns.PEOPLE;
import static threadlens.report.CsvColumns.column;

import java.util.ArrayList;
import java.util.List;
import threadlens.exchange.Words;
import threadlens.model.ZoneKind;
import threadlens.report.CsvColumns.FindingRow;
import threadlens.report.CsvColumns.Row;
import threadlens.report.CsvFile.Column;

/** What {@code findings.csv} holds, column by column. */
final class FindingColumns {
  private final ResearchOptions options;

  FindingColumns(ResearchOptions options) {
    this.options = options;
  }

  List<Column<FindingRow>> columns() {
    List<Column<FindingRow>> columns = new ArrayList<>();
    for (Column<Row> column : CsvColumns.who(options)) {
      columns.add(
          column(
              column.name(),
              column.meaning(),
              column.unit(),
              column.name().equals("comment") ? "in comments.csv" : column.range(),
              column.empty(),
              f -> column.value().apply(f.row())));
    }
    columns.add(
        column(
            "finding",
            "Its number among those of the comment",
            "findings",
            "1 and more",
            NEVER,
            FindingRow::number));
    columns.add(
        column(
            "rule",
            "Which rule holds",
            "pack/name",
            "",
            NEVER,
            f -> f.finding().rule().toString()));
    columns.add(
        column(
            "rule_version",
            "Its version",
            "number",
            "1 and more",
            NEVER,
            f -> f.finding().version()));
    columns.add(
        column(
            "category",
            "What kind of trouble",
            "word",
            "see flagged_as of comments.csv",
            NEVER,
            f -> Words.of(f.finding().category())));
    columns.add(
        column(
            "severity",
            "What it asks of a moderator",
            "word",
            "note: nothing; review; urgent",
            NEVER,
            f -> Words.of(f.finding().severity())));
    columns.add(
        column(
            "target",
            "Who is meant",
            "word",
            "commenter, group, public-figure, self, none",
            NEVER,
            f -> Words.of(f.finding().target())));
    columns.add(
        column(
            "target_group",
            "Which group is meant",
            "axis:name, or unresolved",
            "",
            "no group is meant",
            f -> f.finding().targetGroup()));
    columns.add(
        column(
            "target_name",
            "Which commenter or public figure is meant",
            PEOPLE,
            "",
            "nobody, or not known who",
            f -> f.finding().targetName()));
    columns.add(
        column(
            "zone",
            "Where the words stand",
            "word",
            "body, quote, address, url, user-name",
            NEVER,
            f -> Words.of(f.finding().zone())));
    columns.add(
        column(
            "start",
            "Where they begin in the text, or in the speaker where zone is user-name",
            "UTF-16 units",
            "0 and more",
            NEVER,
            f -> f.finding().span().start()));
    columns.add(
        column(
            "end",
            "Where they end; the unit here is no part of them",
            "UTF-16 units",
            "1 and more",
            NEVER,
            f -> f.finding().span().end()));
    columns.add(
        column(
            "excerpt",
            "The words",
            "text",
            "",
            "none, with --text drop",
            f -> options.excerpt(f.finding().span().of(text(f)))));
    return List.copyOf(columns);
  }

  private static String text(FindingRow row) {
    boolean inName = row.finding().zone() == ZoneKind.USER_NAME;
    return inName ? row.row().comment().authorName() : row.row().comment().text();
  }
}
