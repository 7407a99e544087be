package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.FoldedToken;
import threadlens.text.Folding;

/** Reads the notation of terms, which {@code rules/README.md} describes. */
final class TermParser {
  private static final int MOST_PHRASES = 400;
  private static final int WIDEST_GAP = 12;
  private static final Pattern PIECE =
      Pattern.compile("\\{[^{}]*\\}|\\[[^\\[\\]]*\\]|\\((?:[^()]|\\(s\\)|\\(ing\\))*\\)|\\S+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern GAP = Pattern.compile("\\.\\.(\\d{0,3})");
  private static final Pattern SLOT = Pattern.compile("[\\p{L}\\p{N}*_:-]+");

  private final Problems problems;
  private final Place place;
  private boolean failed;

  private TermParser(Place place, Problems problems) {
    this.place = place;
    this.problems = problems;
  }

  /** Returns a term; null, with a problem, where it is not one. */
  static @Nullable Term parse(Yaml.Text written, Problems problems) {
    return new TermParser(written.place(), problems).term(written.value());
  }

  private @Nullable Term term(String written) {
    List<Term.Part> parts = new ArrayList<>();
    Matcher pieces = PIECE.matcher(written);
    while (pieces.find()) {
      Term.Part part = part(pieces.group());
      if (part != null) {
        parts.add(part);
      }
    }
    Term term = new Term(written, parts);
    check(term);
    return failed ? null : term;
  }

  private void check(Term term) {
    List<Term.Part> parts = term.parts();
    if (failed) {
      return;
    }
    boolean named = parts.stream().anyMatch(p -> p instanceof Term.Part.Words || isNamed(p));
    if (!named && !term.mentionsIt()) {
      wrong("not a term: '" + term.written() + "', expected at least one word or {list}");
    } else if (term.plain() && term.count() > MOST_PHRASES) {
      wrong(
          "a term that stands for " + term.count() + " phrases, expected at most " + MOST_PHRASES);
    } else if (parts.get(0) instanceof Term.Part.Gap
        || parts.get(parts.size() - 1) instanceof Term.Part.Gap) {
      wrong("a term that begins or ends with a gap, expected words around '..'");
    } else if (parts.stream().filter(Term.Part.It.class::isInstance).count() > 1) {
      wrong("a term with two {it}, expected one");
    }
  }

  private Term.@Nullable Part part(String piece) {
    Matcher gap = GAP.matcher(piece);
    if (gap.matches()) {
      int most = gap.group(1).isEmpty() ? 3 : Integer.parseInt(gap.group(1));
      if (most > WIDEST_GAP) {
        wrong("a gap of " + most + " words, expected at most " + WIDEST_GAP);
      }
      return new Term.Part.Gap(most);
    }
    char first = piece.charAt(0);
    String inside = piece.length() < 2 ? "" : piece.substring(1, piece.length() - 1);
    if (first == '{' && piece.endsWith("}")) {
      return slot(inside, false);
    }
    if (piece.startsWith("[{") && piece.endsWith("}]")) {
      return slot(inside.substring(1, inside.length() - 1), true);
    }
    if (first == '[' && piece.endsWith("]")) {
      return new Term.Part.Maybe(alternatives(inside));
    }
    if (first == '(' && piece.endsWith(")")) {
      return new Term.Part.Words(alternatives(inside));
    }
    return new Term.Part.Words(alternatives(piece));
  }

  private static boolean isNamed(Term.Part part) {
    return part instanceof Term.Part.Slot slot && !slot.optional();
  }

  private Term.@Nullable Part slot(String name, boolean optional) {
    if (name.equals("it") && !optional) {
      return new Term.Part.It();
    }
    if (!SLOT.matches(name)) {
      wrong(
          "not the name of a list or group: '{"
              + name
              + "}', expected such as {fools} or {sect:shia}");
      return null;
    }
    return new Term.Part.Slot(name, optional);
  }

  private List<List<String>> alternatives(String written) {
    List<List<String>> phrases = new ArrayList<>();
    for (String alternative : written.split("\\|", -1)) {
      if (alternative.isBlank()) {
        wrong("an empty alternative in '" + written + "', expected words around '|'");
        continue;
      }
      List<List<String>> sofar = List.of(List.of());
      for (String word : BLANKS.split(alternative.strip())) {
        sofar = appended(sofar, forms(word));
      }
      phrases.addAll(sofar);
    }
    return phrases.stream().filter(phrase -> !phrase.isEmpty()).distinct().toList();
  }

  private static List<List<String>> appended(List<List<String>> before, List<List<String>> words) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> phrase : before) {
      for (List<String> word : words) {
        List<String> joined = new ArrayList<>(phrase);
        joined.addAll(word);
        all.add(List.copyOf(joined));
      }
    }
    return all;
  }

  /** Returns the ways to find one written word, each of one or more tokens. */
  private List<List<String>> forms(String word) {
    List<String> spelled = List.of(word);
    boolean stem = false;
    if (word.endsWith("(s)")) {
      spelled = Inflection.plural(word.substring(0, word.length() - 3));
    } else if (word.endsWith("(ing)")) {
      spelled = Inflection.verb(word.substring(0, word.length() - 5));
    } else if (word.endsWith("*")) {
      spelled = List.of(word.substring(0, word.length() - 1));
      stem = true;
    }
    List<List<String>> forms = new ArrayList<>();
    for (String spelling : spelled) {
      List<FoldedToken> folded = Folding.term(spelling).tokens();
      if (folded.isEmpty() || spelling.chars().anyMatch(c -> "*(){}[]|".indexOf(c) >= 0)) {
        wrong("not a word: '" + word + "', expected letters, then (s), (ing) or * at most");
        return List.of(List.of());
      }
      forms.addAll(stem ? List.of(stem(folded, word)) : ways(folded));
    }
    return forms;
  }

  /** Returns every way to find some tokens: each of a token's forms will do. */
  static List<List<String>> ways(List<FoldedToken> tokens) {
    List<List<String>> ways = List.of(List.of());
    for (FoldedToken token : tokens) {
      ways = appended(ways, token.forms().stream().map(form -> List.of(form.text())).toList());
    }
    return ways;
  }

  private List<String> stem(List<FoldedToken> folded, String word) {
    List<String> stem = new ArrayList<>(folded.stream().map(FoldedToken::plain).toList());
    int last = stem.size() - 1;
    if (stem.get(last).codePointCount(0, stem.get(last).length()) < 3) {
      wrong("a stem too short: '" + word + "', expected at least 3 letters before the star");
    }
    stem.set(last, stem.get(last) + "*");
    return List.copyOf(stem);
  }

  private void wrong(String message) {
    failed = true;
    problems.add(place, message);
  }
}
