package threadlens.ingest.html.repeating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels that name nobody: buttons below a comment, and numbers of things beside it. */
final class Labels {
  /** How the buttons below a comment begin, by their first letters. */
  private static final Map<Character, List<String>> BUTTONS =
      Stream.of(
              "reply",
              "antwort",
              "répon",
              "repon",
              "respond",
              "rispond",
              "beantwoord",
              "svar",
              "رد",
              "quote",
              "zitat",
              "zitier",
              "citer",
              "citar",
              "report",
              "meld",
              "signaler",
              "reportar",
              "like",
              "gefällt",
              "j'aime",
              "me gusta",
              "permalink",
              "flag",
              "upvote",
              "downvote",
              "link zu",
              "إعجاب",
              "تبليغ",
              "odpowiedz",
              "ответить",
              "cevapla",
              "kommentier")
          .collect(Collectors.groupingBy(button -> button.charAt(0)));

  /** What is counted beside comments: "60 replies". */
  private static final Set<String> COUNTED =
      Set.of(
          "comment",
          "comments",
          "reply",
          "replies",
          "response",
          "responses",
          "answer",
          "answers",
          "post",
          "posts",
          "message",
          "messages",
          "topic",
          "topics",
          "view",
          "views",
          "like",
          "likes",
          "vote",
          "votes",
          "point",
          "points",
          "follower",
          "followers",
          "kommentar",
          "kommentare",
          "antwort",
          "antworten",
          "beitrag",
          "beiträge",
          "commentaire",
          "commentaires",
          "réponse",
          "réponses",
          "comentario",
          "comentarios",
          "respuesta",
          "respuestas",
          "تعليق",
          "تعليقات",
          "رد",
          "ردود");

  private Labels() {}

  /** Whether a text says how many there are of something, and so names nobody. */
  static boolean count(String label) {
    int space = label.indexOf(' ');
    return space > 0
        && Character.isDigit(label.charAt(0))
        && COUNTED.contains(label.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a label begins as that of a button does. */
  static boolean button(String label) {
    if (label.length() > 40) {
      return false;
    }
    String lower = label.toLowerCase(Locale.ROOT);
    char first = lower.isEmpty() ? ' ' : lower.charAt(0);
    for (String button : BUTTONS.getOrDefault(first, List.of())) {
      if (lower.startsWith(button)) {
        return true;
      }
    }
    return false;
  }
}
