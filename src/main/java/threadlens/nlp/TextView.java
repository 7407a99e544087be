package threadlens.nlp;

import java.util.List;

/**
 * What a {@link Linguist} sees in one text. Each answer is computed when first asked for, and once
 * only. Safe for use by several threads at once.
 */
public interface TextView {
  /** The text, as it was given. */
  String text();

  /**
   * The sentences, in the order of the text, no longer than the parser can bear. Needs no model.
   * Ends where the text became too long to read on; see {@link #readTo()}.
   */
  List<TokenizedSentence> sentences();

  /**
   * How far the text was read, in UTF-16 units: its length, or less where it is longer than the
   * linguist's limit.
   */
  int readTo();

  /**
   * One of the sentences with parts of speech and lemmas. Costs the tagger only, no parser.
   *
   * @param sentence its number, from 0
   * @throws UnusableModelException if the model cannot be loaded
   */
  List<TaggedToken> tagged(int sentence);

  /**
   * How the sentences that have words sound.
   *
   * @throws UnusableModelException if the models cannot be loaded
   */
  Tones tones();
}
