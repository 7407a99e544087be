package threadlens.nlp.corenlp;

import threadlens.nlp.Linguist;

/** The one linguist of all tests: its models take seconds to load. */
public final class English {
  public static final Linguist LINGUIST = CoreNlpLinguist.english();

  private English() {}
}
