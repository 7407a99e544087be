package threadlens;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.SourceId;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Draft;
import threadlens.pipeline.Finisher;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.Flagged;
import threadlens.rules.RulePacks;

/**
 * The whole of {@code annotate} beside CoreNLP's own pipelines, on the same comments, by as many
 * threads, in one run: comments a second, the heap, the ratios, and what each stage takes. Models
 * are loaded and code is warm before the clock runs; start is not measured. Every third comment
 * warms up, over and over, the others are measured, by turns, with a pipeline that has not met
 * their sentences.
 *
 * <p>Run by {@code mvn -q test-compile exec:exec@whole-run -Dcomments=FILE}, where FILE holds
 * utterances as {@code threadlens read --utterances} writes them.
 */
public final class WholeRun {
  private static final String PCFG = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";
  private static final String SHIFT_REDUCE = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  private static final String ANNOTATORS = "tokenize,pos,parse,sentiment";

  /** Seconds for which a method runs before it is measured. */
  private static final double WARM_UP = 20;

  private static final int WARMING = 3;

  /** How often both are measured by turns; the median counts. */
  private static final int ROUNDS = 9;

  /** Comments on which the slowest method is warmed up, once. */
  private static final int FEW = 12;

  private final List<UtteranceLine> first = new ArrayList<>();
  private final List<UtteranceLine> measured = new ArrayList<>();
  private final int threads;
  private final PrintStream out;
  private final LongAdder linking = new LongAdder();
  private final LongAdder hearing = new LongAdder();
  private final LongAdder flagging = new LongAdder();
  private final LongAdder writing = new LongAdder();

  private WholeRun(List<UtteranceLine> lines, int threads, PrintStream out) {
    for (int i = 0; i < lines.size(); i++) {
      (i % WARMING == 0 ? first : measured).add(lines.get(i));
    }
    this.threads = threads;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param args the file of utterances, CoreNLP's jar of models, how many threads
   */
  public static void main(String[] args) throws Exception {
    List<UtteranceLine> lines = read(Path.of(args[0]));
    new WholeRun(lines, Integer.parseInt(args[2]), System.out).compare(Path.of(args[1]));
  }

  private static List<UtteranceLine> read(Path file) throws IOException {
    Utterances utterances = new Utterances(new SourceId(file.toString(), null, ""));
    List<UtteranceLine> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (utterances.parse(line.getBytes(StandardCharsets.UTF_8), lines.size() + 1)
          instanceof UtteranceLine utterance) {
        lines.add(utterance);
      }
    }
    return lines;
  }

  private void compare(Path models) throws Exception {
    out.printf(Locale.ROOT, "%,d comments measured, %d threads%n%n", measured.size(), threads);
    StanfordCoreNLP quick = coreNlp(SHIFT_REDUCE, "false");
    warm(() -> each(quick, first));
    warm(() -> annotate(pipeline(), first)); // a new one each time: it remembers what it heard
    List<Double> ours = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Pipeline pipeline = pipeline();
      annotate(pipeline, first); // loads the models
      List.of(linking, hearing, flagging, writing).forEach(LongAdder::reset);
      System.gc(); // what loading left is collected before the clock runs
      theirs.add(seconds(() -> each(quick, measured)));
      ours.add(seconds(() -> annotate(pipeline, measured)));
      again.add(seconds(() -> annotate(pipeline, measured)));
    }
    double whole = median(ours);
    double others = median(theirs);
    row("Threadlens, all of it", whole, whole);
    shares();
    row("  once more, each sentence heard before", median(again), whole);
    row("CoreNLP, shift-reduce without graphs", others, whole);
    out.printf(Locale.ROOT, "%-44s %,d MB%n", "  heap of both at its highest", heapPeak() >> 20);

