package threadlens.ingest.merging;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page, parted into that of its discussion and the number of the page in it.
 *
 * @param key of the discussion: host and path and what else tells it, the same for all its pages
 * @param page as the address numbers it, by pages or by comments; 0 where it gives no number
 * @param commentPage whether WordPress made the number: there the page without one is the newest
 * @param doubtful the key, where the last number of the address could also be the page's; null
 *     where there is no such number
 * @param doubtfulPage that number
 */
record PageAddress(
    String key, int page, boolean commentPage, @Nullable String doubtful, int doubtfulPage) {
  static @Nullable PageAddress orNull(@Nullable String address) {
    return address == null ? null : of(address);
  }

  /** A number that may be a page's is one if the page without it is among those known. */
  String key(Set<String> known) {
    return doubtful != null && known.contains(doubtful) ? doubtful : key;
  }

  /** Returns null where it is no address of the web, or that of a whole site. */
  static @Nullable PageAddress of(String address) {
    String rest = withoutScheme(address.strip());
    if (rest == null) {
      return null;
    }
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int question = rest.indexOf('?');
    String place = question < 0 ? rest : rest.substring(0, question);
    PageQuery query = PageQuery.of(question < 0 ? "" : rest.substring(question + 1));
    int slash = place.indexOf('/');
    String host = host(slash < 0 ? place : place.substring(0, slash));
    PagePath path = PagePath.of(slash < 0 ? "" : place.substring(slash));
    if (host.isEmpty() || (path.path().isEmpty() && query.text().isEmpty())) {
      return null;
    }
    String key = host + path.path() + query.text();
    int page = query.page() > 0 ? query.page() : path.page();
    String doubtful = path.doubtful() == null ? null : host + path.doubtful() + query.text();
    return new PageAddress(
        key, page, path.commentPage() || query.commentPage(), doubtful, path.doubtfulPage());
  }

  private static @Nullable String withoutScheme(String address) {
    for (String scheme : List.of("https://", "http://", "//")) {
      if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return address.substring(scheme.length());
      }
    }
    return null;
  }

  private static String host(String written) {
    String host = written.toLowerCase(Locale.ROOT);
    for (String port : List.of(":80", ":443")) {
      host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    }
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
