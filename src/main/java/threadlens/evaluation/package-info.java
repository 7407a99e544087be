/**
 * How good the program is: figures against labelled data, with intervals. In: a file of gold, and
 * what the pipeline says of the same texts. Out: {@link threadlens.evaluation.Scores}, as a table
 * or as JSON. Never changes anything, and of texts keeps a few samples at most; weights that it
 * fits it hands back.
 *
 * <p>One class a question: {@link threadlens.evaluation.FlagEvaluation}, {@link
 * threadlens.evaluation.SentimentEvaluation}, {@link threadlens.evaluation.LanguageEvaluation},
 * {@link threadlens.evaluation.PageEvaluation}. What is asked of a set that is known by its name
 * stands in {@link threadlens.evaluation.KnownSets}; a new set is a line there. A program asked
 * about every row goes through {@link threadlens.evaluation.Answers}, several rows at once, in
 * their order.
 *
 * <p>What rules do to a corpus without labels is counted by {@link threadlens.evaluation.Backtest}
 * and, for two sets of rules, {@link threadlens.evaluation.Difference}: comment by comment, so that
 * nothing grows with the corpus.
 *
 * <p>Of reply links {@link threadlens.evaluation.LinkEvaluation} is the door:
 *
 * <pre>
 *   files --LinkGold--> LinkSet: LinkThread, ... --> LinkedThread --> ThreadFigures
 *                          |                             |              links, rules of thumb,
 *                          +--CrossFit, LinkWeightsFile--+              chains, calibration
 * </pre>
 *
 * <p>Gold of a new form is a reader beside {@code PostThreads} and a line in {@link
 * threadlens.evaluation.LinkGold}. A new figure adds sums over threads to {@code ThreadFigures},
 * which draws threads again for its interval.
 */
@NullMarked
package threadlens.evaluation;

import org.jspecify.annotations.NullMarked;
