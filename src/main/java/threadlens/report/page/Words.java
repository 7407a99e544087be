package threadlens.report.page;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.Category;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Finding;
import threadlens.model.PostedAt;
import threadlens.model.Severity;
import threadlens.model.Target;

/** The page's own words for what the model names. */
public final class Words {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "en", "English",
          "fr", "French",
          "ar", "Arabic",
          "ar-Latn", "Arabizi",
          "und", "language unknown");

  private static final int LONGEST_NAME = 80;

  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A class name of the style sheet. */
  public static String styleOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static String severity(Severity severity) {
    return switch (severity) {
      case URGENT -> "Urgent";
      case REVIEW -> "Review";
      case NOTE -> "Note";
    };
  }

  public static String category(Category category) {
    return of(category);
  }

  public static String commentsState(CommentsState state) {
    return switch (state) {
      case OPEN -> "comments open";
      case CLOSED -> "comments closed";
      case SUSPENDED -> "commenting suspended";
      case NONE -> "no comment section";
      case NOT_CAPTURED -> "comments not captured";
    };
  }

  /** Empty for a published comment. */
  public static String commentState(CommentState state) {
    return switch (state) {
      case PUBLISHED -> "";
      case DELETED -> "deleted on the site";
      case SPAM -> "marked as spam by the site";
      case PENDING -> "not yet published by the site";
      case ERASED -> "erased from this report";
    };
  }

  public static String language(String tag) {
    return LANGUAGES.getOrDefault(tag, Visible.line(tag));
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
  public static String kind(@Nullable Author author) {
    return author == null
        ? ""
        : switch (author.kind()) {
          case REGISTERED -> "registered";
          case GUEST -> "guest";
          case UNKNOWN -> "";
        };
  }

  public static String name(String authorName) {
    return authorName.isBlank() ? "(no name)" : Visible.line(authorName);
  }

  /** A name where it stands beside others: its comment shows the whole. */
  static String shortName(String authorName) {
    return Visible.line(name(authorName), LONGEST_NAME);
  }

  /** Whom a finding is about; empty where nobody is meant. */
  public static String target(Finding finding) {
    Target target = finding.target();
    String name = finding.targetName() == null ? "" : ": " + Visible.line(finding.targetName());
    return switch (target) {
      case COMMENTER -> "aimed at a commenter" + name;
      case PUBLIC_FIGURE -> "aimed at a public figure" + name;
      case SELF -> "about the writer";
      case NONE -> "";
      case GROUP ->
          "about a group: "
              + (finding.targetGroup() == null || finding.targetGroup().equals("unresolved")
                  ? "which one is not resolved"
                  : Visible.line(finding.targetGroup()));
    };
  }

  /** A count and its noun, such as {@code 1 comment} or {@code 12,400 comments}. */
  public static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
