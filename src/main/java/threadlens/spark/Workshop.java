package threadlens.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.LanguageOnly;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;

/**
 * The one pipeline of an executor, shared by all its tasks: rules and models load once for each
 * Java machine. Spark gives a task nowhere else to keep what outlives it.
 */
final class Workshop {
  private static @Nullable Workshop only;

  private final String rules;
  private final boolean sentiment;
  private final Pipeline pipeline;

  private Workshop(Settings settings) throws IOException {
    Linguist linguist = Standard.linguist();
    if (linguist.hasModels() != settings.models()) {
      throw new IllegalStateException(
          "models of CoreNLP on the driver or on executors only, expected the same everywhere");
    }
    CommentAnalyzer analyzer =
        settings.sentiment() ? Standard.analyzer(linguist) : new LanguageOnly();
    this.rules = settings.rules().digest();
    this.sentiment = settings.sentiment();
    this.pipeline =
        new Pipeline("threadlens", Standard.linker(), analyzer, settings.rules().load(linguist));
  }

  /** Returns the pipeline that does as these settings say. */
  static synchronized Pipeline pipeline(Settings settings) {
    Workshop here = only;
    if (here == null || !here.fits(settings)) {
      try {
        here = new Workshop(settings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      only = here;
    }
    return here.pipeline;
  }

  private boolean fits(Settings settings) {
    return rules.equals(settings.rules().digest()) && sentiment == settings.sentiment();
  }
}
