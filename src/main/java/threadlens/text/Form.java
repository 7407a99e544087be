package threadlens.text;

/**
 * One spelling under which a token can be found.
 *
 * @param text folded; never shown to anyone
 * @param fold what was done to the token beyond case and width, for the trace, such as {@code
 *     arabizi 7 to h}; empty where nothing was
 */
public record Form(String text, String fold) {}
