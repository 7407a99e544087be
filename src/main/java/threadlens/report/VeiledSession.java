package threadlens.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import threadlens.exchange.JsonOut;
import threadlens.exchange.StoredReport;
import threadlens.model.Annotation;
import threadlens.model.Finding;
import threadlens.model.Location;
import threadlens.model.Mention;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.model.ThreadReport;
import threadlens.privacy.KnownNames;
import threadlens.privacy.NameCheck;
import threadlens.privacy.PseudonymKey;
import threadlens.privacy.Pseudonyms;
import threadlens.privacy.Veil;

/**
 * Research formats with pseudonyms. Whoever is named in the first thread may write in the last, so
 * reports lie aside on disk until all names are known; then each is veiled and written, aside too;
 * then every file is looked through, and only then put in place.
 */
final class VeiledSession implements ReportSession {
  private static final String ASIDE = ".research.part";

  private final Path folder;
  private final Path aside;
  private final ReportRun run;
  private final List<ReportWriter> writers;
  private final PseudonymKey key;
  private final KnownNames names = new KnownNames();
  private final AsideFile spool;
  private final JsonOut lines;
  private final Recaptures recaptures = new Recaptures(); // each capture has its own pseudonyms
  private int leftOut;

  VeiledSession(Path folder, ReportRun run, List<ReportWriter> writers, PseudonymKey key)
      throws IOException {
    this.folder = folder;
    this.aside = folder.resolve(ASIDE);
    this.run = run;
    this.writers = writers;
    this.key = key;
    removeAside();
    this.spool = new AsideFile(aside, "reports.jsonl");
    this.lines = JsonOut.to(spool);
    Structure.words(run).forEach(names::structural);
  }

  @Override
  public void write(ThreadReport report) throws IOException {
    names.gather(report);
    structure(report);
    JsonReport.line(lines, report);
  }

  /** The words of the files that are of the report and not of people. */
  private void structure(ThreadReport report) {
    names.structural(report.discussion().format() + " , " + report.discussion().profile());
    String url = report.discussion().article().url();
    int start = url == null ? -1 : url.indexOf("://");
    if (url != null && start >= 0) {
      int end = url.indexOf('/', start + 3);
      names.structural(url.substring(0, end < 0 ? url.length() : end));
    }
    for (Annotation annotation : report.annotations()) {
      annotation.analysis().languages().forEach(names::structural);
      annotation.link().evidence().forEach(one -> names.structural(one.kind()));
      for (Mention mention : annotation.flags().mentions()) {
        names.structural(mention.group());
      }
      for (Finding finding : annotation.flags().findings()) {
        names.structural(finding.rule().toString());
        if (finding.targetGroup() != null) {
          names.structural(finding.targetGroup());
        }
      }
    }
  }

  @Override
  public void leaveOut(Problem input) {
    leftOut++;
  }

  @Override
  public List<ReportFile> finish() throws IOException {
    lines.close();
    Path reports = aside.resolve(spool.putInPlace().path());
    names.settle();
    Path made = aside.resolve("made");
    List<ReportFile> files;
    try (PlainSession plain = new PlainSession(made, run, writers)) {
      veil(reports, plain);
      files = plain.finish();
    }
    NameCheck check = new NameCheck(names);
    for (ReportFile file : files) {
      OptionalLong left = check.firstName(made.resolve(file.path()));
      if (left.isPresent()) {
        throw new NamesLeftException(file.path(), left.getAsLong());
      }
    }
    for (ReportFile file : files) {
      Path place = folder.resolve(file.path());
      Files.createDirectories(place.resolveSibling(""));
      Files.move(made.resolve(file.path()), place, StandardCopyOption.REPLACE_EXISTING);
    }
    return files;
  }

  private void veil(Path reports, PlainSession plain) throws IOException {
    Veil veil = new Veil(names, new Pseudonyms(key));
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(reports, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        StoredReport stored = StoredReport.parse(line.getBytes(StandardCharsets.UTF_8));
        ThreadReport report = stored.report();
        if (report != null) {
          plain.write(veil.over(recaptures.numbered(report), number++));
        }
      }
    }
    Problem unnamed =
        new Problem("left-out", "left-out", new Location(new SourceId("", null, ""), 1, 1));
    for (int i = 0; i < leftOut; i++) {
      plain.leaveOut(unnamed);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
    removeAside();
  }

  private void removeAside() throws IOException {
    if (!Files.isDirectory(aside)) {
      return;
    }
    try (Stream<Path> all = Files.walk(aside)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
