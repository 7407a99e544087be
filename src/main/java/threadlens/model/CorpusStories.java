package threadlens.model;

import java.util.List;

/**
 * The events that several discussions of a corpus are about.
 *
 * @param stories in the order of their first discussions
 * @param compared how many discussions were held against the others
 * @param tooShort how many had too few telling words for that
 * @param again how many are another capture of a page that was read before
 * @param left how many were beyond the number that is kept
 */
public record CorpusStories(List<Story> stories, int compared, int tooShort, int again, long left) {
  public CorpusStories {
    stories = List.copyOf(stories);
  }
}
