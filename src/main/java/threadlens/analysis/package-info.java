/**
 * What language a comment is in and how it sounds. In: a comment. Out: its {@link\n *
 * threadlens.model.CommentAnalysis}, or the reason why there is none.
 */
@NullMarked
package threadlens.analysis;

import org.jspecify.annotations.NullMarked;
