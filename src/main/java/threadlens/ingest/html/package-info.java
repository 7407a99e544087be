/**
 * Saved pages. In: HTML. Out: one discussion: the article, and the comments under it; or a forum
 * thread, whose opening post is the first comment. Never fetches, never runs a script.
 *
 * <pre>
 *   bytes --HtmlPage--> parsed once, and walked through once, to tables (tree)
 *                                    --CommentFinders, in their order--> FoundComments
 *                                    --ArticleFinder, in what is left--> Article
 *                                    --Assembly--> Discussion
 * </pre>
 */
@NullMarked
package threadlens.ingest.html;

import org.jspecify.annotations.NullMarked;
