package threadlens.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Polarity;
import threadlens.text.Ints;

/** Turns what a rule says under {@code match} or {@code except} into conditions. */
final class ConditionParser {
  /** What a rule can ask, in the order of the table in {@code rules/README.md}. */
  static final List<String> CONDITIONS =
      List.of(
          "terms",
          "regex",
          "all",
          "any",
          "not",
          "context",
          "tone",
          "answers",
          "names-commenter",
          "question",
          "quoted",
          "echo",
          "part-of-speech",
          "negated",
          "subject",
          "shape",
          "repeated",
          "same-words",
          "same-links");

  private static final List<String> KEYS = withModifiers();
  private static final List<String> PARTS =
      List.of("noun", "name", "verb", "adjective", "adverb", "other");
  private static final List<String> PERSONS = List.of("reader", "writer", "other", "nobody");
  private static final List<String> TONES = List.of("very-negative", "negative", "neutral");

  private final Lexicon lexicon;
  private final Map<String, Condition> contexts;
  private final Problems problems;

  ConditionParser(Lexicon lexicon, Map<String, Condition> contexts, Problems problems) {
    this.lexicon = lexicon;
    this.contexts = contexts;
    this.problems = problems;
  }

  private static List<String> withModifiers() {
    List<String> keys = new ArrayList<>(CONDITIONS);
    keys.addAll(List.of("within", "in-order"));
    return List.copyOf(keys);
  }

  /** Returns the condition that a map states; null, with a problem, where it states none. */
  @Nullable Condition parse(Yaml written) {
    if (!(written instanceof Yaml.Entries map)) {
      problems.add(written.place(), "not a condition: " + written.kind() + ", expected a map");
      return null;
    }
    Fields fields = new Fields(map, KEYS, problems);
    List<Condition> parts = new ArrayList<>();
    for (Yaml.Entry entry : map.entries()) {
      if (CONDITIONS.contains(entry.key().value())) {
        Condition part = condition(entry.key().value(), entry.value());
        if (part == null) {
          return null;
        }
        parts.add(part);
      }
    }
    Within within = within(fields);
    boolean inOrder = fields.yes("in-order", false);
    if (parts.isEmpty()) {
      problems.add(map.place(), "no condition, expected " + DidYouMean.oneOf(CONDITIONS));
      return null;
    }
    return combined(parts, within, inOrder);
  }

  private static Condition combined(
      List<Condition> parts, @Nullable Within within, boolean inOrder) {
    if (parts.size() == 1 && parts.get(0) instanceof Condition.All all) {
      return new Condition.All(
          inOrder ? all.of() : Triggers.first(all.of()),
          within == null ? all.within() : within,
          inOrder);
    }
    if (parts.size() == 1) {
      return within == null ? parts.get(0) : new Condition.Near(parts.get(0), within);
    }
    return new Condition.All(
        inOrder ? parts : Triggers.first(parts),
        within == null ? Within.SENTENCE : within,
        inOrder);
  }

  private @Nullable Within within(Fields fields) {
    if (fields.node("within") == null) {
      return null;
    }
    String written = fields.text("within");
    Within within = Within.parse(written);
    if (within == null && !written.isEmpty()) {
      problems.add(
          fields.placeOf("within"),
          "not a nearness: '" + written + "', expected " + Within.EXPECTED);
    }
    return within;
  }

  private @Nullable Condition condition(String key, Yaml value) {
    return switch (key) {
      case "terms" -> terms(value);
      case "regex" -> regex(value);
      case "all" -> {
        List<Condition> parts = parts(value);
        yield parts == null ? null : new Condition.All(parts, Within.SENTENCE, false);
      }
      case "any" -> {
        List<Condition> parts = parts(value);
        yield parts == null ? null : new Condition.Any(parts);
      }
      case "not" -> {
        Condition part = parse(value);
        yield part == null ? null : new Condition.Not(part);
      }
      case "context" -> context(value);
      case "tone" -> tone(value);
      case "part-of-speech" -> {
        String kind = oneOf(value, key, PARTS);
        yield kind == null ? null : new Circumstance.PartOfSpeech(kind);
      }
      case "subject" -> {
        String person = oneOf(value, key, PERSONS);
        yield person == null
            ? null
            : new Circumstance.Subject(SubjectOf.valueOf(person.toUpperCase(Locale.ROOT)));
      }
      case "shape" -> shape(value);
      case "repeated" -> new ThreadParser(problems).repeated(value);
      case "same-words", "same-links" -> new ThreadParser(problems).same(key, value);
      default -> flag(key, value);
    };
  }

