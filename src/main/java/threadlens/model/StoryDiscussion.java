package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discussion of a story, to be held against the others of it.
 *
 * @param source the path of the input
 * @param outlet the host of the address, else the site profile, else the format
 * @param title of the article; empty where there is none
 * @param date of the article, else of the first comment that has one; null where neither has
 * @param dateOfComment whether the date is that of a comment
 * @param evaluated how many comments the rules evaluated
 * @param flagged how many of these are flagged
 * @param flaggedLow where the 95 % interval of the share of flagged comments begins (Wilson 1927);
 *     null where none was evaluated
 * @param flaggedHigh where it ends
 * @param hostility the measure {@code hostility} of the thread, from 0 to 1; null where refused
 * @param toned how many comments have a sentiment
 * @param sentiment their mean, from -1 to 1; null where none has one
 * @param groups named in most comments, at most 5
 */
public record StoryDiscussion(
    ThreadId thread,
    String source,
    String outlet,
    String title,
    @Nullable PostedAt date,
    boolean dateOfComment,
    int comments,
    int evaluated,
    int flagged,
    @Nullable Double flaggedLow,
    @Nullable Double flaggedHigh,
    @Nullable Double hostility,
    int toned,
    @Nullable Double sentiment,
    List<String> groups) {
  public StoryDiscussion {
    groups = List.copyOf(groups);
  }
}
