package threadlens.ingest.capture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;

/**
 * Takes a commenter's name out of the words of the site around it: numbers of comments, "posted
 * by", "says:", a mark for guests.
 *
 * @param before words before a name, in small letters
 * @param after words behind it
 */
record NameWords(List<String> before, List<String> after) {
  private static final int LONGEST = 50;
  private static final int MOST_WORDS = 5;
  private static final String EDGES = " \t\u00a0:,،;-–—|·•»«›/*()[]";
  private static final Pattern VOTES =
      Pattern.compile("(?i) -?\\d+ (points?|votes?|likes?|punkte?|puntos?)$");

  /** "Hadi[S]": the older Reddit marks who submitted, moderates or administers. */
  private static final Pattern MARK = Pattern.compile("(?<=.)\\[[SMA](,[SMA])*\\]$");

  private static final List<String> GUEST =
      List.of("guest", "invité", "gast", "invitado", "ضيف", "زائر");

  /** What stands between a name and the time of some. */
  private static final Set<String> BADGES =
      Set.of("op", "mod", "moderator", "author", "admin", "auteur", "modérateur", "autor");

  static NameWords of(Profile profile) {
    return new NameWords(profile.beforeName(), profile.afterName());
  }

  /** A name with what the site says of who bears it. */
  record Named(String name, AuthorKind kind) {}

  /** Returns the name; null where what is left is none. */
  @Nullable Named name(String shown) {
    String name = edges(first(shown));
    String guest = withoutGuest(name);
    AuthorKind kind = guest.equals(name) ? AuthorKind.UNKNOWN : AuthorKind.GUEST;
    name = edges(guest);
    String shorter = shorter(name);
    while (!shorter.equals(name)) {
      name = shorter;
      shorter = shorter(name);
    }
    return isName(name) && !isWordOfSite(name) ? new Named(name, kind) : null;
  }

  /** Where two names stand side by side, a sign or a gap between them, the first wrote. */
  private static String first(String shown) {
    for (int i = 1; i + 1 < shown.length(); i++) {
      boolean sign = Character.getType(shown.charAt(i)) == Character.PRIVATE_USE;
      if (sign || (shown.charAt(i) == ' ' && shown.charAt(i + 1) == ' ')) {
        String name = shown.substring(0, i).strip();
        return name.chars().filter(Character::isLetter).count() > 1 ? name : shown;
      }
    }
    return shown;
  }

  /** Whether a line is a mark of what somebody is here. */
  boolean isBadge(String line) {
    return BADGES.contains(edges(line).toLowerCase(Locale.ROOT));
  }

  /** "Posted on May 3" names nobody. */
  boolean isWordOfSite(String name) {
    String lower = edges(name).toLowerCase(Locale.ROOT);
    return before.contains(lower) || after.contains(lower);
  }

  private String shorter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : before) {
      if (starts(lower, word)) {
        return edges(name.substring(word.length()));
      }
    }
    for (String word : after) {
      if (lower.length() > word.length() + 1
          && lower.endsWith(word)
          && !Character.isLetterOrDigit(lower.charAt(lower.length() - word.length() - 1))) {
        return edges(name.substring(0, name.length() - word.length()));
      }
    }
    return withoutNumber(withoutVotes(MARK.matcher(withoutDots(name)).replaceFirst("")));
  }

  /** "Hadi said..." */
  private static String withoutDots(String name) {
    String bare = name.endsWith("...") ? name.substring(0, name.length() - 3) : name;
    return bare.endsWith("…") ? bare.substring(0, bare.length() - 1).strip() : bare.strip();
  }

  /** "Hadi 12 points" */
  private static String withoutVotes(String name) {
    return VOTES.matcher(name).replaceFirst("");
  }

  private static boolean starts(String lower, String word) {
    return lower.length() > word.length() + 1
        && lower.startsWith(word)
        && !Character.isLetterOrDigit(lower.charAt(word.length()));
  }

  /** "#3", "3.", "3)" before a name. */
  private static String withoutNumber(String name) {
    int at = name.startsWith("#") ? 1 : 0;
    int from = at;
    while (at < name.length() && Character.isDigit(name.charAt(at))) {
      at++;
    }
    boolean dash = at + 2 < name.length() && " -".equals(name.substring(at, at + 2));
    boolean mark = from == 1 || dash || (at < name.length() && ".):".indexOf(name.charAt(at)) >= 0);
    return at > from && at < name.length() && mark
        ? edges(name.substring(at).replaceFirst("^[.):]", ""))
        : name;
  }

  private static String withoutGuest(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String guest : GUEST) {
      if (lower.endsWith("(" + guest) || lower.endsWith("(" + guest + ")")) {
        return name.substring(0, lower.lastIndexOf('('));
      }
    }
    return name;
  }

  private static String edges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean opened = text.indexOf('(', start) >= 0 || text.indexOf('[', start) >= 0;
    while (end > start
        && EDGES.indexOf(text.charAt(end - 1)) >= 0
        && !(opened && ")]".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean initial =
        last == '.'
            && text.length() > 1
            && (text.lastIndexOf(' ') >= text.length() - 4
                || Character.isUpperCase(text.charAt(text.length() - 2)));
    boolean sentence = "!?…؟".indexOf(last) >= 0 || (last == '.' && !initial);
    return !sentence
        && text.split("\\s+", -1).length <= MOST_WORDS
        && !(text.contains(":") && Character.isDigit(last))
        && !text.contains("://")
        && !text.contains(", ")
        && !text.contains("\"");
  }
}
