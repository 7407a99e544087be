package threadlens.report.page;

import java.util.List;

/**
 * What the lines and marks of a reply tree mean, as far as the thread has them.
 *
 * @param words whether words are marked that say whom a comment answers
 */
public record Legend(List<Tie> ties, boolean words) {
  public Legend {
    ties = List.copyOf(ties);
  }

  static Legend of(ThreadMap map) {
    List<Tie> ties =
        map.annotations().stream()
            .map(one -> Tie.of(one.link(), map.forest().index(one.link().replyTo()) != null))
            .filter(tie -> tie != Tie.NONE)
            .distinct()
            .sorted()
            .toList();
    boolean words =
        map.annotations().stream()
            .anyMatch(one -> !LinkWords.saying(one.link(), one.comment().text()).isEmpty());
    return new Legend(ties, words);
  }
}
