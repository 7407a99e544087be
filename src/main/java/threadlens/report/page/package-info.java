/**
 * What a page shows, as records. In: thread reports. Out: words, levels, marked text, trees and
 * pictures, ready to be placed by a template of the same name in {@code src/main/jte}. Public for
 * the templates alone, which are compiled into a package of their own. Never writes a file, and
 * never makes markup: escaping is the templates' work.
 *
 * <p>All text of a source comes through {@link threadlens.report.page.Visible}, so that no hidden
 * character reaches a page.
 */
@NullMarked
package threadlens.report.page;

import org.jspecify.annotations.NullMarked;
