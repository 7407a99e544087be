package threadlens.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the conditions that ask about the comments before. */
final class ThreadParser {
  private static final List<String> REPEATED =
      List.of("of", "times", "by", "against", "unanswered", "within");
  private static final List<String> SAME = List.of("times", "by", "within");
  private static final List<String> BY = List.of("one-author", "many");
  private static final List<String> AGAINST = List.of("one-commenter", "many", "anybody");
  private static final int MOST_TIMES = 100;

  private final Problems problems;

  ThreadParser(Problems problems) {
    this.problems = problems;
  }

  @Nullable Condition repeated(Yaml value) {
    int before = problems.count();
    Fields fields = fields(value, REPEATED);
    if (fields == null) {
      return null;
    }
    Repetition.By by = by(fields);
    Repetition.Against against =
        Repetition.Against.valueOf(constant(fields.word("against", AGAINST, "one-commenter")));
    int deeds = deeds(fields);
    if (by == Repetition.By.MANY && against != Repetition.Against.ONE_COMMENTER) {
      problems.add(
          fields.placeOf("against"), "many against no one in particular, expected one-commenter");
    }
    if ((deeds & Deed.COMMENT) != 0 && against != Repetition.Against.ANYBODY) {
      problems.add(
          fields.placeOf("against"), "a comment is aimed at nobody, expected 'against: anybody'");
    }
    Repetition what =
        new Repetition(
            deeds, times(fields), by, against, fields.yes("unanswered", false), within(fields));
    return problems.count() > before ? null : new Condition.Repeated(what);
  }

  @Nullable Condition same(String key, Yaml value) {
    int before = problems.count();
    Fields fields = fields(value, SAME);
    if (fields == null) {
      return null;
    }
    boolean links = key.equals("same-links");
    Condition same = new Condition.Same(links, times(fields), by(fields), within(fields));
    return problems.count() > before ? null : same;
  }

  private @Nullable Fields fields(Yaml value, List<String> keys) {
    if (value instanceof Yaml.Entries map) {
      return new Fields(map, keys, problems);
    }
    problems.add(
        value.place(), "not a map: " + value.kind() + ", expected " + DidYouMean.oneOf(keys));
    return null;
  }

  private int deeds(Fields fields) {
    int deeds = 0;
    for (Yaml.Text word : fields.texts("of")) {
      int deed = Deed.bit(word.value());
      if (deed == 0) {
        problems.add(
            word.place(),
            "not a thing to count: '"
                + word.value()
                + "', expected "
                + DidYouMean.oneOf(Deed.words()));
      }
      deeds |= deed;
    }
    if (deeds == 0 && fields.node("of") == null) {
      problems.add(fields.place(), "no 'of', expected what is counted, such as [insult, threat]");
    }
    return deeds;
  }

  private int times(Fields fields) {
    String written = fields.text("times");
    if (!written.isEmpty() && !written.matches("[1-9][0-9]{0,2}")) {
      problems.add(fields.placeOf("times"), "not a number: '" + written + "', expected 2 to 100");
      return 2;
    }
    int times = written.isEmpty() ? 2 : Integer.parseInt(written);
    if (times < 2 || times > MOST_TIMES) {
      problems.add(fields.placeOf("times"), "not so often: " + times + ", expected 2 to 100");
    }
    return times;
  }

  private Repetition.By by(Fields fields) {
    return Repetition.By.valueOf(constant(fields.word("by", BY, "one-author")));
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private Lookback within(Fields fields) {
    if (fields.node("within") == null) {
      return Lookback.ALL;
    }
    String written = fields.text("within");
    Lookback within = Lookback.parse(written);
    if (within == null) {
      problems.add(
          fields.placeOf("within"),
          "not so far back: '" + written + "', expected " + Lookback.EXPECTED);
      return Lookback.ALL;
    }
    return within;
  }
}
