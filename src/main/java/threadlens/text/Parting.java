package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a token into the words that were run together in it. */
record Parting(SoughtWords sought, FoldedText folded, FoldedToken token) {
  /**
   * Returns the words of the token.
   *
   * @param ends where each of them ends in the token's plain form
   */
  List<FoldedToken> parted(int[] ends) {
    int[] places = places();
    String word = token.plain();
    AlignedText aligned = folded.aligned();
    List<FoldedToken> parts = new ArrayList<>(ends.length);
    int start = 0;
    for (int end : ends) {
      Span span = new Span(aligned.starts()[places[start]], aligned.ends()[places[end - 1]]);
      Break before = start == 0 ? token.before() : Break.NONE;
      parts.add(new FoldedToken(span, sought.word(forms(word.substring(start, end))), before));
      start = end;
    }
    return parts;
  }

  private List<Form> forms(String part) {
    List<Form> forms = new ArrayList<>(2);
    String fold = Respelling.and(token.forms().get(0).fold(), "words parted");
    for (Form form : WordForms.of(part, 0, false, true)) {
      forms.add(new Form(form.text(), Respelling.and(fold, form.fold())));
    }
    return forms;
  }

  /** Returns where each unit of the plain form stands in the folded text, whatever spaced it. */
  private int[] places() {
    String word = token.plain();
    String text = folded.aligned().normalized();
    int[] places = new int[word.length()];
    int at = firstFrom(folded.aligned(), token.span().start());
    for (int i = 0; i < places.length; i++) {
      while (text.charAt(at) != word.charAt(i)) {
        at++;
      }
      places[i] = at++;
    }
    return places;
  }

  private static int firstFrom(AlignedText aligned, int offset) {
    int[] starts = aligned.starts();
    int low = 0;
    int high = aligned.normalized().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
