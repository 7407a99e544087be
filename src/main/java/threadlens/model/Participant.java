package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a discussion: who wrote in it, or was answered in it and has no comment there.
 *
 * @param name as it stands beside their first comment, or as first written to a ghost; of a long
 *     one the beginning
 * @param kind of a ghost it is never known
 * @param comments how many they have here
 * @param firstComment null for a ghost
 * @param answered how many comments of others answer them or speak to them
 * @param firstAnswer the first of these; null where there is none
 * @param firstAnsweredBy the name of who wrote it; null where there is none or it has no name
 * @param aliases in the order in which they were first written; at most 20
 * @param similarTo the likest first; at most 5
 */
public record Participant(
    String name,
    AuthorKind kind,
    Presence presence,
    int comments,
    @Nullable CommentId firstComment,
    int answered,
    @Nullable CommentId firstAnswer,
    @Nullable String firstAnsweredBy,
    List<Alias> aliases,
    List<SimilarName> similarTo,
    List<NameNote> notes) {
  public Participant {
    aliases = List.copyOf(aliases);
    similarTo = List.copyOf(similarTo);
    notes = List.copyOf(notes);
    boolean wrote = presence == Presence.WROTE;
    if (wrote != comments > 0 || wrote != (firstComment != null)) {
      throw new IllegalArgumentException(presence + " with " + comments + " comments");
    }
    if (answered > 0 != (firstAnswer != null)) {
      throw new IllegalArgumentException(answered + " answers, the first is " + firstAnswer);
    }
  }
}
