package threadlens.ingest.merging;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;

/**
 * Files that are one whole: mails of which each has a file, the months of a dump, or exports in
 * which the same discussions may stand. It is the first of them, which knows the others.
 *
 * @param parts two or more
 */
record Parts(List<Source> parts) implements Source {
  Parts {
    parts = List.copyOf(parts);
  }

  /** Returns the sources, with all parts of one format as one in the place of the first. */
  static List<Source> joined(List<Source> sources, Readers readers) {
    Map<String, List<Source>> byFormat = new HashMap<>();
    IdentityHashMap<Source, String> formats = new IdentityHashMap<>();
    for (Source source : sources) {
      String format = readers.formatOfPart(source);
      if (format != null) {
        formats.put(source, format);
        byFormat.computeIfAbsent(format, any -> new ArrayList<>()).add(source);
      }
    }
    List<Source> joined = new ArrayList<>();
    for (Source source : sources) {
      String format = formats.get(source);
      List<Source> parts =
          format == null ? List.of(source) : byFormat.getOrDefault(format, List.of());
      if (parts.size() < 2) {
        joined.add(source);
      } else if (parts.get(0) == source) {
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
