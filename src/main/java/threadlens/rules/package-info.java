/**
 * Rule packs as data. In: a folder of YAML files, then linked and analysed comments. Out: findings,
 * mentions of groups, scores. Never decides anything: a finding is a reason to look.
 *
 * <p>Loading: {@link threadlens.rules.RuleFolder} reads files through {@link
 * threadlens.rules.YamlFile}, which keeps every scalar text with its place, and gathers all that is
 * wrong into one {@link threadlens.rules.RulePackException}. {@code rules/README.md} is the
 * language.
 *
 * <p>Matching has two steps, as in Lucene's monitor. Every phrase of every rule stands in one
 * {@link threadlens.rules.TermTable}; {@link threadlens.rules.Hits} finds them in one pass over a
 * comment. Only a rule of which a term was found, or all parts of one ({@link
 * threadlens.rules.RuleStarts}), is run ({@link threadlens.rules.RuleRun}): its {@link
 * threadlens.rules.Condition}s look at the hits, never again at the text. So cost grows with what a
 * comment says, not with the number of rules.
 *
 * <p>For people, {@link threadlens.rules.RuleReading} says step by step what the rules make of a
 * comment, and why one does not hold; {@link threadlens.rules.RuleCheck} runs their examples;
 * {@link threadlens.rules.Fairness} puts every group through the same sentences.
 */
@NullMarked
package threadlens.rules;

import org.jspecify.annotations.NullMarked;
