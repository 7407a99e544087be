package threadlens.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import threadlens.analysis.LanguageOnly;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Standard;

/**
 * What all packs together cost on clean text, beside CoreNLP's tokenizer on the same text, and with
 * ten times the terms. The comments are those of the invented pages on which links are tested:
 * 1,358, of 17 words, with nothing to flag in nearly all. One thread; microseconds for all of them,
 * so divide by their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 6, time = 4)
public class FlaggingBenchmark {
  private static final Path PAGES = Path.of("src/test/resources/links/pages.jsonl");
  private static final int TIMES = 10;
  private static final int LIST = 30_000;

  private final Linguist linguist = Standard.linguist();
  private final List<LinkedComment> comments = new ArrayList<>();
  private final List<CommentAnalysis> analyses = new ArrayList<>();
  private RulePacks manyTerms = Shipped.PACKS;

  /** Reads the comments, and loads the packs with invented words beside them. */
  @Setup
  public void prepare() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(PAGES)) {
      for (JsonNode comment : json.readTree(line).get("comments")) {
        String text = comment.get("text").asText();
        LinkedComment linked = Shipped.linked(List.of(RuleCheck.comment("1", "somebody", text)));
        comments.add(linked);
        analyses.add(new LanguageOnly().analyze(linked));
      }
    }
    manyTerms = withTerms(Shipped.PACKS.loaded().table().size() * (TIMES - 1));
  }

  /**
   * Lists of invented words and phrases, in files of less than a megabyte, and a rule that asks.
   */
  private RulePacks withTerms(int count) throws IOException {
    Path folder = Files.createTempDirectory("threadlens");
    TemporaryRules rules =
        new TemporaryRules(folder)
            .with(RuleFolder.OVERLAY, "over: shipped\n")
            .withRule(TemporaryRules.RULE.replace("oaf]", "\"{invented-*}\"]"));
    for (int first = 0; first < count; first += LIST) {
      StringBuilder list = new StringBuilder("invented-" + first + ":\n");
      list.append("  means: words that nobody says\n  terms:\n");
      for (int i = first; i < Math.min(count, first + LIST); i++) {
        list.append("    - ").append(word(i)).append(i % 3 == 0 ? " " + word(i + 1) : "");
        list.append('\n');
      }
      rules.with("terms/invented-" + first + ".yaml", list.toString());
    }
    return RulePacks.load(folder, Shipped.FOLDER, linguist);
  }

  /** Returns a word of four syllables that ends as none does; another one for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = (int) (number * 7_654_321L % 24_010_000);
    for (int left = 4; left > 0; left--) {
      word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
      rest /= 70;
    }
    return word.append('q').toString();
  }

  /** All packs as shipped. */
  @Benchmark
  public void packs(Blackhole hole) {
    flag(Shipped.PACKS, hole);
  }

  /** All packs, with ten times as many terms. */
  @Benchmark
  public void packsWithTenTimesTheTerms(Blackhole hole) {
    flag(manyTerms, hole);
  }

  /** CoreNLP's tokenizer alone. */
  @Benchmark
  public void tokenizer(Blackhole hole) {
    for (LinkedComment comment : comments) {
      hole.consume(linguist.view(comment.comment().text()).sentences());
    }
  }

  private void flag(RulePacks packs, Blackhole hole) {
    for (int i = 0; i < comments.size(); i++) {
      hole.consume(packs.flag(comments.get(i), analyses.get(i)));
    }
  }
}
