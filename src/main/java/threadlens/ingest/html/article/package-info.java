/** The article of a saved page. */
@NullMarked
package threadlens.ingest.html.article;

import org.jspecify.annotations.NullMarked;
