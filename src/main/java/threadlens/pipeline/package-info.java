/**
 * The stages in their order. In: a discussion, or a stream of comments. Out: a {@link
 * threadlens.model.ThreadReport}, with who is who in the discussion, or an {@link
 * threadlens.model.Annotation} for each comment.
 *
 * <p>A comment passes three doors: {@link threadlens.pipeline.Conversation#next}, one after the
 * other within a conversation; {@link threadlens.pipeline.Pipeline#draft}, in any order and in
 * parallel; {@link threadlens.pipeline.Conversation#finish}, one after the other again, where rules
 * look at the comments before. {@link threadlens.pipeline.Standard} lists what is switched on.
 * Nothing here knows a file format or a thread pool.
 */
@NullMarked
package threadlens.pipeline;

import org.jspecify.annotations.NullMarked;
