package threadlens.report.page;

/**
 * A comment in which something was found, as a line of a list elsewhere.
 *
 * @param path of the comment, from the folder of the report
 * @param name of its author
 * @param authorPath of the author's page, from the folder of the report; empty where there is none
 * @param discussion title
 * @param severity style of its gravest finding of those that the list is about
 * @param message of that finding
 * @param excerpt its words and what stands around them
 * @param tag language of the comment as BCP 47; empty where it cannot be told
 */
public record Hit(
    String path,
    String name,
    String authorPath,
    String time,
    String discussion,
    String severity,
    String message,
    Passage excerpt,
    String tag) {}
