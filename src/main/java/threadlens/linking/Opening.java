package threadlens.linking;

import java.util.List;

/** What the first words of a comment do, as far as words tell. */
enum Opening {
  /** "Thanks", "merci", "شكرا". */
  THANKS,
  /** "Yes", "no", "exactly": takes up what somebody said. */
  REPLIES,
  /** "Hi", "hello all". */
  GREETS,
  /** "What", "how", "does anyone". */
  ASKS,
  /** A command to a program that listens in a chat: "!paste". */
  COMMANDS,
  OTHER;

  private static final List<Opening> ALL = List.of(values());
  private static final NumberMap WORDS = words();

  private static NumberMap words() {
    NumberMap words = new NumberMap();
    put(
        words,
        THANKS,
        "thanks thank thx ty cheers merci danke dank vielen gracias شكرا شكراً mersi yeslamo");
    put(
        words,
        REPLIES,
        "yes no yeah yep yup nope nah exactly agreed agree true right wrong why but ok okay sorry"
            + " lol haha hahaha hehe oui non si mais ja nein doch naja sí pero نعم لا صح بس actually"
            + " indeed well really which so then and or because it that he she they its thats same"
            + " not ah oh aha hmm try maybe you your");
    put(words, GREETS, "hi hello hey greetings hallo bonjour salut hola مرحبا marhaba howdy");
    put(
        words,
        ASKS,
        "what how where when who does do is are can could anyone anybody someone has have any"
            + " quel quelle comment wie was wer wo hat kann شو كيف مين هل");
    return words;
  }

  private static void put(NumberMap words, Opening opening, String list) {
    for (String word : list.split(" ", -1)) {
      words.put(Words.number(word), ALL.indexOf(opening));
    }
  }

  /** What a comment does whose own words begin at a word. */
  static Opening of(Words words, int firstOwn) {
    if (words.count() == 0 || firstOwn >= words.count()) {
      return OTHER;
    }
    int start = words.start(firstOwn);
    if (start > 0 && words.text().charAt(start - 1) == '!') {
      return COMMANDS;
    }
    int found = WORDS.valueOf(words.number(firstOwn));
    return found == NumberMap.ABSENT ? OTHER : ALL.get(found);
  }
}
