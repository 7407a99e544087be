package threadlens.analysis.lexicon;

/**
 * A word, emoticon or emoji of a text.
 *
 * @param form as the lexicon spells it, in lower case
 * @param shouted all capitals
 * @param stretched a letter was repeated: soooo
 * @param sentence its number, from 0
 */
record Piece(String form, boolean shouted, boolean stretched, int sentence) {}
