package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import threadlens.linking.ThreadLinker;
import threadlens.model.ReplyLink;

/**
 * A labelled conversation, and what the program says of it.
 *
 * @param links one for each comment, in the same order
 */
record LinkedThread(LinkThread thread, List<ReplyLink> links) {
  LinkedThread {
    links = List.copyOf(links);
  }

  static LinkedThread of(LinkThread thread, ThreadLinker linker) {
    ThreadLinker.Session session = linker.begin();
    return new LinkedThread(
        thread, thread.comments().stream().map(comment -> session.link(comment).link()).toList());
  }

  /**
   * Returns the comments that count.
   *
   * @param number of this thread
   */
  List<LinkRow> rows(int number) {
    List<LinkRow> rows = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      LinkThread.Answer answer = thread.answers().get(i);
      if (answer.scored()) {
        rows.add(new LinkRow(number, answer.parents(), links.get(i)));
      }
    }
    return rows;
  }
}
