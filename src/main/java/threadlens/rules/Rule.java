package threadlens.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Category;
import threadlens.model.RuleId;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.ZoneKind;

/**
 * One rule of a pack, as its file states it.
 *
 * @param partisan about parties and camps, not sects: counted apart
 * @param zones where it looks
 * @param target who is meant; null where each finding tells for itself
 * @param why for the moderator: why it matters
 * @param falsePositives for the moderator: what it is known to get wrong
 * @param place where it stands in its file
 */
record Rule(
    RuleId id,
    String title,
    int version,
    Status status,
    Category category,
    boolean partisan,
    Severity severity,
    List<String> languages,
    Set<ZoneKind> zones,
    @Nullable Target target,
    String why,
    String falsePositives,
    Condition match,
    List<Except> excepts,
    String message,
    List<Example> examples,
    Place place) {
  Rule {
    languages = List.copyOf(languages);
    zones = Set.copyOf(zones);
    excepts = List.copyOf(excepts);
    examples = List.copyOf(examples);
  }

  /** Returns this rule under a site's own wishes. */
  Rule with(Severity severity, List<Except> excepts, List<Example> examples) {
    return new Rule(
        id,
        title,
        version,
        status,
        category,
        partisan,
        severity,
        languages,
        zones,
        target,
        why,
        falsePositives,
        match,
        excepts,
        message,
        examples,
        place);
  }

  /** How far a rule has come. */
  enum Status {
    /** Counted, never shown. */
    EXPERIMENTAL,
    /** Shown as a note, whatever its severity. */
    TEST,
    STABLE,
    /** On its way out; works as stable. */
    DEPRECATED
  }

  /**
   * A reason not to flag a place where the rule matched.
   *
   * @param tags it may ask for parts of speech
   */
  record Except(String id, Condition when, Place place, boolean tags) {
    Except(String id, Condition when, Place place) {
      this(id, when, place, Tagging.isNeeded(when));
    }

    /** Tells whether it speaks for a place. */
    boolean applies(View about, Range sentence) {
      return when.holds(about, sentence);
    }
  }
}
