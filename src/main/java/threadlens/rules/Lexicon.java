package threadlens.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.text.Ints;

/** The lists of terms and the groups that rules share, while they are read. */
final class Lexicon {
  /**
   * Names that stand for many groups, each with the axes that it leaves out: nobody chooses to
   * belong to {@code people}, and {@code identity} leaves sects to their own pack.
   */
  private static final Map<String, List<String>> MANY =
      Map.of(
          "group", List.of(GroupNames.FIGURES),
          "people", List.of(GroupNames.FIGURES, "party:"),
          "identity", List.of(GroupNames.FIGURES, "party:", "sect:"));

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final List<String> LIST_KEYS = List.of("means", "group", "terms");

  private final TermTable.Builder table;
  private final ReadTerms terms;
  private final Problems problems;
  private final Map<String, Integer> lists = new TreeMap<>(); // the set of all phrases of each
  private final Map<String, Integer> groups = new TreeMap<>(); // -1 until numbered
  private final List<GroupRead> groupsRead = new ArrayList<>();
  private final Map<String, String> groupOfList = new HashMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final IdentityHashMap<List<List<String>>, Integer> alternatives = new IdentityHashMap<>();
  private final Map<Integer, String> named = new LinkedHashMap<>(); // groups by phrase
  private final Map<Integer, String> alluded = new LinkedHashMap<>();

  private record GroupRead(String name, List<List<String>> phrases, Place place) {}

  Lexicon(TermTable.Builder table, ReadTerms terms, Problems problems) {
    this.table = table;
    this.terms = terms;
    this.problems = problems;
  }

  /** Reads {@code groups.yaml}: axis, group, language, names. */
  void addGroups(Yaml.Entries file) {
    for (Yaml.Entry axis : file.entries()) {
      for (Yaml.Entry group : entriesOf(axis.value())) {
        String name = axis.key().value() + ":" + group.key().value();
        List<List<String>> phrases = new ArrayList<>();
        for (Yaml.Entry language : entriesOf(group.value())) {
          phrases.addAll(phrases(language.value(), language.key().value()));
        }
        groupsRead.add(new GroupRead(name, phrases, group.key().place()));
        groups.put(name, -1);
      }
    }
  }

  /**
   * Takes the names of the groups into the table, after the terms of all lists: where a masked word
   * could be more words than are followed, terms come first, since nobody masks a neutral name.
   */
  void numberGroups() {
    for (GroupRead group : groupsRead) {
      int set = table.gather(group.phrases);
      groups.merge(group.name, set, (known, more) -> known < 0 ? more : joined(known, more));
      for (int phrase : table.phrasesOf(set)) {
        claim(phrase, group.name, group.place);
      }
    }
  }

  private int joined(int some, int more) {
    Ints both = new Ints();
    both.add(some);
    both.add(more);
    return table.union(both);
  }

  private void claim(int phrase, String group, Place place) {
    String other = named.putIfAbsent(phrase, group);
    if (other != null && !other.equals(group)) {
      problems.add(
          place,
          "a name of two groups: '" + table.phrase(phrase) + "' is " + other + " and " + group);
    }
  }

  private List<Yaml.Entry> entriesOf(Yaml value) {
    if (value instanceof Yaml.Entries map) {
      return map.entries();
    }
    problems.add(value.place(), "not a map: " + value.kind() + ", expected axis, group, language");
    return List.of();
  }

  /** Reads a file of {@code terms/}: lists by name. */
  void addLists(Yaml.Entries file) {
    for (Yaml.Entry list : file.entries()) {
      String name = list.key().value();
      if (!NAME.matches(name) || name.equals("it") || MANY.containsKey(name)) {
        problems.add(
            list.key().place(), "not a name for a list: '" + name + "', expected such as fools");
      } else if (lists.containsKey(name)) {
        problems.add(list.key().place(), "a list that stands twice: '" + name + "'");
      } else if (list.value() instanceof Yaml.Entries map) {
        addList(name, new Fields(map, LIST_KEYS, problems));
      } else {
        problems.add(list.value().place(), "not a list of terms, expected means and terms");
      }
    }
  }

  private void addList(String name, Fields fields) {
    String means = fields.text("means");
    Yaml terms = fields.node("terms");
    List<List<String>> phrases = new ArrayList<>();
    if (terms == null) {
      problems.add(fields.place(), "no 'terms', expected a list of them");
    } else {
      phrases.addAll(phrases(terms, "terms"));
    }
    int set = table.gather(phrases);
    lists.put(name, set);
    String group = fields.text("group", "");
    table.list(new TermList(name, means, group.isEmpty() ? null : group, Yaml.texts(terms), set));
    if (!group.isEmpty() && !groups.containsKey(group)) {
      problems.add(
          fields.placeOf("group"),
          "not a group: '" + group + "'" + DidYouMean.hint(group, groups.keySet()));
    } else if (!group.isEmpty()) {
      groupOfList.put(name, group);
      allude(set, group);
    }
  }

