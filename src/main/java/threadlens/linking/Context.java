package threadlens.linking;

/** Where and how something is said: weights may differ in each. */
record Context(Setting setting, Situation situation) {

  static Context of(Arrival next) {
    return new Context(next.earlier().habits().setting(), Situation.of(next));
  }

  /** The name under which the weights of a place stand, such as {@code forum}. */
  String place() {
    return setting.word();
  }

  /** The name under which the weights of a way in a place stand, such as {@code forum-quoting}. */
  String way() {
    return setting.word() + "-" + situation.word();
  }
}
