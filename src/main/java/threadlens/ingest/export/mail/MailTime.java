package threadlens.ingest.export.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of mail headers (RFC 5322, 3.3), with what older programs wrote (4.3). */
final class MailTime {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** In hours; other letters say nothing sure. */
  private static final Map<String, String> ZONES =
      Map.of(
          "gmt", "Z", "utc", "Z", "ut", "Z", "z", "Z", "est", "-05:00", "edt", "-04:00", "cst",
          "-06:00", "pst", "-08:00", "pdt", "-07:00");

  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})[ -](\\p{Alpha}{3})\\p{Alpha}{0,6}[ -](\\d{2,4})"
              + "\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:([+-]\\d{2})(\\d{2})|(\\p{Alpha}{1,4}))?.*");

  private static final int LONGEST = 200;

  private MailTime() {}

  /** Returns a time in the form of ISO 8601; as it stands where it reads otherwise. */
  static @Nullable String of(String header) {
    String text = header.strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher form = FORM.matcher(text.substring(0, Math.min(LONGEST, text.length())));
    int month = form.matches() ? MONTHS.indexOf(form.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
    if (month == 0) {
      return text;
    }
    String second = form.group(6) == null ? "00" : form.group(6);
    return String.format(
        Locale.ROOT,
        "%s-%02d-%s%sT%s%s:%s:%s%s",
        year(form.group(3)),
        month,
        form.group(1).length() < 2 ? "0" : "",
        form.group(1),
        form.group(4).length() < 2 ? "0" : "",
        form.group(4),
        form.group(5),
        second.equals("60") ? "59" : second,
        zone(form));
  }

  private static String year(String year) {
    return year.length() == 4
        ? year
        : year.length() == 3
            ? "" + (1900 + Integer.parseInt(year))
            : (year.charAt(0) < '5' ? "20" : "19") + year;
  }

  private static String zone(Matcher form) {
    if (form.group(7) != null) {
      return form.group(7) + ':' + form.group(8);
    }
    String name = form.group(9);
    return name == null ? "" : ZONES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
