package threadlens.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Finding;
import threadlens.model.Mention;
import threadlens.model.Problem;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;
import threadlens.report.CsvColumns.FindingRow;
import threadlens.report.CsvColumns.GroupRow;
import threadlens.report.CsvColumns.Row;

/**
 * Tables for statistics: {@code csv/threads.csv}, {@code comments.csv}, {@code findings.csv},
 * {@code links.csv}, {@code groups.csv}, and {@code codebook.csv}, which says what every column
 * means.
 */
final class CsvReport implements ReportWriter {
  private final ResearchOptions options;

  CsvReport(ResearchOptions options) {
    this.options = options;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return new Session(folder, run, options);
  }

  private static final class Session implements ReportSession {
    private final Path folder;
    private final ReportRun run;
    private final ResearchOptions options;
    private final CsvFile<ThreadReport> threads;
    private final CsvFile<Row> comments;
    private final CsvFile<FindingRow> findings;
    private final CsvFile<Row> links;
    private final Map<String, Group> groups = new TreeMap<>();
    private final Methods methods;

    Session(Path folder, ReportRun run, ResearchOptions options) throws IOException {
      this.folder = folder;
      this.run = run;
      this.options = options;
      this.threads = new CsvFile<>(folder, "csv/threads.csv", new ThreadColumns(options).columns());
      this.comments =
          new CsvFile<>(folder, "csv/comments.csv", new CommentColumns(options).columns());
      this.findings =
          new CsvFile<>(folder, "csv/findings.csv", new FindingColumns(options).columns());
      this.links = new CsvFile<>(folder, "csv/links.csv", new LinkColumns(options).columns());
      this.methods = new Methods(options);
    }

    @Override
    public void write(ThreadReport report) throws IOException {
      threads.write(report);
      methods.count(report);
      Map<CommentId, String> authors = new HashMap<>();
      for (Comment comment : report.discussion().comments()) {
        Author author = comment.author();
        if (author != null) {
          authors.put(comment.id(), options.speaker(author));
        }
      }
      for (int i = 0; i < report.annotations().size(); i++) {
        Annotation annotation = report.annotations().get(i);
        CommentId to = annotation.link().replyTo();
        Row row = new Row(report, annotation, i + 1, to == null ? null : authors.get(to));
        comments.write(row);
        links.write(row);
        List<Finding> all = annotation.flags().findings();
        for (int number = 0; number < all.size(); number++) {
          findings.write(new FindingRow(row, all.get(number), number + 1));
        }
        count(annotation, authors.get(annotation.comment().id()));
      }
    }

    private void count(Annotation annotation, @Nullable String speaker) {
      Set<String> named = new HashSet<>();
      for (Mention mention : annotation.flags().mentions()) {
        named.add(mention.group());
      }
      for (String group : named) {
        group(group).naming++;
        if (speaker != null) {
          group(group).speakers.add(speaker);
        }
      }
      for (Finding finding : annotation.flags().findings()) {
        if (finding.targetGroup() != null && finding.severity() != Severity.NOTE) {
          group(finding.targetGroup()).aimed++;
        }
      }
    }

    private Group group(String name) {
      return groups.computeIfAbsent(name, unused -> new Group());
    }

    @Override
    public void leaveOut(Problem input) {
      methods.leftOut();
    }

    @Override
    public List<ReportFile> finish() throws IOException {
      List<ReportFile> files = new ArrayList<>();
      files.add(threads.putInPlace());
      files.add(comments.putInPlace());
      files.add(findings.putInPlace());
      files.add(links.putInPlace());
      try (CsvFile<GroupRow> table =
          new CsvFile<>(folder, "csv/groups.csv", GroupColumns.columns())) {
        for (Map.Entry<String, Group> entry : groups.entrySet()) {
          Group group = entry.getValue();
          table.write(
              new GroupRow(entry.getKey(), group.naming, group.speakers.size(), group.aimed));
        }
        files.add(table.putInPlace());
      }
      files.add(Codebook.write(folder, "csv/codebook.csv", options));
      files.add(methods.write(folder, "csv/methods.txt", run));
      return files;
    }

    @Override
    public void close() throws IOException {
      threads.close();
      comments.close();
      findings.close();
      links.close();
    }
  }

  private static final class Group {
    private final Set<String> speakers = new HashSet<>();
    private int naming;
    private int aimed;
  }
}
