package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens a file in the browser of whoever sits before the machine. By the system's own command, not
 * by {@code java.awt}, which would bring a window toolkit into every installation.
 */
final class Browser {
  private Browser() {}

  /** Asks the system to show a file, without waiting; false where there is nobody to ask. */
  static boolean open(Path file) {
    List<String> command =
        command(System.getProperty("os.name", ""), System.getenv(), file.toUri().toString());
    if (command.isEmpty()) {
      return false;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false; // a screen, and no such command: a desktop without xdg-utils
    }
  }

  /** Returns what to run on a system; empty where no screen is. */
  static List<String> command(String system, Map<String, String> environment, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? List.of("xdg-open", address) : List.of();
  }
}
