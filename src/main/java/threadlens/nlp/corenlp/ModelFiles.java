package threadlens.nlp.corenlp;

import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import threadlens.nlp.ModelsNotInstalledException;
import threadlens.nlp.UnusableModelException;

/** The models on the class path: loaded once, when first needed, each on a thread of its own. */
final class ModelFiles {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";

  /** All of the parser but its weights. */
  static final String PARSER = FOLDER + "srparser/englishSR.frame.ser.gz";

  static final String WEIGHTS = FOLDER + "srparser/englishSR.weights";

  /** What the build makes the two from. */
  static final String ORIGINAL_PARSER = FOLDER + "srparser/englishSR.ser.gz";

  private static final String SENTIMENT = FOLDER + "sentiment/sentiment.ser.gz";

  private final ClassLoader classPath;
  private @Nullable Boolean installed; // guarded by this
  private @Nullable CompletableFuture<MaxentTagger> tagger; // guarded by this
  private @Nullable CompletableFuture<Models> loading; // guarded by this

  ModelFiles(ClassLoader classPath) {
    this.classPath = classPath;
  }

  /**
   * Begins to load, unless that was done before, and returns at once.
   *
   * @throws UnusableModelException if a file is missing
   */
  void start() {
    CompletableFuture<MaxentTagger> unused = loadingTagger();
    CompletableFuture<Models> unusedToo = loading();
  }

  private synchronized CompletableFuture<MaxentTagger> loadingTagger() {
    if (tagger == null) {
      require(TAGGER);
      startLogging();
      tagger = inBackground(TAGGER, () -> new MaxentTagger(TAGGER));
    }
    return tagger;
  }

  private synchronized CompletableFuture<Models> loading() {
    if (loading == null) {
      require(PARSER);
      URL weights = require(WEIGHTS);
      require(SENTIMENT);
      startLogging();
      CompletableFuture<ToneNetwork> sentiment =
          inBackground(SENTIMENT, () -> new ToneNetwork(SentimentModel.loadSerialized(SENTIMENT)));
      loading =
          inBackground(PARSER, () -> ParserGrammar.loadModel(PARSER))
              .thenCombine(inBackground(WEIGHTS, () -> WeightTable.open(weights)), TableModel::in)
              .thenCombine(sentiment, Models::new);
    }
    return loading;
  }

  /** Tells whether any of the files is there: a build leaves out all of them or none. */
  synchronized boolean installed() {
    if (installed == null) {
      installed =
          Stream.of(TAGGER, PARSER, WEIGHTS, SENTIMENT)
              .anyMatch(file -> classPath.getResource(file) != null);
    }
    return installed;
  }

  /** Looks for a file without opening it. */
  private URL require(String file) {
    if (!installed()) {
      throw new ModelsNotInstalledException(
          "the models of CoreNLP are not installed, expected a build without -Pno-models");
    }
    URL found = classPath.getResource(file);
    if (found == null) {
      throw new UnusableModelException(
          "no model file '"
              + file
              + "' on the class path, expected it in target/models, where the build unpacks it");
    }
    return found;
  }

  /** Before the threads begin: two that log for the first time at once make SLF4J warn of it. */
  private static void startLogging() {
    ILoggerFactory unused = LoggerFactory.getILoggerFactory();
  }

  /**
   * Waits for the tagger alone.
   *
   * @throws UnusableModelException if it is missing or cannot be read, or memory is short
   */
  MaxentTagger tagger() {
    return waitFor(loadingTagger());
  }

  /**
   * Waits for the models behind a tone.
   *
   * @throws UnusableModelException if one is missing or cannot be read, or memory is short
   */
  Models ready() {
    return waitFor(loading());
  }

  private static <T> T waitFor(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnusableModelException unusable) {
        throw unusable;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new UnusableModelException(
            "the models do not fit into memory, expected a Java heap of 512 MB or more", e);
      }
      throw e;
    }
  }

  private static <T> CompletableFuture<T> inBackground(String file, Supplier<T> load) {
    return CompletableFuture.supplyAsync(() -> loaded(file, load), ModelFiles::onDaemonThread);
  }

  private static <T> T loaded(String file, Supplier<T> load) {
    try {
      return load.get();
    } catch (RuntimeIOException
        | UncheckedIOException
        | ClassCastException
        | IllegalArgumentException e) {
      throw new UnusableModelException(
          "cannot read the model file '" + file + "', expected it as the build unpacked it", e);
    }
  }

  /** A program that needs no model after all does not wait for one. */
  private static void onDaemonThread(Runnable task) {
    Thread thread = new Thread(task, "model-loader");
    thread.setDaemon(true);
    thread.start();
  }
}
