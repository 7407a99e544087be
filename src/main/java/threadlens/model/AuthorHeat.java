package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * Hostility that somebody gives and gets.
 *
 * @param name as it stands beside the first comment
 * @param comments how many are evaluated
 * @param given mean hostility of these, from 0 to 1
 * @param answers how many evaluated comments of others answer theirs, by confidence
 * @param received mean hostility of these; null where there is none
 */
public record AuthorHeat(
    String name, int comments, double given, double answers, @Nullable Double received) {}
