/**
 * The stages in their order. In: a discussion, or a stream of comments. Out: a {@link
 * threadlens.model.ThreadReport}, with who is who in the discussion, or an {@link
 * threadlens.model.Annotation} for each comment.
 *
 * <p>A comment passes two doors: {@link threadlens.pipeline.Conversation#next}, one after the other
 * within a conversation, and {@link threadlens.pipeline.Pipeline#annotate}, in any order and in
 * parallel. {@link threadlens.pipeline.Standard} lists what is switched on. Nothing here knows a
 * file format or a thread pool.
 */
@NullMarked
package threadlens.pipeline;

import org.jspecify.annotations.NullMarked;
