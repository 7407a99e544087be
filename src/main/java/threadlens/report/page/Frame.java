package threadlens.report.page;

/**
 * What every page carries.
 *
 * @param policy the Content-Security-Policy, which names style and script by their digests
 * @param style the style sheet; ours
 * @param script ours
 * @param phrases the page's own words
 * @param veiled whether the words found are blurred until a reader asks to see them
 */
public record Frame(String policy, String style, String script, Phrases phrases, boolean veiled) {}
