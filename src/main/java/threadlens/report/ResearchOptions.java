package threadlens.report;

import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.ThreadId;

/**
 * What the research formats give away.
 *
 * @param names whether people are named; else they have pseudonyms
 * @param text how much of what they wrote is given
 * @param replyConfidence from 0 to 1, the least confidence at which an inferred reply is told as
 *     one
 * @param keyId what names the key of the pseudonyms; null with names
 */
public record ResearchOptions(
    boolean names, TextShare text, double replyConfidence, @Nullable String keyId) {
  /** What an inferred reply needs unless somebody says otherwise: nine of ten are then right. */
  public static final double REPLY_CONFIDENCE = 0.9;

  public ResearchOptions {
    if (!(replyConfidence >= 0 && replyConfidence <= 1)) {
      throw new IllegalArgumentException(
          "not a confidence: " + replyConfidence + ", expected 0 to 1");
    }
    if (names != (keyId == null)) {
      throw new IllegalArgumentException("names and the id of a key exclude each other");
    }
  }

  /** Returns an id that no other comment of the corpus has; a pseudonym is one already. */
  String utterance(ThreadId thread, CommentId comment) {
    return names ? thread.value() + "/" + comment.value() : comment.value();
  }

  /** Returns an id of whoever wrote; a guest is not the member of the same name. */
  String speaker(Author author) {
    boolean guest = names && author.kind() == AuthorKind.GUEST;
    return guest ? author.name() + " (guest)" : author.name();
  }

  /** Returns the words if they are given at all, else nothing. */
  String words(String text) {
    return this.text == TextShare.KEEP ? text : "";
  }

  String excerpt(String text) {
    return this.text == TextShare.DROP ? "" : text;
  }

  String people() {
    return names ? "names" : "pseudonyms";
  }
}
