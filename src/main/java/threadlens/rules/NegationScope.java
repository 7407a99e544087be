package threadlens.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.nlp.TaggedToken;

/**
 * Whether what a place says is denied. A negation reaches to the end of its clause, and through the
 * verbs that it turns round: <em>I do not think that ...</em> denies what follows, <em>I do not
 * trust these ...</em> calls them so nevertheless. So a word after another verb is denied only
 * where that verb says or thinks; else the place itself must be what is said: a verb, or what
 * somebody is called.
 */
final class NegationScope {
  private static final Set<String> NEGATORS =
      Set.of(
          "not", "n't", "never", "no", "nobody", "none", "neither", "nor", "hardly", "nothing",
          "nt");

  /** Negations written as one word that the tokenizer takes apart. */
  private static final Set<String> JOINED = Set.of("cannot", "dont", "doesnt", "didnt", "aint");

  /** Verbs whose own negation denies what they introduce. */
  private static final Set<String> TURNED =
      Set.of(
          "be",
          "think",
          "believe",
          "say",
          "mean",
          "suggest",
          "claim",
          "call",
          "consider",
          "agree",
          "assume",
          "imply",
          "describe",
          "accuse",
          "argue",
          "deem",
          "label",
          "regard");

  private static final Set<String> COPULAS =
      Set.of("be", "become", "look", "seem", "sound", "remain", "appear", "feel", "act");

  /** After these, a negation means no denial: not only, no doubt. */
  private static final Set<String> NO_DENIAL =
      Set.of("only", "just", "merely", "doubt", "wonder", "matter", "longer", "less", "more");

  private static final Set<String> BREAKS =
      Set.of("but", "because", "since", "although", "though", "while", "unless", "so", "cause");

  private NegationScope() {}

  /** Whether folded words before a place could deny it. */
  static boolean mayDeny(List<String> before) {
    return before.stream().anyMatch(NegationScope::mayDeny);
  }

  /** Whether a folded word could hold a negation: nobody, isn't, dont. */
  private static boolean mayDeny(String word) {
    return NEGATORS.contains(word) || word.endsWith("n't") || JOINED.contains(word);
  }

  /** Returns the word that denies a place; null where none does. */
  static @Nullable TaggedToken of(Grammar.Placed placed) {
    TaggedToken found = null;
    for (int i = placed.first() - 1; i >= 0 && !breaks(placed, i); i--) {
      if (negates(placed, i) && reaches(placed, i)) {
        if (found != null) {
          return null; // denied twice
        }
        found = placed.sentence().get(i);
      }
    }
    return found;
  }

  private static boolean negates(Grammar.Placed placed, int at) {
    TaggedToken token = placed.sentence().get(at);
    TaggedToken next = placed.token(at + 1);
    return NEGATORS.contains(token.lemma())
        && next != null
        && !NO_DENIAL.contains(next.lemma())
        && !next.tag().equals(",");
  }

  /** Whether a clause of its own begins with a token, seen from behind. */
  private static boolean breaks(Grammar.Placed placed, int at) {
    TaggedToken token = placed.sentence().get(at);
    if (BREAKS.contains(token.lemma()) || token.tag().equals(":") || token.tag().equals(".")) {
      return true;
    }
    boolean joins = token.tag().equals(",") || token.tag().equals("CC");
    return joins && clauseFollows(placed, at + 1);
  }

  /** A subject and a finite verb within five tokens: another clause. */
  private static boolean clauseFollows(Grammar.Placed placed, int from) {
    boolean subject = false;
    int most = Math.min(placed.sentence().size(), from + 5);
    for (int i = from; i < most; i++) {
      TaggedToken token = placed.sentence().get(i);
      if (subject && isFinite(token)) {
        return true;
      }
      subject |= token.isNoun() || token.tag().equals("PRP") || token.tag().equals("EX");
    }
    return false;
  }

  private static boolean isFinite(TaggedToken token) {
    String tag = token.tag();
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
  }

  private static boolean reaches(Grammar.Placed placed, int negator) {
    TaggedToken verb = null;
    boolean noun = false;
    for (int i = negator + 1; i < placed.first(); i++) {
      TaggedToken token = placed.sentence().get(i);
      if (verb == null && token.isVerb() && !isAuxiliary(placed, i)) {
        verb = token;
      }
      noun |= token.isNoun() && verb == null;
    }
    if (verb != null) {
      boolean amazed = verb.lemma().equals("believe") && isCan(placed.token(negator - 1));
      return TURNED.contains(verb.lemma()) && !amazed;
    }
    boolean isVerb = placed.sentence().get(placed.first()).isVerb();
    return isVerb || (!noun && isCalled(placed, negator));
  }

  private static boolean isAuxiliary(Grammar.Placed placed, int at) {
    TaggedToken next = placed.token(at + 1);
    String lemma = placed.sentence().get(at).lemma();
    return next != null
        && at + 1 < placed.first()
        && next.isVerb()
        && (lemma.equals("be") || lemma.equals("have") || lemma.equals("do"));
  }

  private static boolean isCan(@Nullable TaggedToken token) {
    return token != null && (token.lemma().equals("can") || token.lemma().equals("could"));
  }

  /** A form of "be" stands before the negation, adverbs aside: is really not. */
  private static boolean isCalled(Grammar.Placed placed, int negator) {
    for (int i = negator - 1; i >= 0; i--) {
      TaggedToken token = placed.sentence().get(i);
      if (COPULAS.contains(token.lemma())) {
        return true;
      }
      if (!token.tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }
}
