package threadlens.rules;

/** Tells which conditions may ask for parts of speech, which cost more than all others together. */
final class Tagging {
  private Tagging() {}

  static boolean isNeeded(Condition condition) {
    return condition instanceof Circumstance.PartOfSpeech
        || condition instanceof Circumstance.Negated
        || condition instanceof Circumstance.Subject
        || condition.parts().stream().anyMatch(Tagging::isNeeded);
  }
}
