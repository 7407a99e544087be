package threadlens.report.page;

/**
 * What the filters of one part have to know of the items of all others: a page opened from disk can
 * load none of them. Lines, their fields parted by tabs.
 *
 * @param kinds severity, categories, targets, groups and language: each mix that there is, once
 * @param names authors, the most frequent first; of very many those
 * @param parts a line for each part, in the order of its items: number of the kind and, after a
 *     point, of the name, in base 36
 * @param words a line for each item; empty where all of them would be too long
 * @param left how many items at the end are not in it
 * @param version the same for the same queue
 */
public record QueueIndex(
    String kinds, String names, String parts, String words, int left, String version) {}
