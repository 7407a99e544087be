package threadlens.ingest.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template of one line, such as <code>Thumb {name} {time}</code>, compiled. It is tried on short
 * lines only, and its literal ends are compared first, so it may backtrack.
 *
 * <p>{@code {name}} takes as much as it can: where a line holds several time stamps, the last one
 * is {@code {time}}.
 */
final class LinePattern {
  /** No header, heading or phrase is longer, in UTF-16 units; longer lines are prose. */
  static final int LONGEST_LINE = 300;

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}|([\\s\u00A0]+)");
  private static final String SPACE = "[\\s\\u00A0\\u202F\\u2007]+";

  private final Pattern pattern;
  private final String literalStart;
  private final String literalEnd;
  private final boolean caseMatters;
  private final String template;

  private LinePattern(Pattern pattern, String template, boolean caseMatters) {
    this.pattern = pattern;
    this.template = template;
    this.caseMatters = caseMatters;
    String[] literals = SLOT.split(template, -1);
    literalStart = literals[0];
    literalEnd = literals[literals.length - 1];
  }

  /** What the slots of a template held; null where it has no such slot. */
  record Match(
      @Nullable String name,
      @Nullable String time,
      @Nullable String date,
      @Nullable String count) {}

  /** The expressions that stand for slots whose form is data. */
  record Slots(String time, String date, String count) {}

  /** Compiles a template in which case matters: names of image files. */
  static LinePattern exact(String template, Slots slots) {
    return compile(template, slots, true);
  }

  static LinePattern phrase(String template, Slots slots) {
    return compile(template, slots, false);
  }

  private static LinePattern compile(String template, Slots slots, boolean caseMatters) {
    StringBuilder regex = new StringBuilder(caseMatters ? "" : "(?iu)");
    Matcher matcher = SLOT.matcher(template);
    int from = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(template.substring(from, matcher.start())));
      String slot = matcher.group(1);
      regex.append(slot == null ? SPACE : expression(slot, slots));
      from = matcher.end();
    }
    regex.append(Pattern.quote(template.substring(from)));
    return new LinePattern(Pattern.compile(regex.toString()), template, caseMatters);
  }

  private static String expression(String slot, Slots slots) {
    return switch (slot) {
      case "any" -> ".*";
      case "name" -> "(?<name>.+)";
      case "number" -> "\\p{Nd}+(?:[.,]\\p{Nd})?[KkMm]?";
      case "time" -> "(?<time>" + slots.time() + ")";
      case "date" -> "(?<date>" + slots.date() + ")";
      case "count" -> "(?<count>" + slots.count() + ")";
      default ->
          throw new IllegalArgumentException(
              "not a slot: {" + slot + "}, expected any, name, number, time, date or count");
    };
  }

  /** Matches a whole line, without white space around it. */
  @Nullable Match match(String line) {
    if (line.length() > LONGEST_LINE || !holds(line, 0, literalStart) || !endsRight(line)) {
      return null; // nearly every line, long before the expression runs
    }
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    return new Match(
        group(matcher, "name"),
        group(matcher, "time"),
        group(matcher, "date"),
        group(matcher, "count"));
  }

  boolean matches(String line) {
    return match(line) != null;
  }

  private boolean endsRight(String line) {
    return holds(line, line.length() - literalEnd.length(), literalEnd);
  }

  private boolean holds(String line, int at, String literal) {
    return line.regionMatches(!caseMatters, at, literal, 0, literal.length());
  }

  private @Nullable String group(Matcher matcher, String name) {
    return template.contains("{" + name + "}") ? matcher.group(name) : null;
  }
}
