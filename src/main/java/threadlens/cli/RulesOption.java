package threadlens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.analysis.LanguageOnly;
import threadlens.nlp.Linguist;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;

/** {@code --rules DIR}, for every command that flags: a picocli mixin. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder of rule packs, or of an overlay.yaml over those that come with Threadlens"
              + " (default: these).")
  private @Nullable Path given;

  /** Returns the folder asked for, else {@code rules} in Threadlens's own folder. */
  Path folder() {
    Path folder = given != null ? given : shipped();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("not a folder: " + folder + ", expected a folder of rule packs");
    }
    return folder;
  }

  /** Returns the folder of the packs that come with Threadlens. */
  static Path shipped() {
    return Path.of(System.getProperty("threadlens.home", ""), "rules");
  }

  /** Returns a pipeline with these rules and without sentiment. */
  Pipeline pipeline() {
    return new Pipeline(Version.tool(), Standard.linker(), new LanguageOnly(), packs());
  }

  /** Loads all packs of the folder; one without any would find nothing, and look clean. */
  RulePacks packs() {
    return packs(Standard.linguist());
  }

  /** Loads them, and shares the models behind the parts of speech. */
  RulePacks packs(Linguist linguist) {
    Path folder = folder();
    RulePacks packs = RulePacks.load(folder, shipped(), linguist);
    if (packs.names().isEmpty()) {
      throw new UsageException("no rule packs in " + folder + ", expected a folder for each");
    }
    return packs;
  }
}
