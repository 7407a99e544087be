/**
 * Sources to discussions, where one discussion lies in several sources. In: sources in their order.
 * Out: its further pages behind the first, and what a later capture of the same page shows, in one
 * {@link threadlens.model.Discussion}. Never merges what gives no address and is linked by no other
 * page.
 *
 * <pre>
 *   sources --Parts: files of one format of exports, which are read as one--> sources
 *   sources --PageHead: address, links, number of a comment page--> Groups: one address, one group
 *     Groups --PageChains: pages that name each other as next, of one title--> Groups
 *     Group --Readers, page by page--> Merging --FurtherPage, Recapture--> Discussion
 * </pre>
 *
 * <p>A merged discussion has the source, format and profile of its first page; the location of each
 * comment names the source it was read from. Every other source is named by a problem, which is a
 * note: {@code further-page}, or {@code captured-again} with {@code added-later}, {@code
 * gone-later}, {@code edited-later}. Exports have many discussions, which their readers put
 * together thread by thread; {@link threadlens.ingest.merging.Merging} merges what several of them
 * show. A comment that is gone in a later capture is kept, with {@code gone-since} in its meta; one
 * with another text has the later one, and {@code edited-since}.
 */
@NullMarked
package threadlens.ingest.merging;

import org.jspecify.annotations.NullMarked;
