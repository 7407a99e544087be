package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What stands around every name: "Posted by", "says:". Learned from names that differ, since what
 * all have in common belongs to none; the usual ones are known.
 *
 * @param before in small letters, with the space behind
 * @param after in small letters, with the space before
 */
record Affixes(String before, String after) {
  static final Affixes NONE = new Affixes("", "");

  private static final List<String> HEADS =
      List.of(
          "posted by ",
          "written by ",
          "comment by ",
          "by ",
          "von ",
          "par ",
          "por ",
          "from ",
          "geschrieben von ",
          "kommentar von ",
          "publié par ",
          "author: ",
          "autor: ",
          "name: ");

  private static final List<String> TAILS =
      List.of(
          " says",
          " said",
          " wrote",
          " schrieb",
          " schreibt",
          " sagt",
          " sagte",
          " meint",
          " dit",
          " a dit",
          " a écrit",
          " dice",
          " dijo",
          " ha scritto",
          " commented",
          " replied",
          " kommentierte",
          " يقول",
          " posted",
          " on",
          " am",
          " at",
          " le",
          " el",
          " the author");

  /** Learns from names that differ. */
  static Affixes of(Collection<String> names) {
    if (names.size() < 3 || names.stream().anyMatch(name -> name.indexOf(' ') < 0)) {
      return NONE;
    }
    List<String[]> words = new ArrayList<>();
    names.forEach(name -> words.add(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    int shortest = words.stream().mapToInt(each -> each.length).min().orElse(0) - 1;
    String[] first = words.get(0);
    int before = 0;
    while (before < shortest && common(words, before, true)) {
      before++;
    }
    int after = 0;
    while (before + after < shortest && common(words, after, false)) {
      after++;
    }
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < before; i++) {
      head.append(first[i]).append(' ');
    }
    StringBuilder tail = new StringBuilder();
    for (int i = first.length - after; i < first.length; i++) {
      tail.append(' ').append(first[i]);
    }
    return new Affixes(head.toString(), tail.toString());
  }

  private static boolean common(List<String[]> words, int at, boolean start) {
    String[] first = words.get(0);
    String word = start ? first[at] : first[first.length - 1 - at];
    return words.stream()
        .allMatch(each -> word.equals(start ? each[at] : each[each.length - 1 - at]));
  }

  /** Returns the bare name. */
  String strip(String label) {
    String name = label;
    if (starts(name, before)) {
      name = name.substring(before.length());
    }
    if (ends(name, after)) {
      name = name.substring(0, name.length() - after.length());
    }
    name = trim(name);
    if (name.indexOf(' ') < 0) {
      return name; // nothing stands before it or behind
    }
    for (String head : HEADS) {
      if (starts(name, head)) {
        name = trim(name.substring(head.length()));
      }
    }
    return withoutTail(withoutTail(name)); // "wrote on"
  }

  private static String withoutTail(String label) {
    for (String tail : TAILS) {
      if (ends(label, tail)) {
        return trim(label.substring(0, label.length() - tail.length()));
      }
    }
    return label;
  }

  /** Whether a text is only what stands before a name. */
  static boolean isHead(String label) {
    return HEADS.contains(label.toLowerCase(Locale.ROOT) + ' ');
  }

  private static boolean starts(String name, String head) {
    return name.length() > head.length() && name.regionMatches(true, 0, head, 0, head.length());
  }

  private static boolean ends(String name, String tail) {
    int from = name.length() - tail.length();
    return from > 0 && name.regionMatches(true, from, tail, 0, tail.length());
  }

  /** Without the marks that part a name from what is beside it. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && mark(text.charAt(start), false)) {
      start++;
    }
    while (end > start && mark(text.charAt(end - 1), true)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean mark(char c, boolean last) {
    return Character.isWhitespace(c)
        || ":,;|·•–—»«>".indexOf(c) >= 0
        || (last && "-(…".indexOf(c) >= 0)
        || (!last && c == ')');
  }
}
