package threadlens.ingest.html.repeating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import threadlens.text.ManyWords;

/** Words of markup that speak for comments, or against: weak evidence all. */
final class Words {
  /** In names of classes and ids, in the languages of those who write them. */
  private static final ManyWords COMMENT =
      ManyWords.of(
          List.of(
              "comment",
              "komment",
              "coment",
              "reply",
              "replies",
              "response",
              "reaction",
              "reaktion",
              "antwort",
              "respuesta",
              "reponse",
              "message",
              "mensaje",
              "beitrag",
              "discuss",
              "opinion",
              "meinung",
              "avis",
              "answer",
              "feedback",
              "respond",
              "talk"));

  /** The same of forums. */
  private static final ManyWords POST =
      ManyWords.of(List.of("post", "message", "thread", "topic", "msg"));

  private static final ManyWords STATES =
      ManyWords.of(
          List.of(
              "open", "closed", "status", "has-", "no-", "enabled", "disabled", "with-", "count"));

  private static final ManyWords AGAINST =
      ManyWords.of(
          List.of(
              "related",
              "recent",
              "latest",
              "teaser",
              "product",
              "menu",
              "sidebar",
              "widget",
              "promo",
              "popular",
              "archive",
              "recommend",
              "sponsor",
              "slide",
              "carousel",
              "breadcrumb",
              "navigation",
              "newsticker",
              "headline",
              "footer"));

  private static final ManyWords LINKBACK =
      ManyWords.of(List.of("pingback", "trackback", "linkback"));

  private static final ManyWords PERSON =
      ManyWords.of(
          List.of(
              "author",
              "user",
              "name",
              "nick",
              "poster",
              "autor",
              "auteur",
              "person",
              "member",
              "commenter",
              "commentator",
              "speaker",
              "screen",
              "login",
              "verfasser",
              "by",
              "fn",
              "profile",
              "who",
              "pseudo",
              "handle",
              "vcard",
              "cite"));

  /** What sites call those who give no name. */
  private static final Set<String> NOBODY =
      Set.of(
          "anonymous",
          "anonymous coward",
          "anonym",
          "anonyme",
          "anónimo",
          "anônimo",
          "anonimo",
          "guest",
          "gast",
          "invité",
          "invitado",
          "مجهول",
          "زائر");

  /** What stands within a name and is none. */
  private static final ManyWords BADGE =
      ManyWords.of(List.of("badge", "flair", "level", "lvl", "rank", "role"));

  private static final Pattern PARTS = Pattern.compile("[/?=&.]");

  private static final Set<String> PLACES_OF_PEOPLE =
      Set.of(
          "user",
          "users",
          "profile",
          "profiles",
          "profil",
          "member",
          "members",
          "u",
          "people",
          "author",
          "mitglied",
          "mitglieder",
          "membre",
          "usuario",
          "benutzer",
          "nutzer");

  private Words() {}

  /**
   * Whether words of classes and ids speak of comments. That a page has comments, or that they are
   * open, makes none of what is in it.
   */
  static boolean comment(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!COMMENT.anyIn(lower)) {
      return false;
    }
    for (String word : lower.split(" ", -1)) {
      if (COMMENT.anyIn(word) && !STATES.anyIn(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tells quickly whether {@link #comment} may be true of words; false is sure. */
  static boolean mayBeComment(String words) {
    return !words.isEmpty() && COMMENT.anyInSmall(words);
  }

  /** Whether a key speaks of many comments, not of one. */
  static boolean many(String key) {
    return key.contains("comments") || key.contains("list") || key.contains("area");
  }

  static boolean post(String key) {
    return POST.anyInSmall(key);
  }

  static boolean against(String key) {
    return AGAINST.anyInSmall(key);
  }

  /** Whether a class tells of a link from another site, as blogs show them among comments. */
  static boolean linkback(String classes) {
    return LINKBACK.anyInSmall(classes);
  }

  static boolean person(String key) {
    int said = Math.max(key.lastIndexOf('.'), Math.max(key.lastIndexOf('@'), key.lastIndexOf('#')));
    return said >= 0 && PERSON.anyInSmall(key.substring(said + 1));
  }

  /** Whether a class is that of a mark beside a name. */
  static boolean badge(String classes) {
    return !classes.isEmpty() && BADGE.anyIn(classes.toLowerCase(Locale.ROOT));
  }

  /** Whether a name is what a site calls those who give none. */
  static boolean nobody(String name) {
    return NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether an address looks like that of somebody's page. */
  static boolean personal(String address) {
    for (String part : PARTS.split(address.toLowerCase(Locale.ROOT), 12)) {
      if (PLACES_OF_PEOPLE.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
