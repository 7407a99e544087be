package threadlens.report.page;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;
import threadlens.model.Category;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Finding;
import threadlens.model.PostedAt;
import threadlens.model.Severity;

/** The page's own words for what the model names. */
public final class Words {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "ar", "ar-Latn", "und");

  private static final int LONGEST_NAME = 80;

  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A class name of the style sheet. */
  public static String styleOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static String severity(Phrases phrases, Severity severity) {
    return phrases.say("severity." + styleOf(severity));
  }

  public static String category(Phrases phrases, Category category) {
    return phrases.say("category." + styleOf(category));
  }

  public static String commentsState(Phrases phrases, CommentsState state) {
    return phrases.say("comments-state." + styleOf(state));
  }

  /** Empty for a published comment. */
  public static String commentState(Phrases phrases, CommentState state) {
    return state == CommentState.PUBLISHED ? "" : phrases.say("comment-state." + styleOf(state));
  }

  public static String language(Phrases phrases, String tag) {
    return LANGUAGES.contains(tag) ? phrases.say("language." + tag) : Visible.line(tag);
  }

  /** BCP 47 for the markup, where an empty one stands for "unknown". */
  public static String tag(String language) {
    return language.equals("und") ? "" : language;
  }

  public static String level(Phrases phrases, Level level) {
    return phrases.say("level." + styleOf(level));
  }

  public static String time(@Nullable PostedAt at) {
    if (at == null) {
      return "";
    }
    return TIME.format(at.local()) + (at.offset() == null ? "" : " " + offset(at));
  }

  /** ISO 8601; null where the time is not known. */
  public static @Nullable String isoTime(@Nullable PostedAt at) {
    return at == null ? null : at.local() + (at.offset() == null ? "" : at.offset().getId());
  }

  private static String offset(PostedAt at) {
    String id = at.offset() == null ? "" : at.offset().getId();
    return id.equals("Z") ? "UTC" : "UTC" + id;
  }

  /** Empty where the source does not tell. */
  public static String kind(Phrases phrases, @Nullable AuthorKind kind) {
    return kind == null || kind == AuthorKind.UNKNOWN ? "" : phrases.say("kind." + styleOf(kind));
  }

  public static String name(Phrases phrases, String authorName) {
    return authorName.isBlank() ? phrases.say("name.none") : Visible.line(authorName);
  }

  /** A name where it stands beside others: its comment shows the whole. */
  static String shortName(Phrases phrases, String authorName) {
    return Visible.line(name(phrases, authorName), LONGEST_NAME);
  }

  /** Whom a finding is about; empty where nobody is meant. */
  public static String target(Phrases phrases, Finding finding) {
    String name = finding.targetName();
    String key = "target." + styleOf(finding.target());
    return switch (finding.target()) {
      case COMMENTER, PUBLIC_FIGURE ->
          name == null ? phrases.say(key) : phrases.say(key + "-named", Visible.line(name));
      case SELF -> phrases.say(key);
      case NONE -> "";
      case GROUP ->
          finding.targetGroup() == null || finding.targetGroup().equals("unresolved")
              ? phrases.say(key)
              : phrases.say(key + "-named", Visible.line(finding.targetGroup()));
    };
  }

  /** Several things, one after the other. */
  static String list(Phrases phrases, Collection<String> things) {
    return String.join(phrases.say("list.comma"), things);
  }
}
