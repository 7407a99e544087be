package threadlens.report.page;

import java.util.List;
import threadlens.model.NameNote;
import threadlens.model.SimilarName;

/** How pages speak of people: of how their names look, never of who they may be. */
final class PeopleWords {
  private static final int LONGEST = 60;

  private PeopleWords() {}

  static String name(Phrases phrases, String name) {
    return name.isBlank() ? Words.name(phrases, name) : Visible.line(name, LONGEST);
  }

  /** What to bear in mind of a name. */
  static List<String> notes(Phrases phrases, List<NameNote> notes) {
    return notes.stream().map(note -> phrases.say("name-note." + Words.styleOf(note))).toList();
  }

  /** Which names are like it, in the words of who compared them. */
  static List<String> similar(List<SimilarName> similar) {
    return similar.stream().map(other -> Visible.line(other.because(), 2 * LONGEST)).toList();
  }
}
