/**
 * Rule packs as data. In: YAML files, then linked and analysed comments. Out: findings, mentions
 * of\n * groups, scores. Never decides anything: a finding is a reason to look.
 */
@NullMarked
package threadlens.rules;

import org.jspecify.annotations.NullMarked;
