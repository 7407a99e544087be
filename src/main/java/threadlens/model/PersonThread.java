package threadlens.model;

/**
 * A thread in which somebody wrote, or was answered without a comment there.
 *
 * @param comments how many they have there; 0 where they were only answered
 */
public record PersonThread(ThreadId thread, int comments) {}
