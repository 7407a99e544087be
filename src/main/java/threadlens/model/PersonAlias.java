package threadlens.model;

/**
 * Another form of a name, over all threads.
 *
 * @param firstThread the thread of the alias's first comment
 * @param alias its count is that of all threads
 */
public record PersonAlias(ThreadId firstThread, Alias alias) {}
