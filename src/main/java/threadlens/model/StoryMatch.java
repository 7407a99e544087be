package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two discussions are taken to be about one event.
 *
 * @param first its place in the story, from 0
 * @param second its place, after the first
 * @param strong whether they are as alike as two prints of one report; else only alike enough
 * @param likeness of their words, from 0 to 1; for ranking, not a probability
 * @param shared how many telling words they share
 * @param words those of them that tell most, as they are folded, at most 12
 * @param daysApart between their dates; null where one has none
 */
public record StoryMatch(
    int first,
    int second,
    boolean strong,
    double likeness,
    int shared,
    List<String> words,
    @Nullable Integer daysApart) {
  public StoryMatch {
    words = List.copyOf(words);
  }
}
