package threadlens.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The profiles that ship with the program. */
final class MarkupProfiles {
  private static final String FOLDER = "/threadlens/profiles/html/";

  /** Of two that find as much, the first is taken. */
  static final List<String> NAMES =
      List.of(
          "wordpress",
          "wpdiscuz",
          "disqus",
          "drupal",
          "blogger",
          "discourse",
          "discourse-crawler",
          "phpbb",
          "phpbb2",
          "vbulletin",
          "xenforo",
          "invision",
          "stackexchange",
          "remark42",
          "isso",
          "commento",
          "cusdis",
          "hacker-news",
          "lobsters",
          "slashdot",
          "smf",
          "mybb",
          "yabb",
          "nodebb",
          "flarum",
          "vanilla",
          "fluxbb",
          "bbpress",
          "woltlab",
          "khoros",
          "lemmy",
          "mastodon",
          "reddit",
          "reddit-redesign",
          "shreddit",
          "pipermail",
          "mhonarc",
          "mail-archive",
          "hypermail",
          "marc",
          "hyperkitty",
          "youtube",
          "twitter",
          "bluesky",
          "telegram-web",
          "facebook",
          "coral",
          "openweb",
          "giscus",
          "github",
          "substack",
          "guardian",
          "microdata",
          "script-loaded");

  static final List<MarkupProfileData> SHIPPED =
      NAMES.stream().map(name -> new MarkupProfileData(yaml(FOLDER + name + ".yaml"))).toList();

  private MarkupProfiles() {}

  static Map<?, ?> yaml(String resource) {
    try (InputStream in = MarkupProfiles.class.getResourceAsStream(resource)) {
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
