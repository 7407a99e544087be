package threadlens.ingest.table;

import java.util.List;
import java.util.Locale;

/** What a column of an export can hold, with the names that such columns usually bear. */
enum Field {
  ID("id", "comment_id", "utterance_id", "_id"),
  CONVERSATION_ID(
      "conversation_id",
      "thread_id",
      "link_id",
      "article_id",
      "submission_id",
      "post_id",
      "thread",
      "article_url",
      "page_url",
      "thread_url"),
  SPEAKER(
      "speaker",
      "author",
      "user",
      "username",
      "user_name",
      "author_name",
      "screen_name",
      "commenter",
      "comment_author",
      "user_display_name",
      "display_name",
      "nickname",
      "name"),
  TIMESTAMP(
      "timestamp",
      "time",
      "date",
      "datetime",
      "created_utc",
      "created_at",
      "posted_at",
      "published_at",
      "comment_date",
      "create_date",
      "created",
      "posted",
      "published"),
  TEXT(
      "text",
      "body",
      "comment",
      "content",
      "message",
      "comment_text",
      "comment_body",
      "comment_content"),
  REPLY_TO(
      "reply_to",
      "parent_id",
      "parent",
      "in_reply_to",
      "in_reply_to_id",
      "reply_to_id",
      "parent_comment_id",
      "comment_parent"),
  NESTING("nesting", "depth", "level"),
  TITLE("title", "article_title", "link_title", "thread_title", "headline"),
  URL("url", "article_url", "link_url"),
  PERMALINK("permalink", "comment_url", "comment_link"),
  STATE("state", "status", "moderation_status"),
  DELETED("deleted", "is_deleted", "deleted_at", "removed", "is_removed"),
  SPAM("spam", "is_spam"),
  APPROVED("approved", "is_approved", "comment_approved"),
  REPORTS("reports", "num_reports", "report_count", "reports_count", "flags", "report_abuse_flag");

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> columns;

  Field(String... columns) {
    this.columns = List.of(columns);
  }

  /** Returns the name that {@code --map} knows it by. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns usual names of such columns, the likeliest first, in lower case with underscores. */
  List<String> columns() {
    return columns;
  }
}
