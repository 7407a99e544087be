package threadlens.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;

/** Somebody who wrote in this conversation, and the latest of what they wrote. */
final class Person {
  /** How many of a person's latest comments may be the one answered. */
  static final int REMEMBERED = 4;

  private static final int MOST_ANSWERED = 20;

  private final String key;
  private final String name;
  private final boolean guest;
  private final String letters;
  private final List<String> pieces;
  private final Set<String> answered = new HashSet<>();
  private int comments;
  private final Deque<Post> latest = new ArrayDeque<>(REMEMBERED);

  Person(Author author) {
    key = key(author);
    name = author.name();
    guest = author.kind() == AuthorKind.GUEST;
    letters = Names.letters(name);
    pieces = Names.pieces(name);
  }

  /** Two guests of one name may be two people, but most are one. */
  static String key(Author author) {
    return (author.kind() == AuthorKind.GUEST ? "guest " : "member ") + author.id();
  }

  String key() {
    return key;
  }

  String name() {
    return name;
  }

  boolean guest() {
    return guest;
  }

  /** The letters and digits of the name in lower case, run together. */
  String letters() {
    return letters;
  }

  /** The parts of a name of several words, in lower case; empty for a name of one. */
  List<String> pieces() {
    return pieces;
  }

  /** How many comments this person wrote, and how many other people they answered. */
  int comments() {
    return comments;
  }

  int peopleAnswered() {
    return answered.size();
  }

  /** Remembers whom one more comment of this person answers. */
  void answered(@Nullable Post parent) {
    comments++;
    if (parent != null
        && parent.author != null
        && parent.author != this
        && answered.size() < MOST_ANSWERED) {
      answered.add(parent.author.key());
    }
  }

  void wrote(Post post) {
    if (latest.size() == REMEMBERED) {
      latest.removeFirst();
    }
    latest.addLast(post);
  }

  /** The latest comments, newest first. */
  List<Post> latest() {
    List<Post> newestFirst = new ArrayList<>(latest.size());
    latest.descendingIterator().forEachRemaining(newestFirst::add);
    return newestFirst;
  }

  /** How many of the latest comments came after one; all of them where it is no longer known. */
  int remembersSince(Post post) {
    int since = 0;
    for (Iterator<Post> newest = latest.descendingIterator(); newest.hasNext(); since++) {
      if (newest.next() == post) {
        return since;
      }
    }
    return since;
  }

  @Nullable Post last() {
    return latest.peekLast();
  }

  /** Forgets a comment that left the window; true where none is left. */
  boolean forget(Post post) {
    latest.remove(post);
    return latest.isEmpty();
  }
}
