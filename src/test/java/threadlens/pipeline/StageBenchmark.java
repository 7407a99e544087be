package threadlens.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.LanguageOnly;
import threadlens.discourse.ThreadMeasuring;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.model.Annotation;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.SourceId;
import threadlens.model.ThreadMeasures;
import threadlens.nlp.Linguist;
import threadlens.rules.Flagged;
import threadlens.rules.RulePacks;

/**
 * What each stage of {@code annotate} takes of one thread for one comment, in microseconds, and
 * what the models take. The comments are those of the invented pages on which links are tested: 36
 * threads of them, of 17 words, with next to nothing to flag. Reading pages and linking have
 * benchmarks of their own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
public class StageBenchmark {
  private static final Path PAGES = Path.of("src/test/resources/links/pages.jsonl");

  private final Linguist linguist = Standard.linguist();
  private final CommentAnalyzer languages = new LanguageOnly();
  private final CommentAnalyzer sentiment = Standard.analyzer(linguist);
  private final RulePacks packs = RulePacks.load(Path.of("rules"), Path.of("rules"), linguist);
  private final Pipeline pipeline = new Pipeline("", Standard.linker(), languages, packs);
  private final Utterances utterances = new Utterances(new SourceId("", null, ""));

  private final List<byte[]> bytes = new ArrayList<>();
  private final List<UtteranceLine> lines = new ArrayList<>();
  private final List<List<Annotation>> threads = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int next;
  private long asked;

  /** Reads, links and judges all comments once. */
  @Setup
  public void prepare() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String page : Files.readAllLines(PAGES)) {
      Conversation conversation = pipeline.begin(Links.INFER);
      List<Annotation> thread = new ArrayList<>();
      for (JsonNode comment : json.readTree(page).get("comments")) {
        ObjectNode utterance = json.createObjectNode();
        utterance.set("id", comment.get("id"));
        utterance.set("speaker", comment.get("author"));
        utterance.set("text", comment.get("text"));
        bytes.add(utterance.toString().getBytes(StandardCharsets.UTF_8));
        if (utterances.parse(bytes.get(bytes.size() - 1), 1) instanceof UtteranceLine line) {
          lines.add(line);
          drafts.add(pipeline.draft(conversation.next(line.comment())));
          thread.add(drafts.get(drafts.size() - 1).annotation());
        }
      }
      threads.add(thread);
      annotations.addAll(thread);
    }
    if (lines.size() != bytes.size()) {
      throw new IllegalStateException("not all are utterances");
    }
  }

  private int next() {
    next = next + 1 == lines.size() ? 0 : next + 1;
    return next;
  }

  private LinkedComment linked() {
    return annotations.get(next()).linked();
  }

  /** From the bytes of a line. */
  @Benchmark
  public Object parse() {
    return utterances.parse(bytes.get(next()), 1);
  }

  /** Languages, with no sentiment. */
  @Benchmark
  public CommentAnalysis language() {
    return languages.analyze(linked());
  }

  /** All packs, on the comment by itself. */
  @Benchmark
  public Flagged rules() {
    Annotation annotation = annotations.get(next());
    return packs.flagAlone(annotation.linked(), annotation.analysis());
  }

  /** What the comments before tell of it. The thread begins anew now and then. */
  @Benchmark
  public void rulesOfThread(Blackhole hole) {
    Finisher finisher = pipeline.begin(Links.INFER).finisher();
    for (int i = 0; i < 40; i++) {
      hole.consume(finisher.finish(drafts.get(next())));
    }
  }

  /** To bytes. */
  @Benchmark
  public void write() throws IOException {
    int at = next();
    lines.get(at).write(OutputStream.nullOutputStream(), annotations.get(at), id -> null);
  }

  /** Measures of a whole thread; of the thread, not of a comment. */
  @Benchmark
  public ThreadMeasures measuresOfThread() {
    return ThreadMeasuring.of(threads.get(next() % threads.size()), Standard.measures());
  }

  /** CoreNLP's tokenizer. */
  @Benchmark
  public Object tokenizer() {
    return linguist.view(unheard()).sentences();
  }

  /** Tokenizer and tagger. */
  @Benchmark
  public void tagger(Blackhole hole) {
    var view = linguist.view(unheard());
    for (int i = 0; i < view.sentences().size(); i++) {
      hole.consume(view.tagged(i));
    }
  }

  /** Tokenizer, tagger, parser and network: what no pipeline of these models can do without. */
  @Benchmark
  public Object models() {
    return linguist.view(unheard()).tones();
  }

  /** Tokenizer, and all of sentiment but the models: every sentence was heard before. */
  @Benchmark
  public CommentAnalysis sentimentButModels() {
    return sentiment.analyze(linked());
  }

  /** A text like the comments, with a number in each sentence, so that none was heard before. */
  private String unheard() {
    asked++;
    return linked().comment().text().replaceAll("[.!?](?= |$)", " " + asked + "$0") + " " + asked;
  }
}
