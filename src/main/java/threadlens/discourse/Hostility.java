package threadlens.discourse;

import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.CommentFlags;

/**
 * How hostile a comment is: the largest of its scores for harassment, sectarian words,
 * dehumanisation, threats and attacks on identity, from 0 to 1. Insults to a person count in the
 * score of harassment; that of insults, and that of profanity, would count words at nobody too.
 */
public final class Hostility {
  private static final Category[] TOWARDS_GROUPS = {
    Category.SECTARIAN, Category.DEHUMANISATION, Category.IDENTITY_ATTACK
  };

  private Hostility() {}

  /** Returns the hostility of a comment; null where the rules were not evaluated. */
  public static @Nullable Double of(Annotation annotation) {
    CommentFlags flags = annotation.flags();
    if (!evaluated(flags)) {
      return null;
    }
    double most = Math.max(score(flags, Category.HARASSMENT), score(flags, Category.THREAT));
    return Math.max(most, towardsGroups(flags));
  }

  /** Returns the largest score for hostility towards groups. */
  static double towardsGroups(CommentFlags flags) {
    double most = 0;
    for (Category category : TOWARDS_GROUPS) {
      most = Math.max(most, score(flags, category));
    }
    return most;
  }

  static boolean evaluated(CommentFlags flags) {
    return flags.notEvaluated().stream().noneMatch(each -> each.what().equals("rules"));
  }

  private static double score(CommentFlags flags, Category category) {
    return flags.scores().getOrDefault(category, 0.0);
  }
}