  private @Nullable List<Condition> parts(Yaml value) {
    if (!(value instanceof Yaml.Items items) || items.items().isEmpty()) {
      problems.add(value.place(), "not a list of conditions: " + value.kind());
      return null;
    }
    List<Condition> parts = new ArrayList<>();
    boolean whole = true;
    for (Yaml item : items.items()) {
      Condition part = parse(item);
      whole &= part != null;
      if (part != null) {
        parts.add(part);
      }
    }
    return whole ? parts : null;
  }

  @Nullable Terms terms(Yaml value) {
    Phrases phrases = new Phrases();
    List<Sequence> sequences = new ArrayList<>();
    SequenceCompiler compiler = new SequenceCompiler(lexicon);
    for (Yaml.Text written : Fields.texts(value, "terms", problems)) {
      Term term = lexicon.term(written);
      if (term != null && term.plain()) {
        lexicon.add(term, phrases, written.place());
      } else if (term != null) {
        Sequence sequence = compiler.compile(term, written.place());
        if (sequence != null && sequences.contains(sequence)) {
          problems.add(written.place(), "a term that stands twice: '" + term.written() + "'");
        } else if (sequence != null) {
          sequences.add(sequence);
        }
      }
    }
    if (phrases.isEmpty() && sequences.isEmpty()) {
      return null;
    }
    int set = phrases.isEmpty() ? -1 : lexicon.set(phrases.all());
    Ints starts = new Ints();
    if (set >= 0) {
      starts.add(set);
    }
    sequences.stream().mapToInt(Sequence::anchorSet).filter(n -> n >= 0).forEach(starts::add);
    int start = starts.size() == 0 ? -1 : lexicon.union(starts);
    double commonness = start < 0 ? Double.POSITIVE_INFINITY : lexicon.commonness(start);
    return new Terms(set, new Sequences(sequences), start, commonness);
  }

  private @Nullable Condition regex(Yaml value) {
    String pattern = text(value, "regex");
    if (pattern == null) {
      return null;
    }
    try {
      return new Condition.Regex(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      problems.add(
          value.place(),
          "not a pattern that runs in linear time: "
              + e.getDescription().toLowerCase(Locale.ROOT)
              + ", expected RE2 syntax, without look-around and back-references");
      return null;
    }
  }

  private @Nullable Condition context(Yaml value) {
    String name = text(value, "context");
    if (name == null) {
      return null;
    }
    Condition means = contexts.get(name);
    if (means == null) {
      problems.add(
          value.place(),
          "not a context: '" + name + "'" + DidYouMean.hint(name, contexts.keySet()));
      return null;
    }
    return new Condition.Context(name, means);
  }

  private @Nullable Condition tone(Yaml value) {
    String tone = oneOf(value, "tone", TONES);
    return tone == null
        ? null
        : new Circumstance.Tone(Polarity.valueOf(tone.replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  private @Nullable String oneOf(Yaml value, String key, List<String> known) {
    String word = text(value, key);
    if (word == null || known.contains(word)) {
      return word;
    }
    problems.add(
        value.place(), "not a " + key + ": '" + word + "', expected " + DidYouMean.oneOf(known));
    return null;
  }

  private @Nullable Condition shape(Yaml value) {
    String word = text(value, "shape");
    if (word == null) {
      return null;
    }
    Shapes.Kind kind = Shapes.Kind.of(word);
    if (kind == null) {
      problems.add(
          value.place(),
          "not a shape: '" + word + "', expected " + DidYouMean.oneOf(Shapes.Kind.WORDS));
      return null;
    }
    return new Condition.Shape(kind);
  }

  private @Nullable Condition flag(String key, Yaml value) {
    String yes = text(value, key);
    if (yes == null) {
      return null;
    }
    if (!yes.equals("yes")) {
      problems.add(
          value.place(),
          "not a yes: '" + yes + "', expected yes; for the opposite, put it under not");
      return null;
    }
    return switch (key) {
      case "answers" -> new Circumstance.Answers();
      case "names-commenter" -> new Circumstance.Names();
      case "question" -> new Circumstance.Question();
      case "quoted" -> new Circumstance.Quoted();
      case "negated" -> new Circumstance.Negated();
      default -> new Circumstance.Echo();
    };
  }

  private @Nullable String text(Yaml value, String key) {
    if (value instanceof Yaml.Text text && !text.value().isBlank()) {
      return text.value().strip();
    }
    problems.add(value.place(), "not a text under '" + key + "': " + value.kind());
    return null;
  }
}
