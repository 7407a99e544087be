package threadlens.cli;

/** What the program answers to the shell. Other programs rely on these. */
final class ExitCode {
  /** Done; also with questions not evaluated, or when whoever read the output had enough. */
  static final int DONE = 0;

  /** A fault of the program. */
  static final int OUR_FAULT = 1;

  /** Wrong usage, configuration or rule pack, or no input found. */
  static final int WRONG_USAGE = 2;

  /** Done, and an input, a line or a comment had to be left out. */
  static final int LEFT_OUT = 4;

  private ExitCode() {}
}
