package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Alias;
import threadlens.model.Author;
import threadlens.model.CorpusPeople;
import threadlens.model.Person;
import threadlens.model.PersonAlias;
import threadlens.model.PersonThread;
import threadlens.model.Provenance;
import threadlens.model.ThreadId;

/**
 * One part of the list of everybody in the corpus. Part 0 is {@code people.html}.
 *
 * @param wrote how many have comments
 * @param ghosts how many are answered and have none
 * @param rows who has the most comments first
 * @param left how many more people there are than pages show
 * @param notKept what is said of people beyond those that are kept; empty where there are none
 */
public record PeoplePage(
    Frame frame,
    long wrote,
    long ghosts,
    List<Row> rows,
    long left,
    String notKept,
    int part,
    int parts,
    List<Fact> made) {
  /** Rows on one part. */
  private static final int ROWS = 100;

  /** More rows than anybody reads; the JSON report has them all. */
  private static final int MOST_ROWS = 1_000;

  private static final int MOST_ALIASES = 6;
  private static final int MOST_THREADS = 3;

  public PeoplePage {
    rows = List.copyOf(rows);
    made = List.copyOf(made);
  }

  /**
   * Somebody.
   *
   * @param href their own page; null where they have none
   * @param kind empty where it is not known
   * @param ghost whether they have no comment anywhere
   * @param discussions how many they wrote in
   * @param threads the first discussions
   * @param threadsLeft how many more there are
   * @param forms other forms of the name, the first, with how often they are written
   * @param notes what to bear in mind
   * @param alike which names are like this one
   */
  public record Row(
      String name,
      @Nullable String href,
      String kind,
      boolean ghost,
      String comments,
      String discussions,
      String answered,
      List<Fact> threads,
      int threadsLeft,
      List<String> forms,
      int formsLeft,
      List<String> notes,
      List<String> alike) {
    public Row {
      threads = List.copyOf(threads);
      forms = List.copyOf(forms);
      notes = List.copyOf(notes);
      alike = List.copyOf(alike);
    }
  }

  /**
   * Returns every part, one after the other.
   *
   * @param threads where each thread is found
   */
  public static List<PeoplePage> parts(
      Frame frame,
      Hrefs hrefs,
      CorpusPeople corpus,
      Map<ThreadId, DiscussionRow> threads,
      Provenance provenance) {
    List<Person> people = corpus.people();
    long wrote = people.stream().filter(one -> one.comments() > 0).count();
    int shown = Math.min(MOST_ROWS, people.size());
    int count = Math.max(1, (shown + ROWS - 1) / ROWS);
    List<PeoplePage> parts = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      List<Person> here = people.subList(part * ROWS, Math.min(shown, (part + 1) * ROWS));
      parts.add(
          new PeoplePage(
              frame,
              wrote,
              people.size() - wrote,
              here.stream().map(one -> row(frame.phrases(), hrefs, one, threads)).toList(),
              people.size() - shown,
              notKept(frame.phrases(), corpus),
              part,
              count,
              ThreadFacts.made(frame.phrases(), provenance)));
    }
    return parts;
  }

  private static String notKept(Phrases phrases, CorpusPeople corpus) {
    return corpus.left() == 0
        ? ""
        : phrases.say("people.not-everybody", corpus.most(), corpus.left());
  }

  private static Row row(
      Phrases phrases, Hrefs hrefs, Person one, Map<ThreadId, DiscussionRow> threads) {
    List<Fact> places = new ArrayList<>();
    for (PersonThread thread : one.threads()) {
      DiscussionRow row = threads.get(thread.thread());
      if (row != null && places.size() < MOST_THREADS) {
        places.add(new Fact(Visible.line(row.title(), 60), "", row.href()));
      }
    }
    List<String> forms = new ArrayList<>();
    for (PersonAlias alias : one.aliases()) {
      forms.add(form(phrases, alias.alias()));
    }
    List<String> notes = new ArrayList<>(PeopleWords.notes(phrases, one.notes()));
    if (one.comments() > 0 && one.answeredIn() > 0) {
      notes.add(phrases.say("people.answered-elsewhere", one.answeredIn()));
    }
    return new Row(
        PeopleWords.name(phrases, one.name()),
        one.comments() == 0 ? null : hrefs.author("", new Author("", one.name(), one.kind())),
        Words.kind(phrases, one.kind()),
        one.comments() == 0,
        phrases.number(one.comments()),
        phrases.number(one.discussions()),
        phrases.number(one.answered()),
        places,
        one.allDiscussions() - places.size(),
        forms.subList(0, Math.min(MOST_ALIASES, forms.size())),
        Math.max(0, forms.size() - MOST_ALIASES),
        notes,
        PeopleWords.similar(one.similarTo()));
  }

  private static String form(Phrases phrases, Alias alias) {
    return PeopleWords.name(phrases, alias.written())
        + (alias.count() == 1 ? "" : " (" + phrases.say("count.times", alias.count()) + ")");
  }

  /** The file name of a part. */
  public static String name(int part) {
    return part == 0 ? "people.html" : "people." + (part + 1) + ".html";
  }
}
