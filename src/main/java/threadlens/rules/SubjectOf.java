package threadlens.rules;

import java.util.List;
import java.util.Set;
import threadlens.nlp.TaggedToken;

/**
 * Of whom a place is said, where it is what a verb of being says of its subject: <em>you really do
 * seem to be quite the little fool</em>.
 */
enum SubjectOf {
  READER,
  WRITER,
  OTHER,
  NOBODY;

  private static final Set<String> COPULAS =
      Set.of("be", "become", "look", "seem", "sound", "remain", "appear", "feel", "act", "stay");

  private static final Set<String> CALLING =
      Set.of("call", "consider", "think", "find", "name", "make", "deem", "declare", "label");

  /** Forms of those verbs that their stem does not begin. */
  private static final Set<String> BEING =
      Set.of(
          "am", "is", "are", "was", "were", "be", "been", "being", "aint", "felt", "found", "made",
          "thought");

  /** What the other forms of those verbs begin with. */
  private static final List<String> STEMS =
      List.of(
          "bec",
          "look",
          "seem",
          "sound",
          "remain",
          "appear",
          "feel",
          "act",
          "stay",
          "stai",
          "call",
          "consider",
          "think",
          "find",
          "nam",
          "mak",
          "deem",
          "declar",
          "label");

  private static final Set<String> YOU = Set.of("you", "u", "ya", "yourself", "yall", "ye");

  /** Where one of these is nearer than the person asked about, the place is not said of that. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "im", "ive", "me", "my", "we", "our", "you", "your", "u", "he", "him", "his", "she",
          "her", "it", "its", "they", "them", "their");

  private static final Set<String> I = Set.of("i", "we", "me", "myself", "us", "ourselves");

  /** Between a verb of being and what it says: articles, adverbs, other adjectives and nouns. */
  private static final Set<String> INSIDE =
      Set.of("DT", "PDT", "RB", "RBR", "RBS", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "IN", "CC");

  /**
   * Whether a place could be said of such a person after some folded words: the nearest pronoun
   * names the person, and a verb that says so stands after it or right before it.
   */
  boolean mayBe(List<String> before) {
    if (this == NOBODY) {
      return true;
    }
    if (this == OTHER) {
      return before.stream().anyMatch(SubjectOf::maySay);
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (mayName(before.get(i))) {
        return before.subList(Math.max(0, i - 1), before.size()).stream()
            .anyMatch(SubjectOf::maySay);
      }
      if (PRONOUNS.contains(bare(before.get(i)))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a folded word could name the reader or the writer: you, you're, im. */
  private boolean mayName(String word) {
    String bare = bare(word);
    return this == READER
        ? YOU.contains(bare) || bare.startsWith("you")
        : I.contains(bare) || bare.equals("im") || bare.equals("ive");
  }

  private static String bare(String word) {
    int mark = word.indexOf('\'');
    return mark < 0 ? word : word.substring(0, mark);
  }

  /** Whether a folded word could say that somebody is something: are, isn't, looked, thought. */
  private static boolean maySay(String word) {
    if (BEING.contains(word) || word.indexOf('\'') >= 0) {
      return true;
    }
    for (String stem : STEMS) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whom a place is said of. */
  static SubjectOf of(Grammar.Placed placed) {
    int at = placed.first() - 1;
    while (at >= 0 && isInside(placed.sentence().get(at))) {
      at--;
    }
    TaggedToken token = placed.token(at);
    if (token == null) {
      return NOBODY;
    }
    if (isPronoun(token) && called(placed, at)) {
      return person(token);
    }
    if (!COPULAS.contains(token.lemma())) {
      return NOBODY;
    }
    return subject(placed, at - 1);
  }

  /** A subordinating "that" or "than" parts a clause; "of" and "like" do not. */
  private static boolean isInside(TaggedToken token) {
    boolean parts =
        token.tag().equals("IN") && !Set.of("of", "like", "such").contains(token.lemma());
    return INSIDE.contains(token.tag()) && !parts && !token.lemma().equals("but");
  }

  private static boolean isPronoun(TaggedToken token) {
    return token.tag().startsWith("PRP") || YOU.contains(token.lemma());
  }

  private static boolean called(Grammar.Placed placed, int pronoun) {
    TaggedToken verb = placed.token(pronoun - 1);
    return verb != null && CALLING.contains(verb.lemma());
  }

  private static SubjectOf subject(Grammar.Placed placed, int from) {
    for (int i = from; i >= 0; i--) {
      TaggedToken token = placed.sentence().get(i);
      if (isPronoun(token) || token.isNoun()) {
        return person(token);
      }
      boolean chain =
          token.isVerb()
              || token.tag().equals("MD")
              || token.tag().equals("TO")
              || token.tag().startsWith("RB")
              || token.tag().equals("DT");
      if (!chain) {
        return NOBODY;
      }
    }
    return NOBODY;
  }

  private static SubjectOf person(TaggedToken token) {
    return YOU.contains(token.lemma()) ? READER : I.contains(token.lemma()) ? WRITER : OTHER;
  }
}
