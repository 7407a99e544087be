package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The consonants of a word, the same in both scripts of Arabic. Letters that Latin does not tell
 * apart are one: q and k, hard and soft h, t, s, d; y and w are left out, since they may be vowels.
 */
final class Consonants {
  private static final int MOST = 8;
  private static final String ARABIC = "بbتTثTجJحHخXدDذZرrزZسSشCصSضDطTظZع3غGفfقKكKلlمmنnهH";

  private static final char[] TABLE = table();

  private Consonants() {}

  static String ofArabic(String word) {
    StringBuilder consonants = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char consonant = at(word, i);
      if (consonant != 0) {
        add(consonants, consonant);
      }
    }
    return consonants.toString();
  }

  /** Returns a number for the first two consonants of an Arabic word; 0 where it has none. */
  static int start(String word) {
    char first = 0;
    for (int i = 0; i < word.length(); i++) {
      char consonant = at(word, i);
      if (consonant != 0 && first != 0 && consonant != first) {
        return start(first, consonant);
      }
      first = first == 0 ? consonant : first;
    }
    return 0;
  }

  /** Returns the same for two consonants. */
  static int start(char first, char second) {
    return first * 128 + second;
  }

  /** Returns the consonant at a place of an Arabic word; 0 where a vowel may be. */
  private static char at(String word, int at) {
    char c = word.charAt(at);
    boolean ending = c == 'ه' && at == word.length() - 1;
    return ending || c < 0x600 || c > 0x6FF ? 0 : TABLE[c - 0x600];
  }

  private static char[] table() {
    char[] table = new char[0x100];
    for (int i = 0; i < ARABIC.length(); i += 2) {
      table[ARABIC.charAt(i) - 0x600] = ARABIC.charAt(i + 1);
    }
    return table;
  }

  /** Returns every reading: 2 may be no consonant or q, 9 q or s, g j or q. */
  static List<String> ofLatin(String word) {
    List<StringBuilder> readings = new ArrayList<>(2);
    readings.add(new StringBuilder(word.length()));
    int at = 0;
    while (at < word.length()) {
      at += read(word, at, readings);
    }
    return readings.stream().map(StringBuilder::toString).distinct().toList();
  }

  private static int read(String word, int at, List<StringBuilder> readings) {
    char c = word.charAt(at);
    char after = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    char two = pair(c, after);
    if (two != 0) {
      readings.forEach(reading -> add(reading, two));
      return 2;
    }
    switch (c) {
      case '2' -> both(readings, "K", "");
      case '9' -> both(readings, "K", "S");
      case 'g' -> both(readings, "J", "K");
      case 'h' -> {
        boolean silent = after == 0 && at > 0 && "aei".indexOf(word.charAt(at - 1)) >= 0;
        both(readings, silent ? "" : "H", silent ? "" : "H");
      }
      default -> {
        String one = single(c);
        readings.forEach(reading -> addAll(reading, one));
      }
    }
    return 1;
  }

  private static char pair(char c, char after) {
    if (after == 'h') {
      return switch (c) {
        case 'k' -> 'X';
        case 'g' -> 'G';
        case 's', 'c' -> 'C';
        case 't' -> 'T';
        case 'd' -> 'Z';
        default -> 0;
      };
    }
    if (after == '\'') {
      return c == '3' ? 'G' : c == '7' ? 'X' : c == '6' ? 'Z' : c == '9' ? 'D' : 0;
    }
    return c == 'd' && after == 'j' ? 'J' : 0;
  }

  private static String single(char c) {
    return switch (c) {
      case 'b', 'f', 'l', 'm', 'n', 'r', '3' -> String.valueOf(c);
      case 'p' -> "b";
      case 'v' -> "f";
      case 'c', 'k', 'q' -> "K";
      case 'd' -> "D";
      case 'j' -> "J";
      case 's' -> "S";
      case 't', '6' -> "T";
      case 'z' -> "Z";
      case '5' -> "X";
      case '7' -> "H";
      case '8' -> "G";
      default -> "";
    };
  }

  private static void both(List<StringBuilder> readings, String one, String other) {
    int size = readings.size();
    for (int i = 0; i < size; i++) {
      if (!one.equals(other) && readings.size() < MOST) {
        readings.add(new StringBuilder(readings.get(i)));
        addAll(readings.get(readings.size() - 1), other);
      }
      addAll(readings.get(i), one);
    }
  }

  private static void addAll(StringBuilder consonants, String more) {
    for (int i = 0; i < more.length(); i++) {
      add(consonants, more.charAt(i));
    }
  }

  private static void add(StringBuilder consonants, char c) {
    int last = consonants.length() - 1;
    if (last < 0 || consonants.charAt(last) != c) {
      consonants.append(c);
    }
  }
}
