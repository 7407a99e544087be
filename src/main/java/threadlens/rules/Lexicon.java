package threadlens.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
  private final Problems problems;
  private final Map<String, List<List<String>>> lists = new TreeMap<>();
  private final Map<String, List<List<String>>> groups = new TreeMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final TermWords words = new TermWords();
  private final IdentityHashMap<List<List<String>>, Integer> alternatives = new IdentityHashMap<>();
  private final Map<List<String>, String> named = new LinkedHashMap<>();
  private final Map<List<String>, String> alluded = new LinkedHashMap<>();

  Lexicon(TermTable.Builder table, Problems problems) {
    this.table = table;
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
        groups.merge(name, phrases, Lexicon::joined);
        phrases.forEach(phrase -> claim(phrase, name, group.key().place()));
      }
    }
  }

  private static List<List<String>> joined(List<List<String>> some, List<List<String>> more) {
    Set<List<String>> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private void claim(List<String> phrase, String group, Place place) {
    String other = named.putIfAbsent(phrase, group);
    if (other != null && !other.equals(group)) {
      problems.add(
          place,
          "a name of two groups: '" + String.join(" ", phrase) + "' is " + other + " and " + group);
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
    lists.put(name, phrases);
    String group = fields.text("group", "");
    table.list(name, means, group, Yaml.texts(terms), phrases);
    if (!group.isEmpty() && !groups.containsKey(group)) {
      problems.add(
          fields.placeOf("group"),
          "not a group: '" + group + "'" + DidYouMean.hint(group, groups.keySet()));
    } else if (!group.isEmpty()) {
      phrases.forEach(phrase -> alluded.putIfAbsent(phrase, group));
    }
  }

  /** Adds a site's own terms to a list. */
  void addToList(String name, Yaml.Items terms) {
    List<List<String>> known = lists.get(name);
    if (known == null) {
      problems.add(
          terms.place(), "not a list: '" + name + "'" + DidYouMean.hint(name, lists.keySet()));
      return;
    }
    List<List<String>> more = phrases(terms, "add");
    lists.put(name, joined(known, more));
    String group = known.stream().map(alluded::get).filter(Objects::nonNull).findFirst().orElse("");
    if (!group.isEmpty()) {
      more.forEach(phrase -> alluded.putIfAbsent(phrase, group));
    }
  }

  /** Returns a term; null, with a problem, where it is not one. */
  @Nullable Term term(Yaml.Text written) {
    return TermParser.parse(written, words, problems);
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
    return List.copyOf(phrases.all());
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
    List<List<String>> phrases = new ArrayList<>();
    boolean known = false;
    for (Map<String, List<List<String>>> named : List.of(lists, groups)) {
      for (Map.Entry<String, List<List<String>>> entry : named.entrySet()) {
        if (stands(name, entry.getKey())) {
          known = true;
          phrases.addAll(entry.getValue());
        }
      }
    }
    if (!known) {
      Set<String> all = new TreeSet<>(lists.keySet());
      all.addAll(groups.keySet());
      problems.add(place, "not a list or group: '{" + name + "}'" + DidYouMean.hint(name, all));
      return -1;
    }
    return table.set(phrases);
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
    return table.set(phrases);
  }

  /** Returns the set of phrases that {@link TermWords} read: the same list is known again. */
  int setOfWords(List<List<String>> phrases) {
    return alternatives.computeIfAbsent(phrases, table::set);
  }

  int union(Iterable<Integer> sets) {
    return table.union(sets);
  }

  /** Returns the set of a list; -1 if there is none of this name. */
  int setOf(String list) {
    List<List<String>> phrases = lists.get(list);
    return phrases == null ? -1 : table.set(phrases);
  }

  GroupNames groupNames() {
    List<Integer> small =
        lists.getOrDefault(GroupNames.SMALL_WORDS, List.of()).stream().map(table::number).toList();
    return new GroupNames(index(named), index(alluded), small);
  }

  InsultedNames insultedNames() {
    List<String> figures =
        named.entrySet().stream()
            .filter(name -> name.getValue().startsWith(GroupNames.FIGURES))
            .filter(name -> name.getKey().size() == 1)
            .map(name -> name.getKey().get(0))
            .toList();
    List<String> known = new ArrayList<>(written(InsultedNames.TRUE));
    named.keySet().forEach(name -> known.add(String.join(" ", name)));
    return new InsultedNames(
        written(InsultedNames.INSULTS), written(InsultedNames.GIVEN), figures, known);
  }

  private List<String> written(String list) {
    return lists.getOrDefault(list, List.of()).stream()
        .map(each -> String.join(" ", each))
        .toList();
  }

  private Map<Integer, String> index(Map<List<String>, String> byPhrase) {
    Map<Integer, String> byNumber = new LinkedHashMap<>();
    byPhrase.forEach((phrase, group) -> byNumber.put(table.number(phrase), group));
    return byNumber;
  }
}
