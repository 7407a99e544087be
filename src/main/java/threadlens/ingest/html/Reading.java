package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;

/**
 * A value in markup. Written as in Scrapy: {@code PLACE} for the text, {@code PLACE::attr(NAME)}
 * for an attribute, either with {@code =~ REGEX} (RE2) behind: then it is what the first group
 * matches, or the whole match where there is no group, or nothing where nothing matches.
 *
 * @param attribute null for the text
 * @param pattern null for all of it
 */
record Reading(Place place, @Nullable String attribute, @Nullable Pattern pattern) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?s)(.*?)(?:::attr\\(([\\w:-]+)\\))?(?:\\s+=~\\s+(.+))?");

  /** Longer is no name, time or number, but a hostile page. */
  private static final int LONGEST = 500;

  static Reading of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a reading: '" + written + "'");
    }
    String regex = parts.group(3);
    return new Reading(
        Place.of(parts.group(1)), parts.group(2), regex == null ? null : Pattern.compile(regex));
  }

  /** Returns the first value that one of several gives; null if none does. */
  static @Nullable String first(List<Reading> readings, OwnPart own) {
    for (Reading each : readings) {
      String value = each.in(own);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns the value, stripped and not empty; null where there is none. */
  @Nullable String in(OwnPart own) {
    return first(place.in(own));
  }

  /** Returns the first value in an element that is no comment, such as the page. */
  @Nullable String within(Element element) {
    Evaluator selector = place.selector();
    return first(selector == null ? List.of(element) : Collector.collect(selector, element));
  }

  private @Nullable String first(List<Element> elements) {
    for (Element element : elements) {
      String value = value(element);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private @Nullable String value(Element element) {
    String all = attribute == null ? line(element) : element.attr(attribute).strip();
    if (all.isEmpty() || all.length() > LONGEST) {
      return null;
    }
    if (pattern == null) {
      return all;
    }
    Matcher matcher = pattern.matcher(all);
    if (!matcher.find()) {
      return null;
    }
    String found = matcher.group(matcher.groupCount() > 0 ? 1 : 0);
    return found == null || found.isBlank() ? null : found.strip();
  }

  private static String line(Element element) {
    return Prose.of(element).text().replace('\n', ' ').strip();
  }
}
