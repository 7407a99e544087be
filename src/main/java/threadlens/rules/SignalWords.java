package threadlens.rules;

import threadlens.model.ZoneKind;

/**
 * The sets of words that move scores without being findings.
 *
 * @param secondPerson the list {@code you-words}; -1 where the folder has none
 * @param heated the list {@code heated-words}; -1 where the folder has none
 */
record SignalWords(int secondPerson, int heated) {
  static final String SECOND_PERSON_LIST = "you-words";
  static final String HEATED_LIST = "heated-words";

  /** What stands in the body of a comment. */
  record Counts(int words, int secondPerson, int heated, int shouted, int exclamations) {}

  Counts count(View view) {
    CommentWords words = view.words();
    int shouted = 0;
    int body = 0;
    for (int i = 0; i < words.count(); i++) {
      boolean own = words.zone(i) == ZoneKind.BODY;
      body += own ? 1 : 0;
      shouted += own && shouts(words.original(), words.token(i).span()) ? 1 : 0;
    }
    int exclamations = (int) words.original().chars().filter(c -> c == '!').count();
    return new Counts(body, of(view, secondPerson), of(view, heated), shouted, exclamations);
  }

  private static int of(View view, int set) {
    int found = 0;
    int end = 0;
    Hits hits = view.hits();
    for (int hit = 0; set >= 0 && hit < hits.count(); hit++) {
      boolean here =
          hits.start(hit) >= end
              && view.table().holds(set, hits.phrase(hit))
              && view.words().zone(hits.start(hit)) == ZoneKind.BODY;
      end = here ? hits.end(hit) : end;
      found += here ? 1 : 0;
    }
    return found;
  }

  /** Whether a word of more than three letters is all capitals. */
  private static boolean shouts(String text, threadlens.text.Span span) {
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 3;
  }
}
