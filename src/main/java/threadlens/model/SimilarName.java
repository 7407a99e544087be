package threadlens.model;

/**
 * Somebody else whose name is easily taken for this one. Says nothing of who is behind either.
 *
 * @param name the other's; of a long one the beginning
 * @param likeness how the names are alike
 * @param because the same for a person, such as {@code looks like 'Flawed'}
 */
public record SimilarName(String name, Likeness likeness, String because) {}
