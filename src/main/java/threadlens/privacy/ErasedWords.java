package threadlens.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.ThreadReport;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/**
 * What the erased comments of one thread said in words of their own: without what they quote, and
 * without runs of words that the article or an earlier comment that stays had said before.
 */
final class ErasedWords {
  /** So many words alike in one thread are a copy. */
  private static final int NEAR = 6;

  /** So many words alike anywhere are a copy. */
  static final int FAR = 12;

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201C\u201D\u201E\u00AB\u00BB]([^\"\u201C\u201D\u201E\u00AB\u00BB]{2,})");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\s*(?:>|&gt;)(.+)$");

  /** Nothing was erased. */
  static final ErasedWords NONE = new ErasedWords();

  private final Set<Long> near = new HashSet<>();
  private final Set<Long> far = new HashSet<>();
  private final List<String> said = new ArrayList<>();
  private final Set<String> telling = new HashSet<>();

  private ErasedWords() {}

  static ErasedWords of(ThreadReport report, Predicate<Comment> isErased) {
    ErasedWords words = new ErasedWords();
    if (report.discussion().comments().stream().noneMatch(isErased)) {
      return words;
    }
    Set<Long> seen = new HashSet<>();
    Spoken article =
        Spoken.of(
            report.discussion().article().title() + "\n" + report.discussion().article().text());
    words.see(article, seen);
    for (Annotation annotation : report.annotations()) {
      if (isErased.test(annotation.comment())) {
        own(annotation).forEach(part -> words.add(Spoken.of(part), seen));
      } else {
        words.see(Spoken.of(annotation.comment().text()), seen);
      }
    }
    return words;
  }

  private void see(Spoken text, Set<Long> seen) {
    for (long run : text.runs(NEAR)) {
      seen.add(run);
    }
    for (long run : text.runs(FAR)) {
      seen.add(run);
    }
  }

  private void add(Spoken part, Set<Long> seen) {
    add(part.runs(NEAR), seen, near);
    add(part.runs(FAR), seen, far);
    if (!part.words().isEmpty()) {
      said.add(part.joined());
    }
    part.words().stream().filter(Spoken::isTelling).forEach(telling::add);
  }

  private static void add(long[] runs, Set<Long> seen, Set<Long> to) {
    for (long run : runs) {
      if (!seen.contains(run)) {
        to.add(run);
      }
    }
  }

  /** The parts of a comment that quote nobody. */
  private static List<String> own(Annotation annotation) {
    String text = annotation.comment().text();
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (Zone zone : annotation.linked().zones()) {
      if (zone.kind() == ZoneKind.QUOTE
          && zone.span().start() >= at
          && zone.span().end() <= text.length()) {
        parts.add(text.substring(at, zone.span().start()));
        at = zone.span().end();
      }
    }
    parts.add(text.substring(at));
    return parts;
  }

  /** Hashes of runs of {@link #FAR} words. */
  Set<Long> far() {
    return far;
  }

  /** Words that are not everybody's, folded. */
  Set<String> telling() {
    return telling;
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /** Returns the parts of a text that are copied from here: in its own thread. */
  List<Span> copiesIn(String text) {
    List<Span> copies = new ArrayList<>();
    if (isEmpty()) {
      return copies;
    }
    runs(text, near, NEAR, copies);
    quoted(QUOTED.matcher(text), copies);
    quoted(QUOTED_LINE.matcher(text), copies);
    return copies;
  }

  /** Adds every run of words of a text whose hash is known. */
  static void runs(String text, Set<Long> known, int length, List<Span> copies) {
    if (known.isEmpty()) {
      return;
    }
    Spoken spoken = Spoken.of(text);
    long[] runs = spoken.runs(length);
    for (int i = 0; i < runs.length; i++) {
      if (known.contains(runs[i])) {
        copies.add(spoken.run(i, length));
      }
    }
  }

  private void quoted(Matcher passages, List<Span> copies) {
    int from = 0;
    while (passages.find(from)) {
      from = passages.end();
      Spoken passage = Spoken.of(passages.group(1));
      if (passage.tells() && holds(passage)) {
        copies.add(new Span(passages.start(1), passages.end(1)));
      }
    }
  }

  /** Whether an erased comment says exactly these words, one after the other. */
  boolean holds(Spoken passage) {
    String words = passage.joined();
    return !passage.words().isEmpty() && said.stream().anyMatch(one -> one.contains(words));
  }
}
