package threadlens.report.page;

/**
 * What every page carries.
 *
 * @param policy the Content-Security-Policy, which names style and script by their digests
 * @param style the style sheet; ours
 * @param script ours
 * @param phrases the page's own words
 */
public record Frame(String policy, String style, String script, Phrases phrases) {}
