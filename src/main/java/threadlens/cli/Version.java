package threadlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
  /** Returns name and version, as in {@code threadlens 1.2.3}. */
  static String tool() {
    return "threadlens " + property("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {tool(), "Stanford CoreNLP " + property("corenlp")};
  }

  private static String property(String key) {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/threadlens/build.properties")) {
      properties.load(Objects.requireNonNull(in, "no /threadlens/build.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(key, "unknown");
  }
}
