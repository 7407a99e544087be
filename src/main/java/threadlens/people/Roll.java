package threadlens.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/**
 * Everybody of a discussion: first all who wrote are entered, then every comment is heard for whom
 * it answers and speaks to. Whoever is spoken to and was not entered is a ghost.
 */
final class Roll {
  private final Map<String, Entry> accounts = new LinkedHashMap<>();
  private final Map<String, Entry> ghosts = new LinkedHashMap<>();
  private final Map<CommentId, Entry> authors = new HashMap<>();

  /** Of several people of one name the first with an account, else the first. */
  private final Map<String, Entry> byName = new HashMap<>();

  private final Map<String, Entry> byLetters = new HashMap<>();

  void enter(Comment comment) {
    Author author = comment.author();
    if (author == null || author.name().isBlank()) {
      return;
    }
    Entry entry =
        accounts.computeIfAbsent(
            (author.kind() == AuthorKind.GUEST ? "guest " : "member ") + author.id(),
            account -> new Entry(author.name(), NameForm.of(author.name()), author.kind()));
    entry.wrote(comment);
    authors.putIfAbsent(comment.id(), entry);
    prefer(byName, author.name(), entry);
    prefer(byLetters, entry.form().letters(), entry);
  }

  private static void prefer(Map<String, Entry> book, String key, Entry entry) {
    book.merge(key, entry, (first, next) -> first.isGuest() && !next.isGuest() ? next : first);
  }

  void hear(LinkedComment linked) {
    Comment comment = linked.comment();
    Entry self = authors.get(comment.id());
    CommentId replyTo = linked.link().replyTo();
    Entry parent = replyTo == null ? null : authors.get(replyTo);
    Set<Entry> spokenTo = new LinkedHashSet<>();
    if (parent != null) {
      spokenTo.add(parent);
    }
    String addressee = linked.link().addressee();
    if (replyTo == null && addressee != null) {
      addIfKnown(spokenTo, called(addressee, null));
    }
    for (Zone zone : linked.zones()) {
      if (zone.kind() == ZoneKind.ADDRESS && zone.of() != null) {
        Entry meant = called(zone.of(), parent);
        addIfKnown(spokenTo, meant);
        if (meant != null && meant != self) {
          meant.written(zone.span().of(comment.text()), comment.id());
        }
      }
    }
    for (Entry entry : spokenTo) {
      if (entry != self) {
        entry.answeredBy(comment);
      }
    }
  }

  private static void addIfKnown(Set<Entry> entries, @Nullable Entry entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  /** Who goes by a name: the one who is answered anyway, or else whoever wrote, or else a ghost. */
  private @Nullable Entry called(String name, @Nullable Entry answered) {
    if (answered != null && answered.isNamed(name)) {
      return answered;
    }
    Entry exact = byName.get(name);
    if (exact != null) {
      return exact;
    }
    NameForm form = NameForm.ofGhost(name);
    if (answered != null && answered.form().letters().equals(form.letters())) {
      return answered;
    }
    Entry known = byLetters.get(form.letters());
    if (known != null || form.bare().isEmpty()) {
      return known;
    }
    return ghosts.computeIfAbsent(
        form.letters(), letters -> new Entry(name, form, AuthorKind.UNKNOWN));
  }

  /** Returns those who wrote in the order of their first comments, then the ghosts likewise. */
  List<Entry> everybody() {
    List<Entry> everybody = new ArrayList<>(accounts.values());
    ghosts.values().stream().filter(Entry::isAnswered).forEach(everybody::add);
    return everybody;
  }
}
