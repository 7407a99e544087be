/**
 * Who answers whom. In: comments in the order shown. Out: one link for each, with its evidence, and
 * the zones of its text. Never looks ahead, and at most 2,000 comments back.
 */
@NullMarked
package threadlens.linking;

import org.jspecify.annotations.NullMarked;
