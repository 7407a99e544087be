package threadlens.pipeline;

import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.rules.Flagged;

/**
 * A comment of which all is said but what the comments before it tell.
 *
 * @param annotation as if the comment stood alone
 * @param alone what the rules say of the comment by itself; null where they could not be evaluated
 */
public record Draft(Annotation annotation, @Nullable Flagged alone) {}
