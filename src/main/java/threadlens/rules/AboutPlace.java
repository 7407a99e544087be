package threadlens.rules;

/** Tells which conditions may answer differently for two places among the same words. */
final class AboutPlace {
  private AboutPlace() {}

  static boolean isNeeded(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(AboutPlace::isNeeded);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(AboutPlace::isNeeded);
    }
    if (condition instanceof Condition.Not not) {
      return isNeeded(not.of());
    }
    if (condition instanceof Terms terms) {
      return terms.sequences().all().stream().anyMatch(sequence -> sequence.anchorSet() < 0);
    }
    return !(condition instanceof Condition.Regex || condition instanceof Condition.Shape);
  }
}
