package threadlens.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.linking.Address.Likeness;
import threadlens.linking.Address.Manner;
import threadlens.text.Span;

/**
 * Finds people who are plainly spoken to and of whom no comment is left: an {@code @} before a
 * name, a name alone on the first line, a name before a comma and "you", a word shaped like a
 * nickname ({@code m11er}), "Mr." before a name, and whoever was spoken to so before.
 */
final class GoneNames {
  private static final int LONGEST = 30;
  private static final int KNOWN = 500;
  private static final WordSet TITLES = WordSet.of("mr mrs ms mister");

  private final NumberMap known = new NumberMap();

  /** The first such name that none of the addresses already explains; null where there is none. */
  @Nullable Address find(
      Words words, Surroundings around, Addressing addressing, List<Address> addresses) {
    for (int word = addressing.firstOwn(); word < words.count(); word++) {
      if (addressing.quotedUntil(word) > word || words.length(word) > LONGEST) {
        continue;
      }
      Manner manner = manner(words, around, addressing, word);
      if (manner != null && !covered(words, word, addresses)) {
        Address gone = address(words, around, addressing, word, manner);
        remember(gone.name());
        return gone;
      }
    }
    return null;
  }

  /** Ornaments belong to a name, and all that an "@" stands before without a space. */
  private static Address address(
      Words words, Surroundings around, Addressing addressing, int word, Manner manner) {
    if (manner == Manner.AT) {
      int from = words.start(word);
      String handle = words.text().substring(from, handleEnd(words.text(), words.end(word)));
      Span span = new Span(from - 1, from + handle.length());
      return new Address(span, null, handle, manner, Likeness.NOBODY);
    }
    if (!around.decorated(word)) {
      return addressing.address(word, word, null, manner, Likeness.NOBODY);
    }
    int start = words.start(word) - around.ornaments(words.start(word) - 1, -1);
    int end = words.end(word) + around.ornaments(words.end(word), 1);
    Span span = new Span(start, end);
    return new Address(span, null, span.of(words.text()), manner, Likeness.NOBODY);
  }

  private static int handleEnd(String text, int wordEnd) {
    int end = wordEnd;
    for (int i = wordEnd; i < text.length() && i < wordEnd + LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        end = i + 1;
      } else if (c != '_' && c != '-' && c != '.') {
        break;
      }
    }
    return end;
  }

  private static boolean covered(Words words, int word, List<Address> addresses) {
    for (Address address : addresses) {
      if (address.likeness() != Likeness.REMOTE
          && address.span().overlaps(words.span(word, word))) {
        return true;
      }
    }
    return false;
  }

  private void remember(String name) {
    if (known.size() < KNOWN) {
      known.put(Words.number(name), 1);
    }
  }

  private @Nullable Manner manner(
      Words words, Surroundings around, Addressing addressing, int word) {
    if (around.at(word)) {
      return words.smallNumber(word) < 0 ? Manner.AT : null;
    }
    long number = words.number(word);
    if (words.length(word) < 3 || CommonWords.isOrdinary(number)) {
      return null;
    }
    char after = around.after(word);
    if (isKnown(number) || titled(words, word)) {
      boolean meant =
          Surroundings.comma(after)
              || around.secondPerson(word)
              || (Surroundings.ends(after) && around.opensText(word, addressing.firstOwn()));
      return meant ? Manner.SET_APART : null;
    }
    boolean apart = Surroundings.comma(after) || Surroundings.ends(after);
    if (!apart || !Character.isLetter(words.text().charAt(words.start(word)))) {
      return null;
    }
    if (around.decorated(word)) {
      return around.secondPerson(word) ? Manner.SET_APART : null;
    }
    boolean opens = around.opensText(word, addressing.firstOwn());
    if (opens && aloneOnLine(words, around, word)) {
      return Manner.OPENING;
    }
    if (around.opensSentence(word) && Surroundings.comma(after)) {
      return around.secondPersonSoon(word, 2) ? Manner.OPENING : null;
    }
    boolean first = word - addressing.firstOwn() < 6;
    return first && nicknamed(words.written(word)) ? Manner.SET_APART : null;
  }

  private boolean isKnown(long number) {
    return known.valueOf(number) != NumberMap.ABSENT;
  }

  private static boolean titled(Words words, int word) {
    return word > 0
        && TITLES.holds(words.number(word - 1))
        && Character.isUpperCase(words.text().charAt(words.start(word)));
  }

  /** A capitalized word that is a whole line, before lines in which somebody is spoken to. */
  private static boolean aloneOnLine(Words words, Surroundings around, int word) {
    String text = words.text();
    int end = words.end(word);
    while (end < text.length() && text.charAt(end) != '\n') {
      char c = text.charAt(end++);
      if (c != ' ' && c != ',' && c != ':' && c != '.' && c != '\r') {
        return false;
      }
    }
    return end < text.length()
        && words.start(word) <= 2
        && Character.isUpperCase(text.charAt(words.start(word)))
        && around.secondPersonSoon(word, 60);
  }

  /** Letters and digits mixed as nobody writes a word: not Arabizi, not a number, not a camp. */
  private static boolean nicknamed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("m8") || lower.startsWith("m14")) {
      return false;
    }
    List<Integer> runs = new ArrayList<>();
    int letters = 0;
    for (int i = 0; i < lower.length(); i++) {
      if (!Character.isDigit(lower.charAt(i))) {
        letters++;
      } else if (i == 0 || !Character.isDigit(lower.charAt(i - 1))) {
        runs.add(i);
      }
    }
    boolean arabizi = lower.chars().noneMatch(c -> c == '0' || c == '1' || c == '4');
    return runs.size() == 1 && letters >= 3 && !arabizi && !Character.isDigit(lower.charAt(0));
  }
}
