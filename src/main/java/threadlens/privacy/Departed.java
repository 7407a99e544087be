package threadlens.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.Participant;
import threadlens.model.ThreadReport;

/** Who is gone once the erased comments are: who was asked for, and who has no other comment. */
final class Departed {
  private final Tombstones tombstones;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> erased = new HashSet<>();
  private final Set<String> spokenTo = new HashSet<>();
  private final Set<String> left = new HashSet<>();

  Departed(Tombstones tombstones, Collection<String> names) {
    this.tombstones = tombstones;
    asked.addAll(names);
  }

  /** Takes one more thread; returns how many of its comments are erased. */
  int add(ThreadReport report) {
    int count = 0;
    for (Annotation annotation : report.annotations()) {
      Comment comment = annotation.comment();
      boolean gone = tombstones.hold(report.thread(), comment);
      count += gone ? 1 : 0;
      Author author = comment.author();
      if (author != null) {
        (gone ? erased : left).add(author.name());
      }
      hear(annotation.link().addressee());
    }
    report.people().stream().map(Participant::name).forEach(this::hear);
    return count;
  }

  private void hear(@Nullable String name) {
    if (name != null && tombstones.holdAuthor(name)) {
      asked.add(name);
      spokenTo.add(name);
    }
  }

  boolean isGone(@Nullable String name) {
    return name != null
        && (asked.contains(name) || (erased.contains(name) && !left.contains(name)));
  }

  /** Whether somebody writes under exactly this name who is not gone. */
  boolean writes(String name) {
    return left.contains(name) && !isGone(name);
  }

  /** Whether the name is that of somebody who wrote or was spoken to. */
  boolean met(String name) {
    return erased.contains(name) || left.contains(name) || spokenTo.contains(name);
  }

  /** Returns how many people have no comment left. */
  int count() {
    return (int) erased.stream().filter(this::isGone).count();
  }

  /** Names that were asked for, whether or not anybody wrote under them. */
  Set<String> asked() {
    return asked;
  }

  /** Returns what of a report tells who is gone: their comments, and forms of their names. */
  ThreadReport onlyOf(ThreadReport report) {
    List<Annotation> gone = new ArrayList<>();
    for (Annotation annotation : report.annotations()) {
      Author author = annotation.comment().author();
      if (author != null && isGone(author.name())) {
        gone.add(annotation);
      }
    }
    List<Participant> people = report.people().stream().filter(one -> isGone(one.name())).toList();
    return Reports.with(report, gone, people);
  }
}
