/**
 * What language a comment is in and how it sounds. In: a linked comment, whose zones tell whose
 * words it holds. Out: its {@link threadlens.model.CommentAnalysis}, or the reason why there is no
 * tone. Never flags, and never calls neutral what it could not read.
 *
 * <p>{@link threadlens.analysis.EnglishSentiment} asks a linguist for the tone of each sentence and
 * a lexicon ({@code analysis.lexicon}) for that of its words, and weighs both by a fitted model
 * ({@code analysis.tone}); quotations, names of the person spoken to and web addresses are left
 * out. {@link threadlens.analysis.LanguageOnly} serves those who did not ask for sentiment. Another
 * method is a class and a line in {@code pipeline.Standard}.
 */
@NullMarked
package threadlens.analysis;

import org.jspecify.annotations.NullMarked;
