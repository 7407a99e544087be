/**
 * The stages in their order. In: a source, or a stream of comments. Out: a {@link\n *
 * threadlens.model.ThreadReport}, or an {@link threadlens.model.Annotation} for each comment.
 */
@NullMarked
package threadlens.pipeline;

import org.jspecify.annotations.NullMarked;
