/**
 * Commands, wiring and exit codes: the only code that prints. In: arguments and streams. Out: lines
 * on standard output, notes on standard error, an {@link threadlens.cli.ExitCode}.
 *
 * <p>To add a command: a class with {@code @Command} whose constructor takes {@link
 * threadlens.cli.Streams}, a line in {@link threadlens.cli.Main#commandLine}. It is a {@code
 * Callable<Integer>} that returns an exit code; what was asked for goes to {@code streams.line},
 * all else to {@code streams.note}; what the user asked wrongly is a {@link
 * threadlens.cli.UsageException}, which ends with exit code 2, and any other exception is our fault
 * and ends with 1. {@code --help} and {@code --debug} come from {@code Main}; the footer must show
 * an example, and a test looks. {@link threadlens.cli.RulesOption} is a mixin for {@code --rules}.
 * Tests run commands in-process: {@code Main.run(Streams.of(in, out, err), "read", "seeds")}.
 *
 * <p>Both {@code analyze} and {@code annotate} work on a {@link threadlens.cli.Conveyor}: one
 * thread reads and puts work on it, several do the work, and the main thread takes the results in
 * order and writes. {@link threadlens.cli.Outcome} names what went wrong and knows the exit code.
 */
@NullMarked
package threadlens.cli;

import org.jspecify.annotations.NullMarked;
