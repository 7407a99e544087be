package threadlens.exchange;

/** A line that came in: an utterance, or one that has to be left out. */
public sealed interface InputLine permits UtteranceLine, BadLine {}
