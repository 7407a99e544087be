package threadlens.model;

/** Identifies a rule, as in {@code insult/personal-attack}: the pack's name and the file's. */
public record RuleId(String pack, String name) {
  @Override
  public String toString() {
    return pack + "/" + name;
  }
}
