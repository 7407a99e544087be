package threadlens.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * Addresses that lead to somebody: of the web, of mail, telephone numbers. Of the web the site is
 * left: {@code [link youtube.com]}.
 */
final class Addresses {
  private static final Pattern WEB =
      Pattern.compile("(?i)(?:https?://|www\\.)([a-z0-9.-]+)[^\\s<>\"]*");
  private static final Pattern MAIL =
      Pattern.compile("[\\pL\\pN._%+-]+@[\\pL\\pN-]+(?:\\.[\\pL\\pN-]+)+");

  /** International, or as numbers of Lebanon are written. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?:\\+|\\b00)\\d[\\d ()./-]{6,18}\\d|\\b(?:03|70|71|76|78|79|81)[ /-]?\\d{3}[ -]?\\d{3}\\b");

  private static final Set<String> WIDE = Set.of("co", "com", "org", "net", "gov", "edu", "ac");

  private Addresses() {}

  /**
   * Returns what is to be written instead of each.
   *
   * @param isName whether a site's own name gives somebody away
   */
  static List<Edits.Edit> in(String text, Predicate<String> isName) {
    List<Edits.Edit> edits = new ArrayList<>();
    boolean address = text.indexOf("://") >= 0 || text.toLowerCase(Locale.ROOT).contains("www.");
    if (address) {
      for (Matcher web = WEB.matcher(text); web.find(); ) {
        String site = site(web.group(1).toLowerCase(Locale.ROOT));
        String words = isName.test(site) ? "[link]" : "[link " + site + "]";
        edits.add(new Edits.Edit(new Span(web.start(), web.end()), words));
      }
    }
    if (text.indexOf('@') >= 0) {
      all(MAIL.matcher(text), "[mail]", edits);
    }
    if (text.chars().filter(c -> c >= '0' && c <= '9').count() >= 8) {
      all(TELEPHONE.matcher(text), "[telephone]", edits);
    }
    return edits;
  }

  private static void all(Matcher matcher, String words, List<Edits.Edit> edits) {
    while (matcher.find()) {
      edits.add(new Edits.Edit(new Span(matcher.start(), matcher.end()), words));
    }
  }

  /** Returns the address of a page's site alone; null where there is none. */
  static @Nullable String siteOf(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher matcher = WEB.matcher(url);
    return matcher.lookingAt()
        ? "https://" + site(matcher.group(1).toLowerCase(Locale.ROOT)) + "/"
        : null;
  }

  /** The last two labels of a host, three where the last but one is no name: bbc.co.uk. */
  private static String site(String host) {
    String[] labels = host.split("\\.");
    int keep = labels.length > 2 && WIDE.contains(labels[labels.length - 2]) ? 3 : 2;
    int from = Math.max(0, labels.length - keep);
    return String.join(".", List.of(labels).subList(from, labels.length));
  }
}
