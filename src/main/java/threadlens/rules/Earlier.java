package threadlens.rules;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.PostedAt;
import threadlens.model.ReplyLink;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/**
 * What a thread remembers of a comment: who did what to whom, and the gist of the words.
 *
 * @param number of the comment in the thread, from 0
 * @param author in lower case; null where nobody is named
 * @param second when, to the second; null where not known. Only differences mean something
 * @param deeds what was done to each commenter, by name in lower case, as bits of {@link Deed}
 */
record Earlier(
    int number,
    CommentId id,
    @Nullable String author,
    @Nullable Long second,
    Map<String, Integer> deeds,
    Gist gist) {
  private static final double SURE = 0.5;

  Earlier {
    deeds = Map.copyOf(deeds);
  }

  static Earlier of(int number, LinkedComment linked, Flagged flagged) {
    Comment comment = linked.comment();
    String author = key(comment.authorName());
    Map<String, Integer> deeds = new LinkedHashMap<>();
    for (Finding finding : flagged.flags().findings()) {
      if (isAttack(finding)) {
        String at = Objects.requireNonNullElse(finding.targetName(), "");
        add(deeds, sure(linked, at) ? at : "", Deed.bit(finding.category()));
      }
    }
    String addressee = linked.link().addressee();
    if (addressee != null && sure(linked, addressee)) {
      add(deeds, addressee, Deed.ANSWER);
    }
    for (Zone zone : linked.zones()) {
      if (isTwisted(zone, comment.text())) {
        add(deeds, Objects.requireNonNull(zone.of()), Deed.TWISTED_NAME);
      }
    }
    deeds.remove("");
    deeds.remove(author);
    return new Earlier(
        number,
        comment.id(),
        author.isEmpty() ? null : author,
        second(comment.postedAt()),
        deeds,
        flagged.gist());
  }

  /** Whether a finding is one that a thread counts: of weight, and aimed at a commenter. */
  static boolean isAttack(Finding finding) {
    return finding.target() == Target.COMMENTER
        && finding.severity() != Severity.NOTE
        && finding.zone() == ZoneKind.BODY;
  }

  static boolean isTwisted(Zone zone, String text) {
    String of = zone.of();
    return zone.kind() == ZoneKind.ADDRESS
        && of != null
        && TwistedName.is(zone.span().of(text), of);
  }

  private static void add(Map<String, Integer> deeds, String name, int deed) {
    deeds.merge(key(name), deed, (a, b) -> a | b);
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a person is named in the comment, or is likely to be the one answered. */
  private static boolean sure(LinkedComment linked, String name) {
    ReplyLink link = linked.link();
    boolean stated = link.status() == LinkStatus.STATED || link.confidence() >= SURE;
    return (stated && name.equals(link.addressee()))
        || linked.zones().stream()
            .anyMatch(zone -> zone.kind() == ZoneKind.ADDRESS && name.equals(zone.of()));
  }

  private static @Nullable Long second(@Nullable PostedAt at) {
    if (at == null) {
      return null;
    }
    return at.local().toEpochSecond(Objects.requireNonNullElse(at.offset(), ZoneOffset.UTC));
  }

  boolean by(@Nullable String other) {
    return author != null && author.equals(other);
  }

  /** Whether one of some deeds was done to a person. */
  boolean did(int some, String to) {
    return (deeds.getOrDefault(to, 0) & some) != 0;
  }

  /** Returns the people to whom anything was done, by name. */
  List<String> targets() {
    return deeds.size() < 2
        ? List.copyOf(deeds.keySet())
        : deeds.keySet().stream().sorted().toList();
  }

  /** Returns the first person, by name, to whom one of some deeds was done; null where none was. */
  @Nullable String targetOf(int some) {
    for (String to : targets()) {
      if (did(some, to)) {
        return to;
      }
    }
    return null;
  }
}
