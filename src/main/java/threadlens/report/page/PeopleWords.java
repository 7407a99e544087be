package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.AuthorKind;
import threadlens.model.NameNote;
import threadlens.model.SimilarName;

/** How pages speak of people: of how their names look, never of who they may be. */
final class PeopleWords {
  private static final int LONGEST = 60;

  private PeopleWords() {}

  static String name(String name) {
    return name.isBlank() ? Words.name(name) : Visible.line(name, LONGEST);
  }

  static String kind(AuthorKind kind) {
    return switch (kind) {
      case REGISTERED -> "registered";
      case GUEST -> "guest";
      case UNKNOWN -> "";
    };
  }

  static List<String> notes(List<NameNote> notes, List<SimilarName> similar) {
    List<String> words = new ArrayList<>();
    notes.forEach(note -> words.add(note(note)));
    similar.forEach(other -> words.add(Visible.line(other.because(), 2 * LONGEST)));
    return words;
  }

  private static String note(NameNote note) {
    return switch (note) {
      case GUESTS_OF_ONE_NAME -> "a guest's name: may be more than one person";
      case NAME_OF_A_MEMBER -> "a guest with the name of a registered commenter";
      case NAME_OF_A_GUEST -> "a guest gives this name too";
      case SEVERAL_SITES -> "on more than one site: may be more than one person";
    };
  }
}
