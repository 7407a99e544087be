package threadlens.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A comment that may be the one answered.
 *
 * @param name empty for "nobody"
 * @param href null where the comment is not on a page
 * @param sure high, medium or low
 * @param said how it begins
 */
public record CandidateLine(String name, @Nullable String href, String sure, String said) {}