  private void allude(int set, String group) {
    for (int phrase : table.phrasesOf(set)) {
      alluded.putIfAbsent(phrase, group);
    }
  }

  /** Adds a site's own terms to a list. */
  void addToList(String name, Yaml.Items terms) {
    Integer known = lists.get(name);
    if (known == null) {
      problems.add(
          terms.place(), "not a list: '" + name + "'" + DidYouMean.hint(name, lists.keySet()));
      return;
    }
    int more = table.gather(phrases(terms, "add"));
    lists.put(name, joined(known, more));
    String group = groupOfList.get(name);
    if (group != null) {
      allude(more, group);
    }
  }

  /** Returns a term; null, with a problem, where it is not one. */
  @Nullable Term term(Yaml.Text written) {
    return terms.read(written, problems);
  }

  /** Returns the phrases of plain terms; a phrase that two terms stand for is a problem. */
  private List<List<String>> phrases(Yaml terms, String key) {
    Phrases phrases = new Phrases();
    for (Yaml.Text written : Fields.texts(terms, key, problems)) {
      Term term = term(written);
      if (term != null && term.plain()) {
        add(term, phrases, written.place());
      } else if (term != null) {
        problems.add(
            written.place(),
            "not a plain term: '" + term.written() + "', expected no {slot} and no gap in a list");
      }
    }
    return phrases.all();
  }

  /** Adds what a plain term stands for; a term written twice is a problem. */
  void add(Term term, Phrases phrases, Place place) {
    if (!phrases.add(term)) {
      problems.add(place, "a term that stands twice: '" + term.written() + "'");
    }
  }

  double commonness(int set) {
    return table.commonness(set);
  }

  /** Returns the set of a list, a group, or all that a star stands for; -1, with a problem. */
  int slot(String name, Place place) {
    Integer known = slots.get(name);
    if (known == null) {
      known = newSlot(name, place);
      if (known >= 0) {
        slots.put(name, known);
      }
    }
    return known;
  }

  private int newSlot(String name, Place place) {
    Ints sets = new Ints();
    for (Map<String, Integer> known : List.of(lists, groups)) {
      for (Map.Entry<String, Integer> entry : known.entrySet()) {
        if (stands(name, entry.getKey())) {
          sets.add(entry.getValue());
        }
      }
    }
    if (sets.size() == 0) {
      Set<String> all = new TreeSet<>(lists.keySet());
      all.addAll(groups.keySet());
      problems.add(place, "not a list or group: '{" + name + "}'" + DidYouMean.hint(name, all));
      return -1;
    }
    return table.asked(table.union(sets));
  }

  private boolean stands(String pattern, String name) {
    List<String> leftOut = MANY.get(pattern);
    if (leftOut != null) {
      return groups.containsKey(name) && leftOut.stream().noneMatch(name::startsWith);
    }
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }

  int set(Iterable<List<String>> phrases) {
    return table.asked(table.gather(phrases));
  }

  /** Returns the set of phrases that {@link TermWords} read: the same list is known again. */
  int setOfWords(List<List<String>> phrases) {
    return alternatives.computeIfAbsent(phrases, this::set);
  }

  /** Returns the set of all phrases of some sets. No comment will be asked whether it holds any. */
  int union(Ints sets) {
    return table.union(sets);
  }

  /** Returns the set of a list; -1 if there is none of this name. */
  int setOf(String list) {
    return lists.getOrDefault(list, -1);
  }

  GroupNames groupNames() {
    return new GroupNames(named, alluded, phrasesOf(GroupNames.SMALL_WORDS).boxed().toList());
  }

  InsultedNames insultedNames() {
    List<String> names = named.keySet().stream().map(table::phrase).toList();
    List<String> figures =
        named.entrySet().stream()
            .filter(name -> name.getValue().startsWith(GroupNames.FIGURES))
            .map(name -> table.phrase(name.getKey()))
            .filter(name -> name.indexOf(' ') < 0)
            .toList();
    List<String> known = new ArrayList<>(written(InsultedNames.TRUE));
    known.addAll(names);
    return new InsultedNames(
        written(InsultedNames.INSULTS), written(InsultedNames.GIVEN), figures, known);
  }

  private List<String> written(String list) {
    return phrasesOf(list).mapToObj(table::phrase).toList();
  }

  private IntStream phrasesOf(String list) {
    int set = setOf(list);
    return set < 0 ? IntStream.empty() : Arrays.stream(table.phrasesOf(set));
  }
}
