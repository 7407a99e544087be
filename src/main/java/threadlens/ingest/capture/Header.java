package threadlens.ingest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;

/**
 * Lines that look like the header of a comment. Those of one page are ordered by their lines.
 *
 * @param line its first
 * @param size how many lines it has
 * @param kind of the commenter
 * @param name of the commenter; null where the header shows none
 * @param time as shown
 * @param standsAlone an empty line, or a line of the site, is before it, and an empty line after it
 * @param foot the line that closes the comment, with the time; -1 where these lines open it
 */
record Header(
    int line,
    int size,
    AuthorKind kind,
    @Nullable String name,
    String time,
    boolean standsAlone,
    int foot)
    implements Comparable<Header> {
  Header(
      int line,
      int size,
      AuthorKind kind,
      @Nullable String name,
      String time,
      boolean standsAlone) {
    this(line, size, kind, name, time, standsAlone, -1);
  }

  /** The same with the body above it. */
  Header below(int body) {
    return new Header(body, 0, kind, name, time, standsAlone, line);
  }

  /** Returns the line after the body; that is the next header, if this one stands above it. */
  int bodyEnd(int next) {
    return foot < 0 ? next : foot;
  }

  /** Returns the line after all of the comment that is known. */
  int last() {
    return foot < 0 ? end() : foot + 1;
  }

  @Override
  public int compareTo(Header other) {
    return Integer.compare(line, other.line);
  }

  /** Returns the line after it. */
  int end() {
    return line + size;
  }

  /** Tells whether two headers name the same person and time, as a quoted header does. */
  boolean repeats(Header other) {
    return kind == other.kind && Objects.equals(name, other.name) && time.equals(other.time);
  }

  /** Finds all lines of a page that look like headers, alone or not. */
  static List<Header> all(Page page, Profile profile) {
    List<Header> found = new ArrayList<>();
    for (int i = 0; i < page.count(); i++) {
      if (!page.blank(i) && page.length(i) <= LinePattern.LONGEST_LINE) {
        Header header = at(i, page, profile);
        if (header != null) {
          found.add(header);
          i = header.end() - 1;
        }
      }
    }
    return found;
  }

  private static @Nullable Header at(int line, Page page, Profile profile) {
    String first = page.line(line);
    for (Profile.HeaderForm form : profile.headers()) {
      LinePattern.Match match = form.lines().get(0).match(first);
      if (match != null) {
        Header header = of(form, match, line, page, profile);
        if (header != null) {
          return header;
        }
      }
    }
    return null;
  }

  private static @Nullable Header of(
      Profile.HeaderForm form, LinePattern.Match first, int line, Page page, Profile profile) {
    String name = first.name();
    String time = first.time();
    int size = form.lines().size();
    for (int i = 1; i < size; i++) {
      LinePattern.Match next =
          line + i < page.count() ? form.lines().get(i).match(page.line(line + i)) : null;
      if (next == null) {
        return null;
      }
      name = name == null ? next.name() : name;
      time = time == null ? next.time() : time;
    }
    boolean alone = startsAfterGap(page, line, profile) && page.blank(line + size);
    return new Header(
        line,
        size,
        form.kind(),
        name == null ? null : name.strip(),
        time == null ? "" : time,
        alone);
  }

  private static boolean startsAfterGap(Page page, int line, Profile profile) {
    if (page.blank(line - 1)) {
      return true;
    }
    String before = page.line(line - 1);
    return Profile.any(profile.afterComment(), before) || Profile.any(profile.headings(), before);
  }
}
