/**
 * How good the program is: figures against labelled data, with intervals. In: a file of gold, and
 * what the pipeline says of the same texts. Out: {@link threadlens.evaluation.Scores}, as a table
 * or as JSON. Never fits or changes anything, and never keeps a text.
 *
 * <p>One class a question: {@link threadlens.evaluation.FlagEvaluation}, {@link
 * threadlens.evaluation.SentimentEvaluation}, {@link threadlens.evaluation.LanguageEvaluation},
 * {@link threadlens.evaluation.PageEvaluation}. What is asked of a set that is known by its name
 * stands in {@link threadlens.evaluation.KnownSets}; a new set is a line there. A program asked
 * about every row goes through {@link threadlens.evaluation.Answers}, several rows at once, in
 * their order.
 */
@NullMarked
package threadlens.evaluation;

import org.jspecify.annotations.NullMarked;
