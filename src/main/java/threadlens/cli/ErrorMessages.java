package threadlens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import threadlens.decisions.UnusableDecisionsException;
import threadlens.evaluation.UnusableGoldException;
import threadlens.nlp.UnusableModelException;
import threadlens.report.NamesLeftException;
import threadlens.rules.RulePackException;

/** Says in one line what went wrong, and which exit code that is. */
final class ErrorMessages {
  private final Streams streams;

  ErrorMessages(Streams streams) {
    this.streams = streams;
  }

  /** Returns what a worker threw, to be thrown again here. */
  static RuntimeException asThrown(CompletionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof IOException io) {
      return new UncheckedIOException(io);
    }
    return cause instanceof RuntimeException known ? known : e;
  }

  /** Wrong commands or options: with what may have been meant, and where to read on. */
  int misused(ParameterException e) {
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    err.print("threadlens: " + e.getMessage() + "\n");
    UnmatchedArgumentException.printSuggestions(e, err);
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.print("see '" + command + " --help'\n");
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  /** What came out of a command. */
  int told(Throwable fault, boolean debug) {
    if (fault instanceof ReaderGoneException) {
      return ExitCode.DONE;
    }
    if (fault instanceof UsageException
        || fault instanceof UnusableModelException
        || fault instanceof UnusableGoldException
        || fault instanceof UnusableDecisionsException) {
      streams.note("threadlens: " + fault.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (fault instanceof RulePackException packs) {
      streams.note(packs.pretty());
      streams.note("threadlens: " + packs.count() + " wrong in the rule packs; see above");
      return ExitCode.WRONG_USAGE;
    }
    if (fault instanceof OutOfMemoryError) {
      streams.note("threadlens: out of memory; JAVA_OPTS=-Xmx3g gives it 3 GB");
      return ExitCode.OUR_FAULT;
    }
    if (fault instanceof NamesLeftException) {
      streams.note("threadlens: " + fault.getMessage());
      return ExitCode.OUR_FAULT;
    }
    IOException refused = refused(fault);
    if (refused != null && !debug) {
      streams.note("threadlens: cannot go on: " + reason(refused));
      return ExitCode.OUR_FAULT;
    }
    streams.note("threadlens: a fault of the program: " + fault);
    if (debug) {
      fault.printStackTrace(streams.err());
    } else {
      streams.note("threadlens: --debug shows where; please report it");
    }
    return ExitCode.OUR_FAULT;
  }

  int told(Throwable fault) {
    return told(fault, false);
  }

  /** A disk that is full or a folder that may not be written is no fault of the program. */
  private static @Nullable IOException refused(Throwable fault) {
    if (fault instanceof UncheckedIOException unchecked) {
      return unchecked.getCause();
    }
    return fault instanceof IOException io ? io : null;
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": permission denied";
    }
    return e instanceof NoSuchFileException
        ? e.getMessage() + ": no such file or folder, or it cannot be made"
        : String.valueOf(e.getMessage());
  }
}
