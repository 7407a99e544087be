package threadlens.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Alias;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.Likeness;
import threadlens.model.Participant;
import threadlens.model.Presence;
import threadlens.model.ThreadReport;
import threadlens.text.EverydayWords;
import threadlens.text.Span;

/**
 * Every name of a corpus, and where it stands in a text. First {@link #gather} all threads and
 * {@link #structural} words, then {@link #settle}, then search. Keeps the names and, of articles,
 * the words; no comment. Serves one thread of execution.
 */
public final class KnownNames {
  /** Names of more letters are not looked for in texts. */
  static final int LONGEST = 100;

  /** In how many threads an article prints a word that is then common. */
  private static final int PRINTED = 3;

  private static final int SHORTEST = 3;
  private static final int MOST_PRINTED = 500_000;
  private static final Set<Likeness> SPELT_LIKE_IT =
      Set.of(
          Likeness.SAME,
          Likeness.DRESS,
          Likeness.LOOK,
          Likeness.LETTERS,
          Likeness.SCRIPT,
          Likeness.ACCOUNT);

  /** Somebody, and how the site knows them. */
  record Somebody(boolean guest, String name) {}

  /** A name in a text. */
  record Found(Span span, Somebody who) {}

  private final Map<String, Somebody> byLetters = new LinkedHashMap<>();
  private final Map<String, Somebody> forms = new LinkedHashMap<>();
  private final List<Map<String, Somebody>> threads = new ArrayList<>();
  private final Map<String, Integer> printed = new HashMap<>();
  private final Set<String> structure = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final List<Somebody> people = new ArrayList<>();
  private final NameTrie trie = new NameTrie();

  /** Takes who is named in one more thread; the threads are counted from 0 in this order. */
  public void gather(ThreadReport report) {
    for (Comment comment : report.discussion().comments()) {
      Author author = comment.author();
      if (author != null) {
        Somebody who = somebody(author);
        byLetters.merge(
            Searched.letters(author.name()),
            who,
            (first, next) -> first.guest() && !next.guest() ? next : first);
      }
    }
    Map<String, Somebody> here = new LinkedHashMap<>();
    for (Participant one : report.people()) {
      Somebody who = new Somebody(one.kind() == AuthorKind.GUEST, one.name());
      if (one.presence() == Presence.GHOST) {
        here.putIfAbsent(Searched.letters(one.name()), who);
      }
      for (Alias alias : one.aliases()) {
        boolean spelt =
            one.presence() == Presence.WROTE && SPELT_LIKE_IT.contains(alias.likeness());
        (spelt ? forms : here).putIfAbsent(Searched.letters(alias.written()), who);
      }
    }
    threads.add(here.isEmpty() ? Map.of() : here);
    print(report.discussion().article().title() + "\n" + report.discussion().article().text());
  }

  static Somebody somebody(Author author) {
    return new Somebody(author.kind() == AuthorKind.GUEST, author.name());
  }

  /** Takes a name that is to be sought in every text, though nobody may write under it. */
  void know(String name) {
    byLetters.putIfAbsent(Searched.letters(name), new Somebody(false, name));
  }

  private void print(String article) {
    Set<String> words = new HashSet<>();
    Words.of(Searched.of(article)).forEach(words::add);
    for (String word : words) {
      if (printed.size() < MOST_PRINTED || printed.containsKey(word)) {
        printed.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Takes words that stand in the files whoever writes: names of columns, groups, rules. */
  public void structural(String words) {
    structure.add(words.toLowerCase(Locale.ROOT));
  }

  /** Decides which names are common words. Nothing may be gathered afterwards. */
  public void settle() {
    byLetters.forEach(this::file);
    forms.forEach(this::file);
    for (String words : structure) {
      for (Found found : new Walk(trie, people::get).in(Searched.of(words))) {
        common.add(Searched.letters(found.span().of(words)));
      }
    }
  }

  private void file(String letters, Somebody who) {
    if (letters.isEmpty() || letters.length() > LONGEST) {
      return;
    }
    people.add(who);
    trie.add(letters, people.size() - 1);
    if (isCommon(letters, who.name())) {
      common.add(letters);
    }
  }

  private boolean isCommon(String letters, String name) {
    return letters.codePointCount(0, letters.length()) < SHORTEST
        || letters.chars().allMatch(Character::isDigit)
        || isWord(letters)
        || Words.of(Searched.of(name)).stream().allMatch(EverydayWords::holds);
  }

  private boolean isWord(String letters) {
    return EverydayWords.holds(letters) || printed.getOrDefault(letters, 0) >= PRINTED;
  }

  /** Returns how many names are common words, which stay in running prose. */
  public int commonNames() {
    return common.size();
  }

  /**
   * Returns the names in a text, in its order: a common word only after {@code @}.
   *
   * @param thread which also has names of its own; negative for no thread
   */
  List<Found> in(String text, int thread) {
    Searched searched = Searched.of(text);
    List<Found> found = new ArrayList<>();
    for (Found one : new Walk(trie, people::get).in(searched)) {
      if (!common.contains(Searched.letters(one.span().of(text))) || isMarked(text, one.span())) {
        found.add(one);
      }
    }
    Map<String, Somebody> here = thread < 0 ? Map.of() : threads.get(thread);
    if (!here.isEmpty()) {
      found.addAll(inThread(searched, text, here));
    }
    return found;
  }

  private List<Found> inThread(Searched searched, String text, Map<String, Somebody> here) {
    NameTrie own = new NameTrie();
    List<Somebody> ghosts = new ArrayList<>();
    here.forEach(
        (letters, who) -> {
          if (!letters.isEmpty() && letters.length() <= LONGEST) {
            ghosts.add(who);
            own.add(letters, ghosts.size() - 1);
          }
        });
    List<Found> found = new ArrayList<>();
    for (Found one : new Walk(own, ghosts::get).in(searched)) {
      String letters = Searched.letters(one.span().of(text));
      boolean word =
          letters.length() < SHORTEST + 1 || isWord(letters) || structure.contains(letters);
      if (!word || isMarked(text, one.span())) {
        found.add(one);
      }
    }
    return found;
  }

  private static boolean isMarked(String text, Span span) {
    return span.start() > 0 && text.charAt(span.start() - 1) == '@';
  }

  /** Returns who goes by a name, as linking gives it; somebody new where nobody is known. */
  Somebody named(String name, int thread) {
    String letters = Searched.letters(name);
    Somebody exact = byLetters.get(letters);
    if (exact == null) {
      exact = forms.get(letters);
    }
    if (exact == null && thread >= 0) {
      exact = threads.get(thread).get(letters);
    }
    return exact == null ? new Somebody(false, name) : exact;
  }

  @Nullable Somebody known(String letters) {
    return byLetters.get(letters);
  }
}
