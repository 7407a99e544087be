package threadlens.linking;

/** What stands around a run of words: marks before and after, sentence, line, second person. */
final class Surroundings {
  private static final NumberMap SECOND_PERSON =
      numbers(
          "you your yours yourself yourselves u ur urs youre youve youll thou tu te toi ton tes votre"
              + " vos vous ta inta enta inti enti ento انت أنت إنت انتي انتم أنتم إنتو انتو عليك لك منك"
              + " معك فيك");
  private static final NumberMap LEADS =
      numbers(
          "hi hey hello dear ya yo yes no nope yeah ok okay oh ah well and but so sorry thanks thank"
              + " please sure right exactly agreed agree true indeed bravo welcome mr mrs ms dr come"
              + " bonjour bonsoir salut cher chère merci non oui mais et haha lol يا نعم لا شكرا مرحبا"
              + " اهلا أهلا عزيزي استاذ أستاذ اخي أخي الاخ الأخ السيد");
  private static final String DECORATION = "-.~*_=<>()[]\"'“”«»’‘";
  private static final String ENDS = ".!?…؟\n\r";
  private static final String COMMAS = ",،;؛:";
  private static final int SENTENCE = 60;

  private final Words words;
  private final String text;

  Surroundings(Words words) {
    this.words = words;
    this.text = words.text();
  }

  private static NumberMap numbers(String list) {
    NumberMap numbers = new NumberMap();
    for (String word : list.split(" ", -1)) {
      numbers.put(Words.number(word), 1);
    }
    return numbers;
  }

  static boolean isSecondPerson(long word) {
    return SECOND_PERSON.valueOf(word) != NumberMap.ABSENT;
  }

  boolean at(int word) {
    int start = words.start(word);
    return start > 0
        && text.charAt(start - 1) == '@'
        && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
  }

  /** The mark before a word, space and ornament aside: a line feed also at the very start. */
  char before(int word) {
    for (int i = words.start(word) - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 && !ornament(i)) {
        return c == '\r' ? '\n' : c;
      }
      if (!Character.isWhitespace(c) && DECORATION.indexOf(c) < 0 && c != '@') {
        return c;
      }
    }
    return '\n';
  }

  /** The mark after a word, space and ornament aside: a line feed also at the very end. */
  char after(int word) {
    for (int i = words.end(word); i < text.length(); i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 && !ornament(i)) {
        return c == '\r' ? '\n' : c;
      }
      if (!Character.isWhitespace(c) && DECORATION.indexOf(c) < 0) {
        return c;
      }
    }
    return '\n';
  }

  /** A full stop among other marks, as in {@code -...name...-}. */
  private boolean ornament(int at) {
    return text.charAt(at) == '.'
        && ((at > 0 && text.charAt(at - 1) == '-')
            || (at + 1 < text.length() && text.charAt(at + 1) == '-')
            || (at > 1 && text.startsWith("-..", at - 2))
            || text.startsWith("..-", at));
  }

  /** Whether a word is set between ornaments, as in {@code -...name...-}. */
  boolean decorated(int word) {
    int start = words.start(word);
    int end = words.end(word);
    return start >= 2
        && end + 1 < text.length()
        && text.charAt(start - 1) == text.charAt(end)
        && "-.~*_".indexOf(text.charAt(end)) >= 0
        && "-.~*_".indexOf(text.charAt(start - 2)) >= 0
        && "-.~*_".indexOf(text.charAt(end + 1)) >= 0;
  }

  static boolean ends(char mark) {
    return ENDS.indexOf(mark) >= 0;
  }

  static boolean comma(char mark) {
    return COMMAS.indexOf(mark) >= 0;
  }

  /** Whether a sentence or line begins at a word, save for one or two words that lead in. */
  boolean opensSentence(int word) {
    int first = word;
    for (int leads = 0; leads < 2 && first > 0 && !ends(before(first)); leads++) {
      if (LEADS.valueOf(words.number(first - 1)) == NumberMap.ABSENT) {
        return false;
      }
      first--;
    }
    return ends(before(first));
  }

  /** Whether the comment, or what follows on a quotation, begins at a word, as a sentence does. */
  boolean opensText(int word, int firstOwn) {
    return word - firstOwn <= 2 && opensSentence(word) && sentenceStart(word) <= firstOwn;
  }

  /** Whether somebody is spoken to in the sentence of a word. */
  boolean secondPerson(int word) {
    int from = sentenceStart(word);
    for (int i = from; i < words.count() && i < word + SENTENCE; i++) {
      if (i > word && i > from && ends(before(i))) {
        return false;
      }
      if (isSecondPerson(words.number(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is spoken to within a few words after a word. */
  boolean secondPersonSoon(int word, int within) {
    for (int i = word + 1; i < words.count() && i <= word + within; i++) {
      if (isSecondPerson(words.number(i))) {
        return true;
      }
    }
    return false;
  }

  private int sentenceStart(int word) {
    int first = word;
    while (first > 0 && word - first < SENTENCE && !ends(before(first))) {
      first--;
    }
    return first;
  }
}
