package threadlens.model;

import java.util.List;

/**
 * Everything under one name in a corpus. A registered name is one person; guests of one name are
 * counted together and may be several.
 *
 * @param name of a long one the beginning
 * @param kind of one who is only answered it is never known
 * @param comments 0 for one who is only answered
 * @param discussions in how many they wrote
 * @param answered how many comments of others answer them or speak to them
 * @param answeredIn in how many discussions this happened where they have no comment
 * @param threads the first of these discussions, at most 10
 * @param aliases in the order in which they were first written; at most 20
 * @param similarTo the likest first; at most 5
 */
public record Person(
    String name,
    AuthorKind kind,
    int comments,
    int discussions,
    int answered,
    int answeredIn,
    List<PersonThread> threads,
    List<PersonAlias> aliases,
    List<SimilarName> similarTo,
    List<NameNote> notes) {
  public Person {
    threads = List.copyOf(threads);
    aliases = List.copyOf(aliases);
    similarTo = List.copyOf(similarTo);
    notes = List.copyOf(notes);
    if (comments > 0 != discussions > 0) {
      throw new IllegalArgumentException(comments + " comments in " + discussions + " discussions");
    }
  }

  /** Returns in how many discussions they wrote or were answered. */
  public int allDiscussions() {
    return discussions + answeredIn;
  }
}
