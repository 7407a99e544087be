package threadlens.privacy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a file may say: as it stands, and with its escapes undone. */
final class Unescaped {
  private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final Pattern MARKUP =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private Unescaped() {}

  /** Returns the line and each other reading of it: JSON within markup within an address too. */
  static Set<String> readings(String line) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(line);
    String markup = line.indexOf('&') < 0 ? line : MARKUP.matcher(line).replaceAll(Unescaped::sign);
    readings.add(markup);
    String json =
        markup.indexOf('\\') < 0 ? markup : JSON.matcher(markup).replaceAll(Unescaped::unit);
    readings.add(json);
    if (json.indexOf('%') >= 0) {
      readings.add(PERCENT.matcher(json).replaceAll(Unescaped::bytes));
    }
    return readings;
  }

  private static String unit(MatchResult escape) {
    String found =
        escape.group(1) != null
            ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
            : "nrtbf".contains(escape.group(2)) ? " " : escape.group(2);
    return Matcher.quoteReplacement(found);
  }

  private static String sign(MatchResult escape) {
    if (escape.group(3) != null) {
      return Matcher.quoteReplacement(NAMED.getOrDefault(escape.group(3), " "));
    }
    int point =
        escape.group(1) != null
            ? Integer.parseInt(escape.group(1))
            : Integer.parseInt(escape.group(2), 16);
    return Character.isValidCodePoint(point)
        ? Matcher.quoteReplacement(Character.toString(point))
        : " ";
  }

  private static String bytes(MatchResult escape) {
    return Matcher.quoteReplacement(URLDecoder.decode(escape.group(), StandardCharsets.UTF_8));
  }
}
