/**
 * Sentences, tokens, tags and tones of a text, made once and shared. In: a text. Out: records of
 * this package, whose spans point into that text. Never shows a type of the library behind it, and
 * never says how a whole comment sounds: that is for analysis to conclude.
 *
 * <p>A {@link threadlens.nlp.Linguist} hands out a lazy {@link threadlens.nlp.TextView}: sentences
 * cost a tokenizer, tags and lemmas a tagger, tones a parser and its models.
 */
@NullMarked
package threadlens.nlp;

import org.jspecify.annotations.NullMarked;
