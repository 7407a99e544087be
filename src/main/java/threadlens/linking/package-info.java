/**
 * Who answers whom. In: the comments of a conversation, in the order shown. Out: one link for each,
 * with its evidence and candidates, and the zones of its text. Never looks ahead, at most 2,000
 * comments back, and keeps no text: a conversation of any length takes bounded memory.
 *
 * <p>A {@link threadlens.linking.ThreadLinker.Session} reads each comment once (an {@code Arrival}:
 * words, names, quotations), lets every {@code ReplyEvidence} vote on a {@code Ballot}, and takes a
 * {@code Decision}: the weights of the features that hold for a choice are its log-odds, the
 * choices (earlier comments, nobody, somebody gone) share one probability. What the source states
 * is taken as it is. Words are compared as numbers; who said a run of six words first is looked up,
 * never searched for.
 *
 * <p>Where a conversation takes place ({@code Setting}: forum, chat, threaded or plain page) is
 * told from what was seen so far; how an answer says whom it answers ({@code Situation}: quoting,
 * naming, silent) from the answer itself. Both are the {@code Context} of a weight: {@code
 * feature}, and {@code feature@way} for what a way adds.
 *
 * <p>To add evidence: a class that votes for features named {@code kind.detail}; a line in {@code
 * ThreadLinker.EVIDENCE}; its test; {@code evaluate links --fit}, and a weight in {@code
 * hand-weights.json} for what no labelled conversation shows.
 */
@NullMarked
package threadlens.linking;

import org.jspecify.annotations.NullMarked;
