/**
 * Sentences, tokens, tags and tones of a text, made once and shared. In: a text. Out: records of\n
 * * this package. Never shows a type of the library behind it.
 */
@NullMarked
package threadlens.nlp;

import org.jspecify.annotations.NullMarked;
