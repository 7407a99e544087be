package threadlens.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * Labelled conversations.
 *
 * @param kind {@link #POSTS}, {@link #CHAT} or {@link #PAGES}
 * @param nameless how many pages were left out, since their names cannot be used
 */
record LinkSet(String kind, List<LinkThread> threads, int nameless) {
  static final String POSTS = "posts";
  static final String CHAT = "chat";
  static final String PAGES = "pages";

  LinkSet {
    threads = List.copyOf(threads);
  }

  /** How many comments count. */
  long scored() {
    return threads.stream()
        .flatMap(thread -> thread.answers().stream())
        .filter(LinkThread.Answer::scored)
        .count();
  }

  /**
   * Makes one set of several.
   *
   * @throws UnusableGoldException if they are of different kinds
   */
  static LinkSet joined(List<LinkSet> sets, Path folder) {
    List<String> kinds = sets.stream().map(LinkSet::kind).distinct().toList();
    if (kinds.size() > 1) {
      throw new UnusableGoldException(
          folder
              + ": holds "
              + String.join(" and ", kinds)
              + ", expected one kind; name the files");
    }
    return new LinkSet(
        kinds.get(0),
        sets.stream().flatMap(set -> set.threads().stream()).toList(),
        sets.stream().mapToInt(LinkSet::nameless).sum());
  }
}
