package threadlens.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a moderator writes to name words: {@code piece of shit}, {@code takfir*}, {@code idiot(s)},
 * {@code you|u are [a|an] {fool}}, {@code call|calls us .. {it}}.
 *
 * @param written as it stands in the file, for the trace
 * @param parts in order; never empty
 */
record Term(String written, List<Part> parts) {
  Term {
    parts = List.copyOf(parts);
  }

  /** A part of a term. A phrase is a list of folded words; one that ends with a star is a stem. */
  sealed interface Part {
    /** One of several phrases. */
    record Words(List<List<String>> phrases) implements Part {
      public Words {
        phrases = List.copyOf(phrases);
      }
    }

    /** One of several phrases, or nothing. */
    record Maybe(List<List<String>> phrases) implements Part {
      public Maybe {
        phrases = List.copyOf(phrases);
      }
    }

    /** Any term of a list, or any name of a group; or, if optional, nothing. */
    record Slot(String name, boolean optional) implements Part {}

    /** Up to so many words of any kind, within the sentence. */
    record Gap(int most) implements Part {}

    /** The place that an exception or a context is asked about. */
    record It() implements Part {}
  }

  /** Whether the term is nothing but a few phrases, which the table finds by itself. */
  boolean plain() {
    return parts.stream().allMatch(p -> p instanceof Part.Words || p instanceof Part.Maybe);
  }

  boolean mentionsIt() {
    return parts.stream().anyMatch(Part.It.class::isInstance);
  }

  /** Returns all phrases that a plain term stands for. */
  List<List<String>> phrases() {
    if (parts.size() == 1 && parts.get(0) instanceof Part.Words words) {
      return words.phrases();
    }
    List<List<String>> all = List.of(List.of());
    for (Part part : parts) {
      List<List<String>> here = phrasesOf(part);
      if (part instanceof Part.Maybe) {
        here = new ArrayList<>(here);
        here.add(0, List.of());
      }
      all = Phrases.joined(all, here);
    }
    return all.stream().filter(phrase -> !phrase.isEmpty()).distinct().toList();
  }

  private static List<List<String>> phrasesOf(Part part) {
    if (part instanceof Part.Words words) {
      return words.phrases();
    }
    return part instanceof Part.Maybe maybe ? maybe.phrases() : List.of();
  }

  /** Returns how many phrases a plain term stands for, without making them. */
  long count() {
    long count = 1;
    for (Part part : parts) {
      long here = (long) phrasesOf(part).size() + (part instanceof Part.Maybe ? 1 : 0);
      count = Math.min(1_000_000, count * Math.max(1, here));
    }
    return count;
  }
}
