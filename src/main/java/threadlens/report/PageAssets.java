package threadlens.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import threadlens.report.page.Frame;
import threadlens.report.page.PageLanguage;
import threadlens.report.page.Phrases;
import threadlens.text.Sha256;

/**
 * The style sheet and the script that every page carries inside, and the policy that lets these two
 * and nothing else have effect. They are named by their digests, so that neither a style nor a
 * script of a comment could run even if one got into the page as markup.
 */
final class PageAssets {
  private PageAssets() {}

  /** What a script is put together from, in this order. */
  private static final List<String> QUEUE_SCRIPTS =
      List.of(
          "shared/work.js",
          "queue/store.js",
          "queue/items.js",
          "queue/filters.js",
          "queue/files.js",
          "queue/keys.js");

  private static final List<String> CODER_SCRIPTS =
      List.of("shared/work.js", "coder/sheet.js", "coder/files.js", "coder/keys.js");

  /**
   * @param veiled whether the words found are blurred until a reader asks to see them
   */
  static Frame frame(PageLanguage language, boolean veiled) {
    String style = resource("report.css") + resource("links.css");
    return frame(
        language, veiled ? style + resource("veil.css") : style, resource("report.js"), veiled);
  }

  /**
   * The queue has a style sheet of its own behind the others, and only its own script. Its veil
   * stands among its tools, whether the other pages have one or not.
   */
  static Frame queueFrame(PageLanguage language) {
    String style = resource("report.css") + resource("links.css") + resource("veil.css");
    return frame(language, style + resource("queue/queue.css"), script(QUEUE_SCRIPTS), false);
  }

  /** A coder works as moderators do, in the same dress. */
  static Frame coderFrame(PageLanguage language) {
    String style = resource("report.css") + resource("queue/queue.css");
    return frame(language, style + resource("coder/coder.css"), script(CODER_SCRIPTS), false);
  }

  private static String script(List<String> parts) {
    StringBuilder script = new StringBuilder("\"use strict\";\n{\n");
    parts.forEach(part -> script.append(resource(part)));
    return script.append("}\n").toString();
  }

  private static Frame frame(PageLanguage language, String style, String script, boolean veiled) {
    String policy =
        "default-src 'none'; style-src "
            + digest(style)
            + "; script-src "
            + digest(script)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    return new Frame(policy, style, script, Phrases.of(language), veiled);
  }

  static String digest(String text) {
    byte[] digest = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  static byte[] bytes(String name) {
    try (InputStream in = PageAssets.class.getResourceAsStream("/threadlens/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks threadlens/report/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    // A checkout on Windows may have other line ends; a browser reads them all as LF.
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
