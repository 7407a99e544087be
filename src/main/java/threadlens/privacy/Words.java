package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;

/** The words of a folded text: runs of letters and digits. */
final class Words {
  private Words() {}

  static List<String> of(Searched text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (text.isLetter(i)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.part(start, i));
        start = -1;
      }
    }
    return words;
  }
}
