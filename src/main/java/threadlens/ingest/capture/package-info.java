/**
 * Pages saved as text. In: a text, and site profiles, which are data. Out: the article without the
 * site's furniture, and its comments. The reader knows how a discussion stands in a text; what a
 * site's lines look like, profiles alone know. A page that no profile fits is read by what repeats
 * on it: {@link threadlens.ingest.capture.LearnedLayout}. The log of a chat, in which each line
 * begins with time and name, is no page: {@link threadlens.ingest.capture.ChatLog}.
 */
@NullMarked
package threadlens.ingest.capture;

import org.jspecify.annotations.NullMarked;
