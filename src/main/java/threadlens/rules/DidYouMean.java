package threadlens.rules;

import java.util.Collection;
import java.util.TreeSet;
import threadlens.text.Spelling;

/** The known word closest to one that is not known. */
final class DidYouMean {
  private DidYouMean() {}

  /** Returns {@code , did you mean 'x'?}, or the list of what was expected if nothing is close. */
  static String hint(String word, Collection<String> known) {
    String meant = Spelling.didYouMean(word, new TreeSet<>(known));
    if (!meant.isEmpty()) {
      return meant;
    }
    return known.size() > 30 ? "" : ", expected " + oneOf(known);
  }

  static String oneOf(Collection<String> known) {
    StringBuilder list = new StringBuilder();
    int left = known.size();
    for (String word : known) {
      list.append(word);
      left--;
      list.append(left > 1 ? ", " : left == 1 ? " or " : "");
    }
    return list.toString();
  }
}
