package threadlens.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import threadlens.text.Span;

/** E-mail addresses of people; those of an office or of the state are none. */
final class EmailShape {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_HOST = 100;
  private static final Set<String> OFFICES =
      Set.of(
          "info",
          "contact",
          "contacts",
          "support",
          "help",
          "press",
          "sales",
          "news",
          "editor",
          "editors",
          "webmaster",
          "admin",
          "office",
          "noreply",
          "no-reply",
          "jobs",
          "careers",
          "hr",
          "media",
          "feedback",
          "subscriptions",
          "redaction",
          "abuse",
          "privacy",
          "enquiries",
          "inquiries",
          "newsroom",
          "tips",
          "letters",
          "moderator",
          "moderators",
          "team",
          "hello",
          "mail");

  /** Parts of hosts where those write who hold an office. */
  private static final Set<String> STATE = Set.of("gov", "gouv", "gob", "mil", "parl", "senate");

  private EmailShape() {}

  static void find(String text, List<Shapes.Found> found) {
    int from = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > from && at - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
        start--;
      }
      while (start < at && text.charAt(start) == '.') {
        start++;
      }
      int end = hostEnd(text, at + 1);
      if (end > 0
          && start < at
          && !isOffice(text.substring(start, at), text.substring(at + 1, end))) {
        found.add(new Shapes.Found(Shapes.Kind.E_MAIL, new Span(start, end)));
      }
      from = at + 1;
    }
  }

  private static boolean isOffice(String name, String host) {
    return OFFICES.contains(name) || Arrays.stream(host.split("[.]", -1)).anyMatch(STATE::contains);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "._%+-".indexOf(c) >= 0;
  }

  /** Where a host with a domain of two letters or more ends; -1 where there is none. */
  private static int hostEnd(String text, int start) {
    int at = start;
    int end = -1;
    int label = 0;
    boolean letters = true;
    boolean dotted = false;
    while (at < text.length() && at - start < LONGEST_HOST) {
      char c = text.charAt(at);
      boolean letter = c >= 'a' && c <= 'z';
      if (letter || (c >= '0' && c <= '9') || c == '-') {
        letters &= letter;
        label++;
      } else if (c == '.' && label > 0) {
        dotted = true;
        label = 0;
        letters = true;
      } else {
        break;
      }
      at++;
      if (dotted && letters && label >= 2) {
        end = at;
      } else if (label > 0) {
        end = -1;
      }
    }
    return end;
  }
}
