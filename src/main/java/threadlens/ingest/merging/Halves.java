package threadlens.ingest.merging;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;

/**
 * An export in two files of one folder, as dumps of Reddit are: {@code NAME_comments} and {@code
 * NAME_submissions} or {@code NAME_posts}, {@code RC_MONTH} and {@code RS_MONTH}. It is the file of
 * comments, which knows the other.
 */
record Halves(Source comments, Source openings) implements Source {
  private static final Pattern COMMENTS =
      Pattern.compile("(.*/)?(?:(?<name>[^/.]+)_comments|rc_(?<month>[^/.]+))(?:\\.[^/]*)?");
  private static final Pattern OPENINGS =
      Pattern.compile(
          "(.*/)?(?:(?<name>[^/.]+)_(?:submissions|posts)|rs_(?<month>[^/.]+))(?:\\.[^/]*)?");

  /**
   * Returns the sources, with two halves as one in the place of the first. Where one half is there
   * more than once, packed and unpacked, nobody knows which is meant: they stay apart.
   */
  static List<Source> joined(List<Source> sources, Readers readers) {
    Map<String, List<Source>> openings = byName(sources, OPENINGS);
    Map<String, List<Source>> comments = byName(sources, COMMENTS);
    IdentityHashMap<Source, Source> halves = new IdentityHashMap<>();
    comments.forEach(
        (name, of) -> {
          List<Source> before = openings.getOrDefault(name, List.of());
          if (of.size() == 1 && before.size() == 1 && readers.areHalves(before.get(0), of.get(0))) {
            Source whole = new Halves(of.get(0), before.get(0));
            halves.put(of.get(0), whole);
            halves.put(before.get(0), whole);
          }
        });
    Set<Source> done = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Source> joined = new ArrayList<>();
    for (Source source : sources) {
      Source whole = halves.getOrDefault(source, source);
      if (done.add(whole)) {
        joined.add(whole);
      }
    }
    return joined;
  }

  private static Map<String, List<Source>> byName(List<Source> sources, Pattern half) {
    Map<String, List<Source>> byName = new HashMap<>();
    for (Source source : sources) {
      Matcher parts = half.matcher(source.name());
      if (parts.matches()) {
        String container = source.record() == null ? "" : source.path();
        String folder = parts.group(1) == null ? "" : parts.group(1);
        String name = container + "#" + folder + parts.group("name") + "#" + parts.group("month");
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(source);
      }
    }
    return byName;
  }

  @Override
  public String path() {
    return comments.path();
  }

  @Override
  public @Nullable String record() {
    return comments.record();
  }

  @Override
  public String name() {
    return comments.name();
  }

  @Override
  public @Nullable String url() {
    return comments.url();
  }

  @Override
  public @Nullable OffsetDateTime capturedAt() {
    return comments.capturedAt();
  }

  @Override
  public boolean cameAlong() {
    return comments.cameAlong();
  }

  @Override
  public boolean foundInFolder() {
    return comments.foundInFolder();
  }

  @Override
  public @Nullable Source sibling(String name) {
    return comments.sibling(name);
  }

  @Override
  public InputStream open() throws IOException {
    return comments.open();
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    return comments.openAt(offset);
  }

  @Override
  public long size() throws IOException {
    return comments.size();
  }
}
