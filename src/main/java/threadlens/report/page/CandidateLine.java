package threadlens.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A comment that may be the one answered.
 *
 * @param name empty for "nobody"
 * @param href null where the comment is not on a page
 * @param sure high, medium or low
 * @param said how it begins
 * @param far whether it is hardly possible, and only named as the next best
 */
public record CandidateLine(
    String name, @Nullable String href, String sure, String said, boolean far) {}
