package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.nlp.Linguist;
import threadlens.nlp.TaggedToken;
import threadlens.nlp.TextView;
import threadlens.nlp.TokenizedSentence;
import threadlens.text.Span;

/**
 * What the parts of speech of an English comment tell about a place, where words alone cannot: of
 * whom something is said, and whether it is denied. Asked only once the terms of a rule stand
 * there, so that a clean comment is never tagged.
 *
 * <p>Tags rather than trees: the tagger is ready in a second and fits a small heap, the parser
 * takes five and 800 MB, and fails on just the sentences that rules are about.
 */
record Grammar(Linguist linguist, String text) {
  /** A sentence and the tokens of it that a place covers: first included, end not. */
  record Placed(List<TaggedToken> sentence, int first, int end) {
    Placed {
      sentence = List.copyOf(sentence);
    }

    /** Returns a token by its distance from the beginning; null outside the sentence. */
    @Nullable TaggedToken token(int at) {
      return at < 0 || at >= sentence.size() ? null : sentence.get(at);
    }

    TaggedToken last() {
      return sentence.get(end - 1);
    }
  }

  /** Returns where a place stands; null where the tokenizer sees no word of it. */
  @Nullable Placed placed(Span place) {
    TextView view = linguist.view(text);
    List<TokenizedSentence> sentences = view.sentences();
    for (int number = 0; number < sentences.size(); number++) {
      if (!sentences.get(number).span().overlaps(place)) {
        continue;
      }
      List<TaggedToken> sentence = view.tagged(number);
      int first = -1;
      int end = -1;
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.get(i).span().overlaps(place)) {
          first = first < 0 ? i : first;
          end = i + 1;
        }
      }
      if (first >= 0) {
        return new Placed(sentence, first, end);
      }
    }
    return null;
  }

  /** What a word is, in the words of rule files. */
  static String partOfSpeech(TaggedToken token) {
    String tag = token.tag();
    if (tag.startsWith("NNP")) {
      return "name";
    }
    if (token.isNoun()) {
      return "noun";
    }
    if (token.isVerb()) {
      return "verb";
    }
    return tag.startsWith("JJ") ? "adjective" : tag.startsWith("RB") ? "adverb" : "other";
  }
}
