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
import java.util.zip.ZipFile;
import threadlens.analysis.CommentAnalyzer;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.SourceId;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Finisher;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;

/**
 * The whole of {@code annotate} beside CoreNLP's own pipelines, on the same comments, by as many
 * threads, in one run: comments a second, the heap, the ratios, and what each stage takes of one
 * thread. Models are loaded and everything is warm before the clock runs; start is not measured.
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

  /** Comments on which the slowest method is warmed up. */
  private static final int FEW = 6;

  /** For which the models are loaded; no sentence of anybody. */
  private static final LinkedComment FIRST = first();

  private final List<UtteranceLine> lines;
  private final int threads;
  private final PrintStream out;

  private WholeRun(List<UtteranceLine> lines, int threads, PrintStream out) {
    this.lines = lines;
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
    WholeRun run = new WholeRun(lines, Integer.parseInt(args[2]), System.out);
    run.compare(Path.of(args[1]));
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
    out.printf(Locale.ROOT, "%,d comments, %d threads%n%n", lines.size(), threads);
    Pipeline warmed = pipeline();
    warm(() -> annotate(warmed));
    Pipeline pipeline = pipeline(); // has heard none of these sentences yet
    pipeline.packs().flag(FIRST, pipeline.analyzer().analyze(FIRST));
    double whole = seconds(() -> annotate(pipeline));
    long heap = heapPeak();
    row("Threadlens, all of it", whole, whole);
    out.printf(Locale.ROOT, "%-44s %,d MB%n", "  heap at its highest", heap >> 20);
    row("  once more, each sentence heard before", seconds(() -> annotate(pipeline)), whole);
    stages(pipeline());

    StanfordCoreNLP quick = coreNlp(SHIFT_REDUCE, "false");
    warm(() -> each(quick, lines));
    row("CoreNLP, shift-reduce without graphs", seconds(() -> each(quick, lines)), whole);

    Path pcfg = extracted(models);
    StanfordCoreNLP stock = coreNlp(pcfg.toString(), "true");
    each(stock, lines.subList(0, Math.min(FEW, lines.size())));
    row("CoreNLP as it comes (PCFG, graphs)", seconds(() -> each(stock, lines)), whole);
    Files.delete(pcfg);
  }

  private static LinkedComment first() {
    SourceId nowhere = new SourceId("", null, "");
    byte[] line =
        "{\"id\":\"0\",\"text\":\"This stands before all.\"}".getBytes(StandardCharsets.UTF_8);
    if (new Utterances(nowhere).parse(line, 1) instanceof UtteranceLine utterance) {
      return Standard.linker().begin().link(utterance.comment());
    }
    throw new IllegalStateException("not an utterance");
  }

  private static Pipeline pipeline() {
    Linguist linguist = Standard.linguist();
    CommentAnalyzer analyzer = Standard.analyzer(linguist);
    Path rules = Path.of("rules");
    RulePacks packs = RulePacks.load(rules, rules, linguist);
    return new Pipeline("whole-run", Standard.linker(), analyzer, packs);
  }

  /** What each stage takes of one thread, in the order of the stages. */
  private void stages(Pipeline pipeline) {
    Conversation conversation = pipeline.begin(Links.INFER);
    List<Conversation.Next> nexts = new ArrayList<>();
    double link =
        seconds(() -> lines.forEach(line -> nexts.add(conversation.next(line.comment()))));
    List<LinkedComment> linked = nexts.stream().map(Conversation.Next::linked).toList();
    List<CommentAnalysis> analyses = new ArrayList<>();
    pipeline.packs().flag(FIRST, pipeline.analyzer().analyze(FIRST)); // loads the models
    double tone =
        seconds(() -> linked.forEach(each -> analyses.add(pipeline.analyzer().analyze(each))));
    double flags =
        seconds(
            () -> {
              for (int i = 0; i < linked.size(); i++) {
                pipeline.packs().flag(linked.get(i), analyses.get(i));
              }
            });
    double all = link + tone + flags;
    out.printf(
        Locale.ROOT,
        "%-44s links %.1f %%, sentiment %.1f %%, rules %.1f %%%n",
        "  of one thread's work",
        100 * link / all,
        100 * tone / all,
        100 * flags / all);
  }

  /** All that {@code annotate} does between bytes and bytes, but for its queue. */
  private void annotate(Pipeline pipeline) {
    Conversation conversation = pipeline.begin(Links.INFER);
    Finisher finisher = conversation.finisher();
    List<Conversation.Next> nexts =
        lines.stream().map(line -> conversation.next(line.comment())).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<threadlens.pipeline.Draft> drafts = parallel(nexts, pipeline::draft);
    for (int i = 0; i < drafts.size(); i++) {
      try {
        lines.get(i).write(bytes, finisher.finish(drafts.get(i)), id -> null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
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

  private <A, B> List<B> parallel(List<A> work, java.util.function.Function<A, B> step) {
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
        lines.size() / seconds,
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
