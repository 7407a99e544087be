/**
 * The article of a saved page. In: the parsed page, without the comments that others found. Out:
 * what the page states of the article (title, address, author, time), and its text.
 *
 * <pre>
 *   page --Boxes----> elements that are left, and the letters of each
 *        --Outline--> measured from below
 *        --Furniture--> without what is called navigation, sharing, related, comments ...
 *        --MainBox--> the part named for the article that holds most prose, else the densest
 *        --Aside--> without "read also", lists of links, what follows "Comments"
 *        --Lead--> with the paragraphs between title and main part
 *        --Prose--> text
 * </pre>
 *
 * <p>Names and headings are data: {@code threadlens/html/page-parts.yaml}. The ideas are those of
 * the field: link density and length of blocks (Kohlschütter, Boilerplate Detection, 2010),
 * paragraphs without stop-word lists (Pomikálek, jusText, 2011), names of containers (Readability;
 * Barbaresi, Trafilatura, 2021). Never recurses, never takes the text of an element that is large
 * more than once, states nothing that the page does not.
 */
@NullMarked
package threadlens.ingest.html.article;

import org.jspecify.annotations.NullMarked;
