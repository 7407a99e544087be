/**
 * What the words of an English text say about its tone, one by one. In: a text without the words of
 * others. Out: a {@link threadlens.analysis.lexicon.LexiconTone}, sums and counts for a model to
 * weigh. Needs no model file and no parser, and never says how a comment sounds as a whole.
 */
@NullMarked
package threadlens.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
