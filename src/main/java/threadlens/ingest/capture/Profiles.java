package threadlens.ingest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The site profiles that ship with the program. */
public final class Profiles {
  private static final String FOLDER = "/threadlens/profiles/";

  private final List<Profile> inOrder;
  private final Profile unknown;

  private Profiles(List<Profile> inOrder, Profile unknown) {
    this.inOrder = List.copyOf(inOrder);
    this.unknown = unknown;
  }

  /** Loads them; of two that fit equally well, the first is taken. */
  public static Profiles shipped() {
    Map<?, ?> base = yaml("every-page");
    return new Profiles(
        List.of("naharnet", "wordpress", "plain-article").stream()
            .map(name -> new ProfileData(yaml(name), base).profile())
            .toList(),
        new ProfileData(yaml("unknown-page"), base).profile());
  }

  /**
   * Returns the time that a page shows, in any form that a profile knows; null for all else, and
   * for a time that does not exist.
   */
  public @Nullable LocalDateTime time(String shown) {
    for (Profile profile : inOrder) {
      LocalDateTime comment = profile.times().parse(shown);
      LocalDateTime time = comment == null ? profile.dates().parse(shown) : comment;
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** What is known of the pages whose site is not. */
  Profile unknown() {
    return unknown;
  }

  List<Profile> inOrder() {
    return inOrder;
  }

  private static Map<?, ?> yaml(String name) {
    String resource = FOLDER + name + ".yaml";
    try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + resource);
      }
      LoadSettings settings =
          LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(resource).build();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
        return map;
      }
      throw new IllegalStateException(resource + " is not a map");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
