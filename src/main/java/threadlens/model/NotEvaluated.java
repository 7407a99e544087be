package threadlens.model;

/**
 * A question that could not be answered of a comment. Never a flag, and never "clean".
 *
 * @param what {@code sentiment}, {@code rules}, or the id of one rule
 * @param code stable, for filters and tests, such as {@code no-model-for-language}
 * @param message why, for a person
 */
public record NotEvaluated(String what, String code, String message) {}
