package threadlens.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import threadlens.model.Category;

/** Categories whose scores are weighed alike, since the same signals speak for them. */
public enum ScoreFamily {
  /** Against somebody. */
  PERSON("person", EnumSet.of(Category.INSULT, Category.HARASSMENT)),
  /** Against a group; its signals count only where a group is named. */
  GROUP("group", EnumSet.of(Category.SECTARIAN, Category.IDENTITY_ATTACK, Category.DEHUMANISATION)),
  THREAT("threat", EnumSet.of(Category.THREAT)),
  PROFANITY("profanity", EnumSet.of(Category.PROFANITY));

  static final List<ScoreFamily> ALL = List.of(values());

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf cannot be changed
  private final Set<Category> categories;

  ScoreFamily(String word, EnumSet<Category> categories) {
    this.word = word;
    this.categories = Set.copyOf(categories);
  }

  /** The name, as {@code scores.yaml} writes it. */
  public String word() {
    return word;
  }

  public Set<Category> categories() {
    return categories;
  }
}
