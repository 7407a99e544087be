package threadlens.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;

/** Whom the comments of a conversation answer by rules of thumb, for comparison. */
final class Baselines {
  private final Map<Rule, List<@Nullable CommentId>> parents = new EnumMap<>(Rule.class);

  /** The rules, in the order to show them. */
  enum Rule {
    PREVIOUS("previous", "the nearest above by another author"),
    ROOT("root", "the opening post", "nobody"),
    /** Text says most in forums, and where it says nothing, the place does. */
    WORDS(
        "words, name, above",
        "the first comment by another author with the first run of six words that is not new; else"
            + " the latest by an author whose whole name stands in the text; else the one above");

    private final String word;
    private final String meaning;
    private final String withoutOpening;

    Rule(String word, String meaning) {
      this(word, meaning, meaning);
    }

    Rule(String word, String meaning, String withoutOpening) {
      this.word = word;
      this.meaning = meaning;
      this.withoutOpening = withoutOpening;
    }

    /** The name under which it is shown. */
    String slice() {
      return "baseline " + word;
    }

    /**
     * Says for a person what it concludes.
     *
     * @param opened whether the conversations have an opening post
     */
    String inWords(boolean opened) {
      return slice() + ": " + (opened ? meaning : withoutOpening);
    }
  }

  private Baselines() {
    for (Rule rule : Rule.values()) {
      parents.put(rule, new ArrayList<>());
    }
  }

  static Baselines of(LinkThread thread) {
    Baselines baselines = new Baselines();
    List<Comment> comments = thread.comments();
    EarlierComments earlier =
        new EarlierComments(comments.stream().anyMatch(comment -> comment.author() != null));
    Comment opening = thread.opening();
    for (Comment next : comments) {
      Comment shared = earlier.sharing(next);
      Comment named = shared == null ? earlier.named(next) : shared;
      baselines.add(Rule.PREVIOUS, earlier.previous(next));
      baselines.add(Rule.ROOT, opening);
      baselines.add(Rule.WORDS, named == null ? earlier.above() : named);
      earlier.add(next);
    }
    return baselines;
  }

  private void add(Rule rule, @Nullable Comment parent) {
    parents(rule).add(parent == null ? null : parent.id());
  }

  /** Returns one parent for each comment; null for nobody. */
  List<@Nullable CommentId> parents(Rule rule) {
    return Objects.requireNonNull(parents.get(rule));
  }
}
