package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;

/**
 * A value in markup. Written as in Scrapy: {@code PLACE} for all its text, {@code PLACE::text} for
 * that of its own, {@code PLACE::attr(NAME)} for an attribute, {@code PLACE::behind} for the text
 * that follows it up to the next element; each with {@code =~ REGEX} (RE2) behind: then it is what
 * the first group matches, or the whole match where there is no group, or nothing where nothing
 * matches. {@code PLACE := VALUE} is that value wherever the place is on the page.
 *
 * @param attribute {@code text} for its own text, {@code behind} for what follows it, null for all
 *     of it
 * @param value which it has in any case; null where the markup tells
 * @param number which is asked for; null where it is something else
 * @param pattern null for all of it, or where a number is asked for
 */
record Reading(
    Place place,
    @Nullable String attribute,
    @Nullable String value,
    @Nullable NumberBehind number,
    @Nullable Pattern pattern) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?s)(.*?)(?:::(text|behind|attr\\([\\w:-]+\\)))?(?:\\s+=~\\s+(.+)|\\s+:=\\s+(\\S+))?");

  private static final String OWN_TEXT = "text";
  private static final String TEXT_BEHIND = "behind";

  /** Longer is no name, time or number, but a hostile page. */
  private static final int LONGEST = 500;

  static Reading of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a reading: '" + written + "'");
    }
    String regex = parts.group(3);
    NumberBehind number = regex == null ? null : NumberBehind.of(regex);
    Pattern pattern = regex == null || number != null ? null : Pattern.compile(regex);
    return new Reading(
        Place.of(parts.group(1)), what(parts.group(2)), parts.group(4), number, pattern);
  }

  private static @Nullable String what(@Nullable String written) {
    return written == null || !written.startsWith("attr(")
        ? written
        : written.substring("attr(".length(), written.length() - 1);
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

  /** Returns the first value in an element that is no comment, such as a quotation. */
  @Nullable String within(Element element, PageElements page) {
    Selector selector = place.selector();
    return first(selector == null ? List.of(element) : page.within(selector, element));
  }

  /** Returns the first value on a page. */
  @Nullable String on(PageElements page) {
    Selector selector = place.selector();
    return first(
        selector == null
            ? List.of(page.at(0))
            : Arrays.stream(page.select(selector)).mapToObj(page::at).toList());
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
    if (value != null) {
      return value;
    }
    String all = text(element);
    if (all.isEmpty() || all.length() > LONGEST) {
      return null;
    }
    if (number != null) {
      return number.in(all);
    } else if (pattern == null) {
      return all;
    }
    Matcher matcher = pattern.matcher(all);
    if (!matcher.find()) {
      return null;
    }
    String found = matcher.group(matcher.groupCount() > 0 ? 1 : 0);
    return found == null || found.isBlank() ? null : found.strip();
  }

  private String text(Element element) {
    if (attribute == null) {
      return line(element);
    }
    return switch (attribute) {
      case OWN_TEXT -> element.ownText().strip();
      case TEXT_BEHIND -> behind(element);
      default -> element.attr(attribute).strip();
    };
  }

  private static String behind(Element element) {
    StringBuilder text = new StringBuilder();
    Node at = element.nextSibling();
    while (at != null && !(at instanceof Element)) {
      text.append(at instanceof TextNode words ? words.text() : "");
      at = at.nextSibling();
    }
    return text.toString().strip();
  }

  private static String line(Element element) {
    return Prose.of(element).text().replace('\n', ' ').strip();
  }
}
