package threadlens.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One comment as the source shows it.
 *
 * @param id unique within the discussion
 * @param externalId the id in the site's own words; null where it gives none
 * @param url the comment's own address, not checked; null where it has none
 * @param author who wrote it; null where the source does not tell
 * @param postedAt when; null where the source does not tell
 * @param text plain text, paragraphs parted by an empty line; every span about this comment points
 *     into it
 * @param hints what the source says about whom it answers
 * @param state what the site made of it
 * @param reports how often readers reported it; null where the source does not tell
 * @param location where the comment begins in the source
 * @param meta what else the source says, sorted by name
 */
public record Comment(
    CommentId id,
    @Nullable String externalId,
    @Nullable String url,
    @Nullable Author author,
    @Nullable PostedAt postedAt,
    String text,
    ReplyHints hints,
    CommentState state,
    @Nullable Integer reports,
    Location location,
    SortedMap<String, String> meta) {
  public Comment {
    meta = Collections.unmodifiableSortedMap(new TreeMap<>(meta));
  }

  /** A published comment of which nothing more is known than this. */
  public Comment(
      CommentId id,
      @Nullable Author author,
      @Nullable PostedAt postedAt,
      String text,
      ReplyHints hints,
      Location location) {
    this(
        id,
        null,
        null,
        author,
        postedAt,
        text,
        hints,
        CommentState.PUBLISHED,
        null,
        location,
        new TreeMap<>(Map.of()));
  }

  /** Returns this comment with other hints. */
  public Comment withHints(ReplyHints other) {
    return new Comment(
        id, externalId, url, author, postedAt, text, other, state, reports, location, meta);
  }

  /** Returns this comment with another time. */
  public Comment withPostedAt(@Nullable PostedAt other) {
    return new Comment(
        id, externalId, url, author, other, text, hints, state, reports, location, meta);
  }

  /** Returns the name shown beside the comment; empty where the source shows none. */
  public String authorName() {
    return author == null ? "" : author.name();
  }
}
