package threadlens.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A manual page in the macros of man(7): one page, a section for each command. picocli's own
 * generator writes AsciiDoc, which needs another program before {@code man} can read it.
 */
final class ManualPage {
  private final StringBuilder out = new StringBuilder();

  private ManualPage() {}

  /**
   * Writes the page.
   *
   * @param version name and version, for the foot of the page
   */
  static String of(CommandLine program, String version) {
    ManualPage page = new ManualPage();
    page.head(program.getCommandSpec(), version);
    page.macro("SH", "COMMANDS");
    page.commands(program);
    page.foot();
    return page.out.toString();
  }

  private void head(CommandSpec program, String version) {
    String name = program.name();
    line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
    macro("SH", "NAME");
    text(name + " - " + String.join(" ", program.usageMessage().description()));
    macro("SH", "SYNOPSIS");
    macro("B", name);
    text("COMMAND [OPTIONS] ...");
    macro("SH", "DESCRIPTION");
    text(
        "What is asked for goes to standard output, all else to standard error. Nothing is fetched"
            + " and nothing is sent: the program calls nobody.");
    macro("SH", "OPTIONS");
    program.options().forEach(this::argument);
  }

  /** Depth first, in the order of {@code --help}. */
  private void commands(CommandLine above) {
    for (CommandLine command : above.getSubcommands().values()) {
      command(command);
      commands(command);
    }
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    macro("SS", spec.qualifiedName());
    text(String.join(" ", spec.usageMessage().description()));
    macro("PP", "");
    text(synopsis(spec));
    spec.positionalParameters().forEach(this::argument);
    spec.options().stream().filter(option -> !option.inherited()).forEach(this::argument);
    examples(spec.usageMessage().footer());
  }

  private static String synopsis(CommandSpec spec) {
    boolean options = spec.options().stream().anyMatch(option -> !option.inherited());
    Stream<String> words =
        Stream.of(
                Stream.of("Usage: " + spec.qualifiedName()),
                options ? Stream.of("[OPTIONS]") : Stream.<String>of(),
                spec.subcommands().isEmpty() ? Stream.<String>of() : Stream.of("COMMAND"),
                spec.positionalParameters().stream().map(ManualPage::value))
            .flatMap(each -> each);
    return words.collect(Collectors.joining(" "));
  }

  private static String value(PositionalParamSpec parameter) {
    String value = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
    return parameter.required() ? value : "[" + value + "]";
  }

  private void argument(ArgSpec argument) {
    if (argument.hidden()) {
      return;
    }
    line(".TP");
    if (argument instanceof OptionSpec option) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      macro("B", String.join(", ", option.names()) + label);
    } else {
      macro("B", argument.paramLabel());
    }
    text(String.join(" ", argument.description()));
  }

  /** Examples keep their lines. */
  private void examples(String... footer) {
    line(".PP");
    line(".nf");
    Stream.of(footer).filter(each -> !each.isBlank()).forEach(this::text);
    line(".fi");
  }

  private void foot() {
    macro("SH", "EXIT STATUS");
    List.of(
            "0  done, also where something could not be evaluated",
            "1  a fault of the program",
            "2  wrong usage, configuration or rule pack, or no input found",
            "4  done, and an input, a line or a comment had to be left out; it is named")
        .forEach(
            status -> {
              line(".TP");
              macro("B", status.substring(0, 1));
              text(status.substring(3));
            });
    macro("SH", "ENVIRONMENT");
    line(".TP");
    macro("B", "JAVA_OPTS");
    text("Options of the Java machine, such as -Xmx3g for 3 GB of memory.");
  }

  private void macro(String name, String text) {
    line(("." + name + " " + escaped(text)).strip());
  }

  /** A line of text; one that begins like a macro is kept from being one. */
  private void text(String text) {
    String escaped = escaped(text);
    line(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            unit ->
                switch (unit) {
                  case '\\' -> "\\e";
                  case '-' -> "\\-";
                  case '\n' -> " ";
                  default -> unit < 0x7F ? Character.toString(unit) : "\\[u%04X]".formatted(unit);
                })
        .collect(Collectors.joining());
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
