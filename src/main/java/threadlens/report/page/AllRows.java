package threadlens.report.page;

import java.util.List;

/**
 * Every discussion for the script of the overview, which sorts and filters all of them and not only
 * those of one part: a line for each, its fields parted by tabs. No field holds a tab or a line
 * break, as all went through {@link Visible}.
 *
 * @param lines of the first discussions, as many as keep the page well under 1 MB
 * @param count how many these are
 * @param left how many more there are
 */
public record AllRows(String lines, int count, int left) {
  static final AllRows NONE = new AllRows("", 0, 0);

  /** In UTF-8, once escaped. */
  private static final int MOST_BYTES = 600_000;

  private static final int LONGEST = 100;

  static AllRows of(List<DiscussionRow> rows) {
    StringBuilder lines = new StringBuilder();
    int bytes = 0;
    int count = 0;
    for (DiscussionRow row : rows) {
      String line = line(row);
      bytes += bytes(line) + 1;
      if (bytes > MOST_BYTES) {
        break;
      }
      lines.append(count == 0 ? "" : "\n").append(line);
      count++;
    }
    return new AllRows(lines.toString(), count, rows.size() - count);
  }

  private static String line(DiscussionRow row) {
    Counts counts = row.counts();
    return String.join(
        "\t",
        row.href(),
        Visible.line(row.title(), LONGEST),
        Visible.line(row.source(), LONGEST),
        row.state(),
        row.found(),
        row.languages(),
        String.valueOf(counts.comments()),
        String.valueOf(counts.urgent()),
        String.valueOf(counts.review()),
        String.valueOf(counts.note()),
        String.valueOf(counts.notEvaluated()),
        String.valueOf(counts.problems()));
  }

  private static int bytes(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      bytes += c == '&' || c == '<' || c == '>' ? 5 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return bytes;
  }
}
