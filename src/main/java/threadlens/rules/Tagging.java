package threadlens.rules;

/** Tells which conditions may ask for parts of speech, which cost more than all others together. */
final class Tagging {
  private Tagging() {}

  static boolean isNeeded(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(Tagging::isNeeded);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(Tagging::isNeeded);
    }
    if (condition instanceof Condition.Near near) {
      return isNeeded(near.of());
    }
    if (condition instanceof Condition.Not not) {
      return isNeeded(not.of());
    }
    if (condition instanceof Condition.Context context) {
      return isNeeded(context.means());
    }
    return condition instanceof Circumstance.PartOfSpeech
        || condition instanceof Circumstance.Negated
        || condition instanceof Circumstance.Subject;
  }
}
