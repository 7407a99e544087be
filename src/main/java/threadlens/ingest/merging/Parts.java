package threadlens.ingest.merging;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;

/**
 * Files that are one whole, as mails are of which each has a file: who answers whom is told across
 * them. It is the first of them, which knows the others.
 *
 * @param parts two or more
 */
record Parts(List<Source> parts) implements Source {
  Parts {
    parts = List.copyOf(parts);
  }

  /** Returns the sources, with all parts as one in the place of the first. */
  static List<Source> joined(List<Source> sources, Readers readers) {
    List<Source> parts = sources.stream().filter(readers::isPart).toList();
    if (parts.size() < 2) {
      return sources;
    }
    List<Source> joined = new ArrayList<>();
    int next = 0;
    for (Source source : sources) {
      if (next == parts.size() || source != parts.get(next)) {
        joined.add(source);
      } else if (next++ == 0) {
        joined.add(new Parts(parts));
      }
    }
    return joined;
  }

  private Source first() {
    return parts.get(0);
  }

  @Override
  public String path() {
    return first().path();
  }

  @Override
  public @Nullable String record() {
    return first().record();
  }

  @Override
  public String name() {
    return first().name();
  }

  @Override
  public @Nullable OffsetDateTime capturedAt() {
    return first().capturedAt();
  }

  @Override
  public boolean cameAlong() {
    return parts.stream().allMatch(Source::cameAlong);
  }

  @Override
  public boolean foundInFolder() {
    return parts.stream().allMatch(Source::foundInFolder);
  }

  @Override
  public InputStream open() throws IOException {
    return first().open();
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    return first().openAt(offset);
  }

  @Override
  public long size() throws IOException {
    return first().size();
  }
}