    Path pcfg = extracted(models);
    StanfordCoreNLP stock = coreNlp(pcfg.toString(), "true");
    each(stock, first.subList(0, Math.min(FEW, first.size())));
    row("CoreNLP as it comes (PCFG, graphs)", seconds(() -> each(stock, measured)), whole);
    Files.delete(pcfg);
  }

  /** Loads models of its own. */
  private static Pipeline pipeline() {
    Linguist linguist = Standard.linguist();
    Path rules = Path.of("rules");
    return new Pipeline(
        "whole-run",
        Standard.linker(),
        Standard.analyzer(linguist),
        RulePacks.load(rules, rules, linguist));
  }

  /** All that {@code annotate} does between bytes and bytes, but for its queue. */
  private void annotate(Pipeline pipeline, List<UtteranceLine> lines) {
    Conversation conversation = pipeline.begin(Links.INFER);
    Finisher finisher = conversation.finisher();
    List<Conversation.Next> nexts =
        timed(
            linking, () -> lines.stream().map(line -> conversation.next(line.comment())).toList());
    List<Draft> drafts = parallel(nexts, next -> draft(pipeline, next));
    timed(writing, () -> written(lines, drafts, finisher));
  }

  private Draft draft(Pipeline pipeline, Conversation.Next next) {
    LinkedComment linked = next.linked();
    CommentAnalysis heard = timed(hearing, () -> pipeline.analyzer().analyze(linked));
    Flagged alone = timed(flagging, () -> pipeline.packs().flagAlone(linked, heard));
    return new Draft(
        new threadlens.model.Annotation(linked, heard, alone.flags(), next.problems()), alone);
  }

  private static int written(List<UtteranceLine> lines, List<Draft> drafts, Finisher finisher) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < drafts.size(); i++) {
        lines.get(i).write(bytes, finisher.finish(drafts.get(i)), id -> null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private static <T> T timed(LongAdder into, Supplier<T> work) {
    long begun = System.nanoTime();
    T done = work.get();
    into.add(System.nanoTime() - begun);
    return done;
  }

  /** What each stage took of all threads together. */
  private void shares() {
    double all = linking.sum() + hearing.sum() + flagging.sum() + writing.sum();
    out.printf(
        Locale.ROOT,
        "%-44s links %.1f %%, sentiment %.1f %%, rules %.1f %%, writing %.1f %%%n",
        "  of which",
        100 * linking.sum() / all,
        100 * hearing.sum() / all,
        100 * flagging.sum() / all,
        100 * writing.sum() / all);
  }

  private void each(StanfordCoreNLP pipeline, List<UtteranceLine> texts) {
    List<Integer> done =
        parallel(
            texts,
            line -> {
              pipeline.annotate(new Annotation(line.comment().text()));
              return 1;
            });
    if (done.size() != texts.size()) {
      throw new IllegalStateException("not all were read");
    }
  }

  private <A, B> List<B> parallel(List<A> work, Function<A, B> step) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures =
          work.stream().map(each -> workers.submit(() -> step.apply(each))).toList();
      List<B> done = new ArrayList<>();
      for (Future<B> future : futures) {
        done.add(future.get());
      }
      return done;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      workers.shutdown();
    }
  }

  private static StanfordCoreNLP coreNlp(String parser, String graphs) {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("parse.model", parser);
    properties.setProperty("parse.buildgraphs", graphs);
    return new StanfordCoreNLP(properties);
  }

  /** The program unpacks only the models that it needs; the default parser is none of them. */
  private static Path extracted(Path models) throws IOException {
    Path file = Files.createTempFile("englishPCFG", ".ser.gz");
    try (ZipFile jar = new ZipFile(models.toFile());
        var in = jar.getInputStream(jar.getEntry(PCFG))) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private static void warm(Runnable work) {
    for (double spent = 0; spent < WARM_UP; ) {
      spent += seconds(work);
    }
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private void row(String what, double seconds, double whole) {
    out.printf(
        Locale.ROOT,
        "%-44s %9.1f comments/s, %6.2f s, Threadlens over it %.2f%n",
        what,
        measured.size() / seconds,
        seconds,
        seconds / whole);
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
