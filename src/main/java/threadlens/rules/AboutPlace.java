package threadlens.rules;

/** Tells which conditions may answer differently for two places among the same words. */
final class AboutPlace {
  private AboutPlace() {}

  static boolean isNeeded(Condition condition) {
    if (condition instanceof Terms terms) {
      return terms.sequences().mayBeginAtIt();
    }
    if (condition instanceof Condition.Near || condition instanceof Condition.Context) {
      return true;
    }
    boolean asksNothing =
        condition instanceof Condition.Regex || condition instanceof Condition.Shape;
    return condition.parts().isEmpty()
        ? !asksNothing
        : condition.parts().stream().anyMatch(AboutPlace::isNeeded);
  }
}
