package threadlens.model;

import java.util.List;

/**
 * An event that several discussions are about.
 *
 * @param discussions two or more, in the order in which they were read
 * @param matches at least one for each discussion, the most alike first
 */
public record Story(List<StoryDiscussion> discussions, List<StoryMatch> matches) {
  public Story {
    discussions = List.copyOf(discussions);
    matches = List.copyOf(matches);
    if (discussions.size() < 2) {
      throw new IllegalArgumentException("a story of " + discussions.size() + " discussions");
    }
  }
}
