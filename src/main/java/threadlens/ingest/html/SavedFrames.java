package threadlens.ingest.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;

/**
 * The frames of comments that a browser saved in the page's folder: {@code
 * NAME_files/saved_resource.html}, beside those of advertisements. A frame is one of comments where
 * it stands in their section, or calls itself so.
 */
final class SavedFrames {
  private static final int MOST = 3;
  private static final Selector FRAME = Selector.of("iframe[src]");

  private static final List<String> NAMING =
      List.of("id", "class", "name", "title", "aria-label", "data-src");

  private static final List<String> COMMENTS =
      List.of(
          "comment",
          "disqus",
          "dsq-",
          "remark42",
          "giscus",
          "utterances",
          "coral",
          "kommentar",
          "تعليق");

  private SavedFrames() {}

  /** Returns their addresses, as the page states them. */
  static List<String> of(HtmlPage page, FoundComments found) {
    List<String> addresses = new ArrayList<>();
    for (Element place : found.section()) {
      place.select("iframe[src]").forEach(frame -> add(frame, addresses));
    }
    for (int number : page.elements().select(FRAME)) {
      Element frame = page.elements().at(number);
      if (namesComments(frame)) {
        add(frame, addresses);
      }
    }
    return addresses;
  }

  private static void add(Element frame, List<String> addresses) {
    String address = frame.attr("src");
    if (addresses.size() < MOST && file(address) != null && !addresses.contains(address)) {
      addresses.add(address);
    }
  }

  private static boolean namesComments(Element frame) {
    return NAMING.stream()
        .map(name -> frame.attr(name).toLowerCase(Locale.ROOT))
        .anyMatch(value -> COMMENTS.stream().anyMatch(value::contains));
  }

  /** Returns the frame's file; null where none lies there. */
  static @Nullable Source source(Source page, String address) {
    String[] file = file(address);
    return file == null ? null : page.savedAlong(file[0], file[1]);
  }

  /** Returns folder and name of "./NAME_files/frame.html"; null of any other address. */
  private static String @Nullable [] file(String address) {
    String path = address.startsWith("./") ? address.substring(2) : address;
    path = path.replaceFirst("[?#].*$", "");
    if (path.contains("%")) {
      try {
        path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return null; // no address, with a bare percent sign
      }
    }
    String[] parts = path.split("/", -1);
    String name = parts.length == 2 ? parts[1].toLowerCase(Locale.ROOT) : "";
    boolean frame = name.endsWith(".html") || name.endsWith(".htm");
    return frame && !path.contains("\\") && !path.startsWith(".") && !parts[1].startsWith(".")
        ? parts
        : null;
  }
}
