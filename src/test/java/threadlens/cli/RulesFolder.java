package threadlens.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with two packs for one test: turnips are insults, hissing at Druze is sectarian. */
record RulesFolder(Path folder) {
  private static final String RULE =
      """
      title: A %1$s is called
      version: 1
      status: stable
      category: %2$s
      severity: review
      languages: [en]
      why: for the test
      false-positives: none
      match:
        %3$s
      except:
        - id: soup
          terms: ["{it} soup"]
      message: a %1$s
      examples:
        flagged: ["what ⟦%4$s⟧"]
        clean: ["nobody", "%4$s soup"]
      """;

  static RulesFolder in(Path folder) {
    return new RulesFolder(folder)
        .with("groups.yaml", "sect:\n  druze:\n    en: [Druze]\n  sunni:\n    en: [Sunni(s)]\n")
        .with(
            "terms/roots.yaml",
            "roots:\n  means: roots as a name for people\n  terms: [turnip(s), swede(s)]\n")
        .with("fruit/pack.yaml", "title: Fruit\nversion: 1\nchanges: [\"1: first\"]\n")
        .with("hiss/pack.yaml", "title: Hissing\nversion: 1\nchanges: [\"1: first\"]\n")
        .withRule("fruit/turnip.yaml", "turnip", "insult", "terms: ['{roots}']", "turnip")
        .withRule(
            "hiss/snake.yaml",
            "snake",
            "sectarian",
            "all: [{terms: ['{sect:*}']}, {terms: [hiss, slither]}]\n  within: 2 words",
            "Druze hiss");
  }

  RulesFolder withRule(String file, String name, String category, String match, String example) {
    return with(file, RULE.formatted(name, category, match, example));
  }

  RulesFolder with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
