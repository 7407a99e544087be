package threadlens.rules;

/**
 * The place that conditions are asked about.
 *
 * @param by what was asked for and found there
 * @param settled whether it is what the rule found, so that no part of an exception takes its place
 */
record Asked(Range words, Condition by, boolean settled) {}
