package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.ReplyLink;

/** Scores reply links against labelled conversations. */
public final class LinkEvaluation {
  private LinkEvaluation() {}

  /**
   * Links labelled conversations and scores the links.
   *
   * @param path a file or folder in any form that {@link LinkGold} reads
   * @param part which threads to score
   * @throws UnusableGoldException if the file cannot be read, or gold and page do not fit
   */
  public static Scores of(Path path, Part part, ThreadLinker linker, LinkGold gold) {
    LinkSet set = gold.read(path);
    List<LinkThread> threads = part.of(set.threads());
    List<LinkRow> rows = rows(threads, linker);
    return new Scores(
        "links",
        path.getFileName().toString(),
        asked(set, part, threads.size(), rows.size()),
        "intervals: 1,000 samples of threads",
        LinkFigures.of(rows, threads.size()));
  }

  private static List<String> asked(LinkSet set, Part part, int threads, int rows) {
    return List.of(
        set.kind()
            + ", "
            + part.word()
            + " threads: "
            + threads
            + ", comments scored: "
            + rows
            + (set.nameless() == 0
                ? ""
                : "; pages without usable names left out: " + set.nameless()),
        "edge accuracy: the share whose first candidate is the gold parent, or nobody where the gold"
            + " has none",
        "what the gold says, and what the source states of replies, was hidden");
  }

  static List<LinkRow> rows(List<LinkThread> threads, ThreadLinker linker) {
    List<LinkRow> rows = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      link(i, threads.get(i), linker, rows);
    }
    return rows;
  }

  private static void link(int number, LinkThread thread, ThreadLinker linker, List<LinkRow> rows) {
    ThreadLinker.Session session = linker.begin();
    for (int i = 0; i < thread.comments().size(); i++) {
      ReplyLink link = session.link(thread.comments().get(i)).link();
      LinkThread.Answer answer = thread.answers().get(i);
      if (answer.scored()) {
        rows.add(new LinkRow(number, answer.parents(), link, previous(thread.comments(), i)));
      }
    }
  }

  /** The nearest above by somebody else. */
  private static @Nullable CommentId previous(List<Comment> comments, int of) {
    String author = comments.get(of).authorName();
    for (int i = of - 1; i >= 0; i--) {
      if (!comments.get(i).authorName().equals(author)) {
        return comments.get(i).id();
      }
    }
    return null;
  }
}
