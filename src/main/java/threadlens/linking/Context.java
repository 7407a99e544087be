package threadlens.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Where and how something is said: evidence weighs otherwise in each.
 *
 * @param newcomer whether its author had said nothing here before
 */
record Context(Setting setting, Situation situation, boolean newcomer) {

  static Context of(Arrival next) {
    boolean newcomer = next.author() != null && next.author().last() == null;
    return new Context(next.earlier().habits().setting(), Situation.of(next), newcomer);
  }

  static List<Context> all() {
    List<Context> all = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      for (Situation situation : Situation.values()) {
        all.add(new Context(setting, situation, false));
        all.add(new Context(setting, situation, true));
      }
    }
    return all;
  }

  /** The way of answering in the words of the weights, such as {@code naming-newcomer}. */
  String way() {
    return situation.word() + (newcomer ? "-newcomer" : "");
  }
}
