package threadlens.analysis.lexicon;

/** Hears what the words of an English text say by themselves. Immutable. */
public final class LexiconEar {
  private final Lexicon lexicon;

  private LexiconEar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the lexicon of the project, some 8,000 lines. */
  public static LexiconEar english() {
    return new LexiconEar(Lexicon.english());
  }

  /**
   * Hears a text, in one pass over it.
   *
   * @param text with spaces in place of what others said
   */
  public LexiconTone hear(String text) {
    return new LexiconTone(text, Pieces.of(text, lexicon), lexicon);
  }
}
