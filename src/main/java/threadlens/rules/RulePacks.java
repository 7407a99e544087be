package threadlens.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;

/** The packs that are switched on. Immutable, and safe for use by several threads at once. */
public final class RulePacks {
  private RulePacks() {}

  /** Loads every pack of a folder, in the order of their names. */
  public static RulePacks load(Path folder) {
    return new RulePacks();
  }

  /** Returns each pack as {@code name@version}, for the report's provenance. */
  public List<String> names() {
    return List.of();
  }

  /** Returns what the rules say of one comment. */
  public CommentFlags flag(LinkedComment linked, CommentAnalysis analysis) {
    return new CommentFlags(List.of(), List.of(), Map.of(), List.of(), List.of());
  }
}
