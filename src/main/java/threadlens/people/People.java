package threadlens.people;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.LinkedComment;
import threadlens.model.Participant;
import threadlens.model.SimilarName;

/** Who takes part in a discussion, and under which names. */
public final class People {
  private People() {}

  /**
   * Returns who wrote, in the order of their first comments, then who was answered or spoken to and
   * has no comment here, in the order in which that happened first. Comments without a name are
   * nobody's. The time grows with the number of comments and of people, not with their pairs.
   *
   * @param comments of one discussion, in the order shown
   */
  public static List<Participant> of(List<LinkedComment> comments) {
    Roll roll = new Roll();
    comments.forEach(linked -> roll.enter(linked.comment()));
    comments.forEach(roll::hear);
    List<Entry> everybody = roll.everybody();
    List<List<SimilarName>> similar = SimilarNames.of(everybody);
    GuestNotes notes = new GuestNotes(everybody);
    List<Participant> people = new ArrayList<>(everybody.size());
    for (int i = 0; i < everybody.size(); i++) {
      people.add(everybody.get(i).participant(similar.get(i), notes.of(everybody.get(i))));
    }
    return people;
  }
}
