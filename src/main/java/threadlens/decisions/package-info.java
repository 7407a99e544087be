/**
 * What moderators decided about comments. In: the {@code decisions.json} files that the report's
 * queue page writes. Out: one list of all of them, and where moderators disagree. Never looks at
 * rules or comments, never prints.
 */
@NullMarked
package threadlens.decisions;

import org.jspecify.annotations.NullMarked;
