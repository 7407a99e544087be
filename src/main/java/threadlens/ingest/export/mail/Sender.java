package threadlens.ingest.export.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a message: {@code Olive <olive@example.org>}, or as archives of lists veil it, {@code
 * olive at example.org (Olive)}.
 *
 * @param name as shown; the address before its at sign, where there is none
 * @param address in small letters; null where there is none
 */
record Sender(@Nullable String name, @Nullable String address) {
  private static final int LONGEST = 1_000;
  private static final Pattern NAME_FIRST = Pattern.compile("^([^<>]*)<([^<>]*)>.*$");
  private static final Pattern NAME_BEHIND = Pattern.compile("^([^()]+)\\(([^()]*)\\)\\s*$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(\\S+?)(?:@|\\s+at\\s+)([^\\s@]+)\\s*");

  static Sender of(String header) {
    String from = header.substring(0, Math.min(LONGEST, header.length())).strip();
    Matcher first = NAME_FIRST.matcher(from);
    Matcher behind = NAME_BEHIND.matcher(from);
    if (first.matches()) {
      return of(first.group(1), first.group(2));
    }
    return behind.matches() ? of(behind.group(2), behind.group(1)) : of("", from);
  }

  private static Sender of(String name, String address) {
    String shown = name.strip();
    if (shown.length() > 1 && shown.startsWith("\"") && shown.endsWith("\"")) {
      shown =
          shown
              .substring(1, shown.length() - 1)
              .replace("\\\"", "\"")
              .replace("\\\\", "\\")
              .strip();
    }
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      String said = shown.isEmpty() ? address.strip() : shown;
      return new Sender(said.isEmpty() ? null : said, null);
    }
    String whole = parts.group(1) + '@' + parts.group(2);
    return new Sender(shown.isEmpty() ? parts.group(1) : shown, whole.toLowerCase(Locale.ROOT));
  }
}
