package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of terms that rules share, as its file states it.
 *
 * @param means what its terms are, for people
 * @param group at whom they are aimed, as {@code axis:name}; null where the list states none
 * @param terms as they are written
 * @param set the number of the set of all phrases that they stand for
 */
record TermList(String name, String means, @Nullable String group, List<String> terms, int set) {
  TermList {
    terms = List.copyOf(terms);
  }
}
