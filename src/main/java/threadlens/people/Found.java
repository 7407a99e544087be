package threadlens.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Alias;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Person;
import threadlens.model.PersonAlias;
import threadlens.model.PersonThread;
import threadlens.model.SimilarName;
import threadlens.model.ThreadId;

/** A name of a corpus, while its discussions come in. */
final class Found implements Named {
  private static final int MOST_THREADS = 10;

  private final NameForm form;
  private final AuthorKind kind;
  private final List<PersonThread> threads = new ArrayList<>(1);
  private final Map<String, PersonAlias> aliases = new LinkedHashMap<>();
  private String site = "";
  private boolean severalSites;
  private long latest = -1;
  private int comments;
  private int discussions;
  private int answered;
  private int answeredIn;
  private @Nullable CommentId firstAnswer;

  Found(NameForm form, AuthorKind kind) {
    this.form = form;
    this.kind = kind;
  }

  @Override
  public NameForm form() {
    return form;
  }

  @Override
  public AuthorKind kind() {
    return kind;
  }

  @Override
  public int comments() {
    return comments;
  }

  /**
   * Adds what they have in one more discussion, or what a second account of their name has there.
   *
   * @param number of the discussion
   * @param where its site; empty where the page does not tell
   */
  void add(Participant part, ThreadId thread, long number, String where) {
    boolean again = number == latest;
    latest = number;
    comments += part.comments();
    answered += part.answered();
    firstAnswer = firstAnswer == null ? part.firstAnswer() : firstAnswer;
    if (!again) {
      discussions += part.comments() > 0 ? 1 : 0;
      answeredIn += part.comments() > 0 ? 0 : 1;
      enter(new PersonThread(thread, part.comments()));
    } else if (!threads.isEmpty() && threads.get(threads.size() - 1).thread().equals(thread)) {
      PersonThread before = threads.remove(threads.size() - 1);
      threads.add(new PersonThread(thread, before.comments() + part.comments()));
    }
    for (Alias alias : part.aliases()) {
      enter(new PersonAlias(thread, alias));
    }
    severalSites |= !site.isEmpty() && !where.isEmpty() && !site.equals(where);
    site = site.isEmpty() ? where : site;
  }

  /** Takes over what is known of a ghost of the same letters; its name is one more alias. */
  void absorb(Found ghost) {
    Resemblance how = Resemblance.of(ghost.form, form);
    if (!ghost.form.isCalled(form) && ghost.firstAnswer != null) {
      enter(
          new PersonAlias(
              ghost.threads.get(0).thread(),
              new Alias(
                  ghost.form.name(),
                  how.likeness(),
                  how.because(),
                  ghost.answered,
                  ghost.firstAnswer)));
    }
    answered += ghost.answered;
    answeredIn += ghost.answeredIn;
    ghost.threads.forEach(this::enter);
    ghost.aliases.values().forEach(this::enter);
  }

  private void enter(PersonThread thread) {
    if (threads.size() < MOST_THREADS) {
      threads.add(thread);
    }
  }

  private void enter(PersonAlias found) {
    String letters = NameForm.of(found.alias().written()).letters();
    PersonAlias known = aliases.get(letters);
    if (known != null) {
      aliases.put(letters, new PersonAlias(known.firstThread(), plus(known, found)));
    } else if (aliases.size() < Aliases.MOST) {
      aliases.put(letters, found);
    }
  }

  private static Alias plus(PersonAlias known, PersonAlias more) {
    Alias alias = known.alias();
    return new Alias(
        alias.written(),
        alias.likeness(),
        alias.because(),
        alias.count() + more.alias().count(),
        alias.firstComment());
  }

  Person person(List<SimilarName> similar, List<NameNote> ofGuests) {
    List<NameNote> notes = new ArrayList<>(ofGuests);
    if (severalSites) {
      notes.add(NameNote.SEVERAL_SITES);
    }
    return new Person(
        form.name(),
        kind,
        comments,
        discussions,
        answered,
        answeredIn,
        threads,
        List.copyOf(aliases.values()),
        similar,
        notes);
  }
}
