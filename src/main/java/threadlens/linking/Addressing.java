package threadlens.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.linking.Address.Likeness;
import threadlens.linking.Address.Manner;
import threadlens.text.Span;

/**
 * Finds the names of earlier commenters in a comment, and how they stand there. A whole name may
 * stand anywhere; a part of it, a twisted or differently spelled one only where somebody is plainly
 * spoken to. A name that is a common word ({@code peace}) is a name only there.
 */
final class Addressing {
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 4;
  private static final WordSet SAYING = WordSet.of("wrote said says posted stated writes claims");

  private final NameBook book;
  private final @Nullable Person self;
  private final Words words;
  private final Surroundings around;
  private final List<Quoted> quoted;
  private final List<Address> found = new ArrayList<>();
  private final int firstOwn;

  Addressing(
      NameBook book, @Nullable Person self, Words words, Surroundings around, List<Quoted> quoted) {
    this.book = book;
    this.self = self;
    this.words = words;
    this.around = around;
    this.quoted = quoted;
    int first = 0;
    while (first < words.count() && quotedUntil(first) > first) {
      first = quotedUntil(first);
    }
    firstOwn = first;
  }

  /** The first word that is the author's own. */
  int firstOwn() {
    return firstOwn;
  }

  /** Names of known people, in the order of the text; at most 20. */
  List<Address> find() {
    if (book.isEmpty()) {
      return found;
    }
    for (int word = firstOwn; word < words.count() && found.size() < MOST; ) {
      int after = quotedUntil(word);
      word = after > word ? after : word + Math.max(1, nameAt(word));
    }
    return found;
  }

  /** The first word after the quotation that holds a word; the word itself where none does. */
  int quotedUntil(int word) {
    if (quoted.isEmpty()) {
      return word;
    }
    for (Quoted quotation : quoted) {
      Span span = quotation.span();
      if (span.start() <= words.start(word) && words.start(word) < span.end()) {
        return Math.max(word + 1, words.from(span.end()));
      }
    }
    return word;
  }

  /** Adds the people named at a word; returns how many words their name takes, 0 for none. */
  private int nameAt(int word) {
    for (int last = Math.min(word + LONGEST_NAME, words.count()) - 1; last >= word; last--) {
      long joined = words.joined(word, last);
      if (joined != 0 && book.holds(joined)) {
        boolean whole = add(word, last, book.named(joined), Likeness.WHOLE);
        if (whole || (last == word && add(word, last, book.withPiece(joined), Likeness.PART))) {
          return last - word + 1;
        }
      }
    }
    return likeNameAt(word) ? 1 : 0;
  }

  private boolean likeNameAt(int word) {
    int length = words.length(word);
    if (length < 3 || length > 40 || CommonWords.isOrdinary(words.number(word))) {
      return false;
    }
    Manner manner = manner(word, word);
    if (manner == Manner.MENTION || manner == Manner.SAID) {
      return false;
    }
    String written = words.written(word).toLowerCase(Locale.ROOT);
    boolean apart = manner != Manner.CLOSING && manner != Manner.OPENING_PLAIN;
    return (apart && add(word, word, book.near(written), Likeness.TWISTED))
        || (apart && add(word, word, book.beginning(written), Likeness.PART))
        || (sounds(written) && add(word, word, book.sounding(written), Likeness.SOUNDING))
        || (apart && add(word, word, book.sharingBeginning(written), Likeness.REMOTE));
  }

  /** Other spellings are sought where the word, or somebody's name, is not plain Latin. */
  private boolean sounds(String written) {
    return Skeleton.asksFor(written) || book.hasOtherScripts();
  }

  private boolean add(int first, int last, Collection<Person> people, Likeness likeness) {
    boolean any = false;
    for (Person person : people) {
      if (person != self && found.size() < MOST) {
        Manner manner = manner(first, last);
        if (allows(first, last, manner, likeness)) {
          found.add(address(first, last, person, manner, likeness));
          any = true;
        }
      }
    }
    return any;
  }

  Address address(int first, int last, @Nullable Person person, Manner manner, Likeness likeness) {
    Span name = words.span(first, last);
    Span span = around.at(first) ? new Span(name.start() - 1, name.end()) : name;
    return new Address(span, person, name.of(words.text()), manner, likeness);
  }

  /** Guards names that are ordinary words, and parts of names outside an address. */
  private boolean allows(int first, int last, Manner manner, Likeness likeness) {
    if (manner == Manner.AT) {
      return true;
    }
    if (first == last && words.length(first) < 3) {
      return manner == Manner.OPENING && words.text().charAt(words.end(last) - 1) != 'I';
    }
    if (ordinary(first, last)) {
      return likeness == Likeness.WHOLE
          && (manner == Manner.OPENING || manner == Manner.SET_APART)
          && around.secondPerson(first);
    }
    if (likeness == Likeness.PART && (manner == Manner.MENTION || manner == Manner.SAID)) {
      return false;
    }
    return true;
  }

  private boolean ordinary(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (!CommonWords.isOrdinary(words.number(word))) {
        return false;
      }
    }
    return first == last;
  }

  /** How a run of words stands in the text, were it a name. */
  Manner manner(int first, int last) {
    if (around.at(first)) {
      return Manner.AT;
    }
    if (last + 1 < words.count() && SAYING.holds(words.number(last + 1))) {
      return Manner.SAID;
    }
    char after = around.after(last);
    boolean apart = Surroundings.comma(after) || Surroundings.ends(after);
    if (around.opensSentence(first)) {
      if (apart) {
        return Manner.OPENING;
      }
      boolean spoken = around.secondPerson(first) || around.firstPersonNext(last);
      return spoken && around.opensText(first, firstOwn) ? Manner.OPENING_PLAIN : Manner.MENTION;
    }
    if (apart && Surroundings.comma(around.before(first))) {
      return Manner.SET_APART;
    }
    return apart && around.secondPerson(first) ? Manner.CLOSING : Manner.MENTION;
  }
}
