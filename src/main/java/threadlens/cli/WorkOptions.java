package threadlens.cli;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.LanguageOnly;
import threadlens.linking.ThreadLinker;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;

/** How comments are evaluated, and by how many threads: a picocli mixin. */
final class WorkOptions {
  @Mixin private final RulesOption rules = new RulesOption();

  @Option(names = "--no-sentiment", description = "Leave the sentiment out; far faster.")
  private boolean noSentiment;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads work (default: one for each processor).")
  private @Nullable Integer jobs;

  boolean sentiment() {
    return !noSentiment;
  }

  int jobs() {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (wanted < 1 || wanted > 1_000) {
      throw new UsageException("not a number of jobs: " + wanted + ", expected 1 to 1000");
    }
    return wanted;
  }

  /** Makes the stages ready; models begin to load in the background. */
  Pipeline pipeline(Streams streams) {
    Linguist linguist = Standard.linguist();
    CommentAnalyzer analyzer = noSentiment ? new LanguageOnly() : Standard.analyzer(linguist);
    if (!noSentiment && !linguist.hasModels()) {
      streams.note(
          "sentiment is not installed: this build has no models; each comment says so, and what"
              + " rules need parts of speech for (not-installed)");
    }
    analyzer.prepare();
    CompletableFuture<ThreadLinker> linkerAside = CompletableFuture.supplyAsync(Standard::linker);
    RulePacks packs = rules.packs(linguist);
    return new Pipeline(Version.tool(), linkerAside.join(), analyzer, packs);
  }
}
