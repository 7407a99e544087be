package threadlens.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/** Puts what archives hold in their place among the inputs. */
final class Opening {
  private final Readers readers;
  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Source> archives = new ArrayList<>();

  Opening(Readers readers) {
    this.readers = readers;
  }

  Inputs open(Inputs inputs) {
    problems.addAll(inputs.problems());
    for (Source source : inputs.sources()) {
      Archive archive = archive(source);
      if (archive == null) {
        sources.add(source);
      } else {
        archives.add(source);
        open(source, archive, false);
      }
    }
    return new Inputs(sources, problems, archives);
  }

  private void open(Source source, Archive archive, boolean inside) {
    int before = sources.size();
    Held held = new Held();
    try {
      archive.open(source, held);
    } catch (IOException e) {
      unusable("unreadable", source, Readers.reason(e));
    }
    for (Source file : held.files.inputs(readers)) {
      Archive nested = archive(file);
      if (nested == null || inside) {
        sources.add(file);
      } else if (nested.opensInside()) {
        open(file, nested, true);
      } else {
        unusable("left-out-archive", file, "an archive inside an archive; unpack it to read it");
      }
    }
    if (sources.size() == before) {
      unusable("no-input", source, "nothing in it can be read, expected " + readers.formats());
    }
  }

  private void unusable(String code, Source source, String message) {
    SourceId id = new SourceId(source.path(), source.record(), "");
    sources.add(new UnusableSource(new Problem(code, message, new Location(id, 1, 1))));
  }

  /** What cannot be opened is no archive: reading it will say why. */
  private @Nullable Archive archive(Source source) {
    for (Archive archive : readers.archives()) {
      try {
        if (archive.accepts(source)) {
          return archive;
        }
      } catch (IOException e) {
        return null;
      }
    }
    return null;
  }

  /** Takes records as they come, and keeps files until all their names are known. */
  private final class Held implements Archive.Records {
    private final OpenedFiles files = new OpenedFiles();

    @Override
    public void record(Source record) {
      sources.add(record);
    }

    @Override
    public void file(Source record, String path) {
      files.add(record, path);
    }

    @Override
    public void problem(Problem problem) {
      if (problem.code().equals("skipped")) {
        problems.add(problem);
      } else {
        sources.add(new UnusableSource(problem));
      }
    }
  }
}
