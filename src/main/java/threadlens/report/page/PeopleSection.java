package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import threadlens.model.Alias;
import threadlens.model.Annotation;
import threadlens.model.CommentId;
import threadlens.model.Participant;
import threadlens.model.Presence;
import threadlens.model.SimilarName;
import threadlens.model.ThreadReport;

/**
 * Who is who in a thread: a row for everybody, and which names are alike.
 *
 * @param wrote how many have comments
 * @param ghosts how many are answered and have none
 * @param absent the first of these
 * @param alike pairs of names that are alike, each once
 * @param alikeLeft how many more there are, in the rows or the JSON report
 * @param rows who has the most comments first, ghosts last
 * @param left how many more people there are than rows
 */
public record PeopleSection(
    int wrote,
    int ghosts,
    List<Row> absent,
    List<Alike> alike,
    int alikeLeft,
    List<Row> rows,
    int left) {
  private static final int MOST_ROWS = 100;
  private static final int MOST_ABSENT = 6;
  private static final int MOST_ALIKE = 6;
  private static final int MOST_ALIASES = 6;
  static final int LONGEST = 60;

  private static final Comparator<Participant> BUSIEST =
      Comparator.comparingInt(Participant::comments)
          .thenComparingInt(Participant::answered)
          .reversed();

  public PeopleSection {
    absent = List.copyOf(absent);
    alike = List.copyOf(alike);
    rows = List.copyOf(rows);
  }

  /** A name, and in what way it is like another one. */
  public record Alike(String name, String because) {}

  /** A place in the thread; without an address where it is not found. */
  public record Place(String label, @Nullable String href) {}

  /** Another form of a name. */
  public record Form(String written, String times, String because, Place first) {}

  /**
   * Somebody.
   *
   * @param kind empty where it is not known
   * @param ghost whether no comment of theirs is here
   * @param first their first comment; of a ghost the first answer
   * @param answeredBy of a ghost, who wrote the first answer
   * @param forms other forms of the name, the first
   * @param formsLeft how many more there are
   * @param notes what to bear in mind
   * @param alike which names are like this one
   */
  public record Row(
      String name,
      String kind,
      boolean ghost,
      String comments,
      String answered,
      Place first,
      String answeredBy,
      List<Form> forms,
      int formsLeft,
      List<String> notes,
      List<String> alike) {
    public Row {
      forms = List.copyOf(forms);
      notes = List.copyOf(notes);
      alike = List.copyOf(alike);
    }
  }

  /** The people of a thread as its first part shows them. */
  static PeopleSection of(Phrases phrases, ThreadReport report, Anchors anchors) {
    List<Participant> people = report.people();
    Map<CommentId, Integer> places = new HashMap<>();
    List<Annotation> annotations = report.annotations();
    for (int i = 0; i < annotations.size(); i++) {
      places.putIfAbsent(annotations.get(i).comment().id(), i);
    }
    Function<CommentId, Place> find = id -> place(places.get(id), anchors);
    List<Alike> alike = alike(phrases, people);
    List<Participant> ghosts =
        people.stream().filter(one -> one.presence() == Presence.GHOST).toList();
    return new PeopleSection(
        people.size() - ghosts.size(),
        ghosts.size(),
        rows(phrases, ghosts, MOST_ABSENT, find),
        alike.subList(0, Math.min(MOST_ALIKE, alike.size())),
        Math.max(0, alike.size() - MOST_ALIKE),
        rows(phrases, people, MOST_ROWS, find),
        Math.max(0, people.size() - MOST_ROWS));
  }

  private static List<Row> rows(
      Phrases phrases, List<Participant> people, int most, Function<CommentId, Place> find) {
    return people.stream().sorted(BUSIEST).limit(most).map(one -> row(phrases, one, find)).toList();
  }

  private static Place place(@Nullable Integer index, Anchors anchors) {
    return index == null
        ? new Place("", null)
        : new Place("#" + (index + 1), anchors.on(0).to(index));
  }

  private static List<Alike> alike(Phrases phrases, List<Participant> people) {
    List<Alike> alike = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Participant one : people) {
      for (SimilarName other : one.similarTo()) {
        if (!seen.contains(List.of(other.name(), one.name()))) {
          alike.add(
              new Alike(
                  PeopleWords.name(phrases, one.name()),
                  Visible.line(other.because(), LONGEST * 2)));
        }
        seen.add(List.of(one.name(), other.name()));
      }
    }
    return alike;
  }

  private static Row row(Phrases phrases, Participant one, Function<CommentId, Place> places) {
    boolean ghost = one.presence() == Presence.GHOST;
    CommentId first = ghost ? one.firstAnswer() : one.firstComment();
    List<Form> forms = new ArrayList<>();
    for (Alias alias : one.aliases()) {
      forms.add(
          new Form(
              PeopleWords.name(phrases, alias.written()),
              phrases.say("count.times", alias.count()),
              Visible.line(alias.because(), LONGEST * 2),
              places.apply(alias.firstComment())));
    }
    return new Row(
        PeopleWords.name(phrases, one.name()),
        Words.kind(phrases, one.kind()),
        ghost,
        phrases.number(one.comments()),
        phrases.number(one.answered()),
        first == null ? new Place("", null) : places.apply(first),
        ghost && one.firstAnsweredBy() != null
            ? PeopleWords.name(phrases, one.firstAnsweredBy())
            : "",
        forms.subList(0, Math.min(MOST_ALIASES, forms.size())),
        Math.max(0, forms.size() - MOST_ALIASES),
        PeopleWords.notes(phrases, one.notes()),
        PeopleWords.similar(one.similarTo()));
  }
}
