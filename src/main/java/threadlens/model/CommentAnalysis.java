package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What analysis found in one comment.
 *
 * @param language BCP 47 of most of the text; {@code ar-Latn} is Arabizi; {@code und} where it
 *     cannot be told
 * @param languages all languages of the text, most of it first; empty where none can be told
 * @param sentences those that were evaluated, in the order of the text
 * @param sentiment null where it was not asked for or is not to be had; {@code notEvaluated} says
 *     which
 * @param notEvaluated what could not be answered, and why
 */
public record CommentAnalysis(
    String language,
    List<String> languages,
    List<Sentence> sentences,
    @Nullable Sentiment sentiment,
    List<NotEvaluated> notEvaluated) {
  public CommentAnalysis {
    languages = List.copyOf(languages);
    sentences = List.copyOf(sentences);
    notEvaluated = List.copyOf(notEvaluated);
  }
}
