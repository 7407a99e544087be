package threadlens.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.text.Spelling;

/** Everybody who wrote within the window, found by the ways in which a name is written. */
final class NameBook {
  /** Names are compared letter by letter with at most this many people, the latest to come. */
  private static final int COMPARED = 300;

  private static final boolean[] DRAWLS = {true, false};

  private final Map<String, Person> byKey = new LinkedHashMap<>();
  private final Map<Long, Set<Person>> byName = new HashMap<>();
  private final Map<Long, Set<Person>> byPiece = new HashMap<>();
  private final Map<String, Set<Person>> bySkeleton = new HashMap<>();

  /** How many entries there are under a number: most words of a text are nobody's name. */
  private final NumberMap entries = new NumberMap();

  private int otherScripts;

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  @Nullable Person byKey(String key) {
    return byKey.get(key);
  }

  void add(String key, Person person) {
    byKey.put(key, person);
    if (person.letters().isEmpty()) {
      return;
    }
    count(person, 1);
    enter(byName, Words.number(person.letters()), person);
    for (String piece : person.pieces()) {
      enter(byPiece, Words.number(piece), person);
      enterSkeleton(piece, person);
    }
    enterSkeleton(person.letters(), person);
  }

  /** Whether a name is not in plain Latin letters, so that it may be spelled in them. */
  boolean hasOtherScripts() {
    return otherScripts > 0;
  }

  private void count(Person person, int change) {
    if (Skeleton.asksFor(person.letters())) {
      otherScripts += change;
    }
    List<String> names = new ArrayList<>(person.pieces());
    names.add(person.letters());
    for (String name : names) {
      long number = Words.number(name);
      int count = Math.max(0, entries.valueOf(number)) + change;
      if (count == 0) {
        entries.remove(number);
      } else {
        entries.put(number, count);
      }
    }
  }

  /** Whether somebody's name, or a part of it, has this number. */
  boolean holds(long name) {
    return entries.valueOf(name) != NumberMap.ABSENT;
  }

  private void enterSkeleton(String letters, Person person) {
    for (boolean drawl : DRAWLS) {
      String skeleton = Skeleton.of(letters, drawl);
      if (skeleton != null) {
        enter(bySkeleton, skeleton, person);
      }
    }
  }

  private static <K> void enter(Map<K, Set<Person>> book, K key, Person person) {
    book.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(person);
  }

  void remove(String key) {
    Person gone = byKey.remove(key);
    if (gone == null || gone.letters().isEmpty()) {
      return;
    }
    count(gone, -1);
    strike(byName, Words.number(gone.letters()), gone);
    strikeSkeleton(gone.letters(), gone);
    for (String piece : gone.pieces()) {
      strike(byPiece, Words.number(piece), gone);
      strikeSkeleton(piece, gone);
    }
  }

  private void strikeSkeleton(String letters, Person person) {
    for (boolean drawl : DRAWLS) {
      String skeleton = Skeleton.of(letters, drawl);
      if (skeleton != null) {
        strike(bySkeleton, skeleton, person);
      }
    }
  }

  private static <K> void strike(Map<K, Set<Person>> book, K key, Person person) {
    Set<Person> people = book.get(key);
    if (people != null && people.remove(person) && people.isEmpty()) {
      book.remove(key);
    }
  }

  /** Those of whom this is the whole name, however parted. */
  Collection<Person> named(long name) {
    return byName.getOrDefault(name, Set.of());
  }

  /** Those of whose name this is a part. */
  Collection<Person> withPiece(long piece) {
    return byPiece.getOrDefault(piece, Set.of());
  }

  /** Those whose name a word twists or shortens by a few letters, the nearest only. */
  List<Person> near(String word) {
    List<Person> nearest = new ArrayList<>();
    int best = Names.tolerance(word.length());
    for (Person person : latestToCome()) {
      String name = person.letters();
      if (name.length() < 5 || name.charAt(0) != word.charAt(0)) {
        continue;
      }
      int most = Math.min(best, Names.tolerance(name.length()));
      int distance = Spelling.distance(word, name, most);
      if (distance > most || distance == 0) {
        continue;
      }
      if (distance < best) {
        nearest.clear();
        best = distance;
      }
      nearest.add(person);
    }
    return nearest;
  }

  /** Those whose name begins with a word of four letters or more, as {@code Arch} for Archangel. */
  List<Person> beginning(String word) {
    List<Person> found = new ArrayList<>();
    for (Person person : latestToCome()) {
      if (word.length() >= 4 && person.letters().startsWith(word)) {
        found.add(person);
      }
    }
    return found;
  }

  /** Those of whose name a first part of five letters or more begins this word. */
  List<Person> sharingBeginning(String word) {
    List<Person> found = new ArrayList<>();
    for (Person person : latestToCome()) {
      for (String piece : person.pieces()) {
        if (piece.length() >= 5 && word.startsWith(piece)) {
          found.add(person);
          break;
        }
      }
    }
    return found;
  }

  /** Those whose name has the consonants of a word in another script or spelling. */
  Collection<Person> sounding(String word) {
    for (boolean drawl : DRAWLS) {
      String skeleton = Skeleton.of(word, drawl);
      if (skeleton != null && bySkeleton.containsKey(skeleton)) {
        return bySkeleton.getOrDefault(skeleton, Set.of());
      }
    }
    return Set.of();
  }

  private Iterable<Person> latestToCome() {
    if (byKey.size() <= COMPARED) {
      return byKey.values();
    }
    return byKey.values().stream().skip(byKey.size() - COMPARED).toList();
  }
}
