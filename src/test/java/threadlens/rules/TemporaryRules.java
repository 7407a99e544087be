package threadlens.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import threadlens.pipeline.Standard;

/** A rules folder for one test, with one pack {@code p}. */
record TemporaryRules(Path folder) {
  static final String RULE =
      """
      title: A rule
      version: 1
      status: stable
      category: insult
      severity: review
      languages: [en]
      why: because
      false-positives: none known
      match:
        terms: [oaf]
      message: found
      examples:
        flagged: ["an ⟦oaf⟧"]
        clean: ["nobody"]
      """;

  TemporaryRules with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TemporaryRules withRule(String text) {
    return with("p/pack.yaml", "title: P\nversion: 1\n").with("p/r.yaml", text);
  }

  RulePacks load() {
    return RulePacks.load(folder, folder, Standard.linguist());
  }

  /** What loading says, with the folder's own path left out. */
  String wrong() {
    RulePackException thrown = catchThrowableOfType(RulePackException.class, this::load);
    return thrown == null ? "nothing" : told(thrown);
  }

  /** What the examples say. */
  String failing() {
    RuleCheck check =
        new RuleCheck(load(), Shipped::thread, new threadlens.analysis.LanguageOnly()::analyze);
    RulePackException thrown = catchThrowableOfType(RulePackException.class, check::run);
    return thrown == null ? "nothing" : told(thrown);
  }

  private String told(RulePackException thrown) {
    return thrown.pretty().replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
