package threadlens.model;

/**
 * What a rule says of itself to the moderator who reads its findings.
 *
 * @param title one line
 * @param why why it matters
 * @param falsePositives what it is known to get wrong
 */
public record RuleNote(RuleId rule, String title, String why, String falsePositives) {}
