package threadlens.model;

/**
 * Who wrote a comment, as far as the page tells.
 *
 * @param id the site's account id, or the name where there is none
 * @param name the name shown beside the comment
 * @param kind whether the site knows this person
 */
public record Author(String id, String name, AuthorKind kind) {}
