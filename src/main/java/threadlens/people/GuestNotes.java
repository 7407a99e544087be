package threadlens.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadlens.model.NameNote;

/** What to bear in mind of names that guests give: they are typed anew for each comment. */
final class GuestNotes {
  private final Set<String> members = new HashSet<>();
  private final Set<String> guests = new HashSet<>();

  GuestNotes(List<? extends Named> everybody) {
    for (Named one : everybody) {
      if (one.isMember()) {
        members.add(one.form().letters());
      } else if (one.isGuest()) {
        guests.add(one.form().letters());
      }
    }
  }

  List<NameNote> of(Named one) {
    List<NameNote> notes = new ArrayList<>();
    if (one.isGuest() && one.comments() > 1) {
      notes.add(NameNote.GUESTS_OF_ONE_NAME);
    }
    if (one.isGuest() && members.contains(one.form().letters())) {
      notes.add(NameNote.NAME_OF_A_MEMBER);
    }
    if (one.isMember() && guests.contains(one.form().letters())) {
      notes.add(NameNote.NAME_OF_A_GUEST);
    }
    return notes;
  }
}
