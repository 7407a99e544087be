package threadlens.ingest.capture;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a site writes dates and times: templates of {@code {D} {MONTH} {NN} {YYYY}
 * {HH} {MM} {AMPM}}. A form tells how a time looks, not whether it exists: 31 February is found in
 * a line, and has no value.
 */
final class TimeFormats {
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}|(\\s+)");
  private static final String NOON = "(?iu:a\\.?m\\.?|p\\.?m\\.?|ص|م|صباحا|صباحًا|مساء|مساءً)";

  private final Map<String, Integer> months = new HashMap<>();
  private final String monthNames;
  private final String expression;
  private final List<Form> forms = new ArrayList<>();

  private record Form(Pattern pattern, List<String> fields) {}

  /**
   * @param templates the likeliest first
   * @param monthNames twelve lists, January first, in lower case
   */
  TimeFormats(List<String> templates, List<List<String>> monthNames) {
    for (int i = 0; i < monthNames.size(); i++) {
      for (String name : monthNames.get(i)) {
        months.put(name, i + 1);
      }
    }
    // The longest name first: an alternation takes the first that fits.
    this.monthNames =
        String.join(
            "|",
            months.keySet().stream()
                .sorted(
                    (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .toList());
    List<String> expressions = new ArrayList<>();
    for (String template : templates) {
      List<String> fields = new ArrayList<>();
      expressions.add(expression(template, fields, false));
      forms.add(new Form(Pattern.compile(expression(template, fields, true)), fields));
    }
    this.expression = expressions.isEmpty() ? "(?!)" : String.join("|", expressions);
  }

  /** Returns a regular expression without groups that finds any of the forms. */
  String expression() {
    return expression;
  }

  /** Returns the time that a text states, at the start of the day where it gives no hour. */
  @Nullable LocalDateTime parse(String text) {
    for (Form form : forms) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.matches()) {
        return value(form, matcher);
      }
    }
    return null;
  }

  private @Nullable LocalDateTime value(Form form, Matcher matcher) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < form.fields.size(); i++) {
      found.put(form.fields.get(i), matcher.group(i + 1));
    }
    try {
      String name = found.get("MONTH");
      return LocalDateTime.of(
          number(found.get("YYYY")),
          name == null ? number(found.get("NN")) : month(name),
          number(found.get("D")),
          hour(number(found.get("HH")), found.get("AMPM")),
          number(found.get("MM")));
    } catch (DateTimeException e) {
      return null; // a time that does not exist
    }
  }

  private int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return months.getOrDefault(
        lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower, 0);
  }

  private static int hour(int shown, @Nullable String noon) {
    if (noon == null) {
      return shown;
    }
    if (shown < 1 || shown > 12) {
      throw new DateTimeException("not an hour of twelve: " + shown);
    }
    boolean after = noon.startsWith("p") || noon.startsWith("P") || noon.startsWith("م");
    return shown % 12 + (after ? 12 : 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits); // takes Arabic-Indic digits too
  }

  private String expression(String template, List<String> fields, boolean groups) {
    StringBuilder regex = new StringBuilder("(?iu:");
    Matcher matcher = FIELD.matcher(template);
    int from = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(template.substring(from, matcher.start())));
      String field = matcher.group(1);
      if (field == null) {
        regex.append("[\\s\\u00A0\\u202F]+");
      } else {
        regex.append(groups ? "(" : "(?:").append(expression(field)).append(')');
        if (groups) {
          fields.add(field);
        }
      }
      from = matcher.end();
    }
    return regex.append(Pattern.quote(template.substring(from))).append(')').toString();
  }

  private String expression(String field) {
    return switch (field) {
      case "D", "HH", "NN" -> "\\p{Nd}{1,2}";
      case "MM" -> "\\p{Nd}{2}";
      case "YYYY" -> "\\p{Nd}{4}";
      case "MONTH" -> "(?:" + monthNames + ")\\.?";
      case "AMPM" -> NOON;
      default ->
          throw new IllegalArgumentException(
              "not a field of a time: {"
                  + field
                  + "}, expected D, MONTH, NN, YYYY, HH, MM or AMPM");
    };
  }
}
