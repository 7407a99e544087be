package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/** What is noted of a later capture: in every case that it was read, and what came and went. */
record CaptureNotes(SourceId source, String earlier, Recapture changes) {
  private static final int NAMED = 5;

  /**
   * @param gone the comments that no capture of another page shows either
   */
  List<Problem> problems(Set<CommentId> gone) {
    List<Problem> notes = new ArrayList<>();
    note(notes, "captured-again", "the discussion of " + earlier + " again: " + shown());
    list(notes, "added-later", "only in the later capture", changes.added());
    List<CommentId> missing = changes.gone().stream().filter(gone::contains).toList();
    list(notes, "gone-later", "no longer in the later capture, and kept", missing);
    list(notes, "edited-later", "of another text in the later capture", changes.edited());
    return notes;
  }

  private String shown() {
    if (changes.comments().isEmpty()) {
      return "the later article is kept";
    }
    if (changes.both() == 0 && changes.added().isEmpty()) {
      return "it lacks the comments, which are kept";
    }
    String leftOut =
        changes.leftOut() == 0
            ? ""
            : ", " + changes.leftOut() + " that it may have left out, and that are kept";
    return changes.both() + " comments in both" + leftOut;
  }

  private void list(List<Problem> notes, String code, String what, List<CommentId> ids) {
    if (!ids.isEmpty()) {
      String named =
          ids.stream().limit(NAMED).map(CommentId::value).collect(Collectors.joining(", "));
      String more = ids.size() > NAMED ? ", ..." : "";
      note(notes, code, ids.size() + " " + what + ": " + named + more);
    }
  }

  private void note(List<Problem> notes, String code, String message) {
    notes.add(new Problem(code, message, new Location(source, 1, 1)));
  }
}
