package threadlens.ingest.export.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import threadlens.ingest.Source;

/**
 * What the names of dumps of Reddit tell: {@code NAME_comments} and {@code NAME_submissions} or
 * {@code NAME_posts}, {@code RC_MONTH} and {@code RS_MONTH}.
 */
final class DumpFiles {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:.*/)?(?:[^/.]+_(?:comments|(?<posts>submissions|posts))"
              + "|r(?:c|(?<opens>s))_(?<month>[^/.]+))(?<ending>\\.[^/]*)?");

  private DumpFiles() {}

  /** Tells whether a name is that of a dump, where no ending tells what it is. */
  static boolean isNamedSo(String fileName) {
    Matcher name = NAME.matcher(fileName);
    return name.matches() && name.group("ending") == null;
  }

  /** Tells whether a file holds the submissions alone. */
  static boolean isOfSubmissions(Source file) {
    Matcher name = NAME.matcher(file.name());
    return name.matches() && (name.group("posts") != null || name.group("opens") != null);
  }

  /** Returns submissions first, which open the threads; of each kind, months in their order. */
  static List<Source> inOrder(List<Source> files) {
    return files.stream()
        .sorted(
            Comparator.<Source, Boolean>comparing(file -> !isOfSubmissions(file))
                .thenComparing(DumpFiles::month))
        .toList();
  }

  /** Those of no month stay before the others, in their order. */
  private static String month(Source file) {
    Matcher name = NAME.matcher(file.name());
    String month = name.matches() ? name.group("month") : null;
    return month == null ? "" : month.toLowerCase(Locale.ROOT);
  }
}
