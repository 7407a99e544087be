package threadlens.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import threadlens.text.FoldedToken;
import threadlens.text.Form;

/** What was done to the words of a place so that they matched. */
final class Folds {
  private Folds() {}

  /** Returns a line for each folding that made a word known, in the order of the text. */
  static List<String> of(View view, Range place) {
    Set<String> folds = new LinkedHashSet<>();
    for (int word = place.first(); word < place.end(); word++) {
      FoldedToken token = view.words().token(word);
      for (Form form : token.forms()) {
        boolean known = view.table().isSought(form);
        if (known && !form.fold().isEmpty()) {
          folds.add("fold: " + form.fold());
        }
        if (known) {
          break;
        }
      }
    }
    return List.copyOf(folds);
  }
}
