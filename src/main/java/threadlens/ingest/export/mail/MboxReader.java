package threadlens.ingest.export.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads mbox files: the archives of mailing lists (Mailman's {@code .txt.gz} too), groups as Google
 * Takeout gives them, folders of mail programs. A thread is a topic: what it begins with is its
 * first comment.
 */
public final class MboxReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".mbox", ".mbx");
  private static final int HEAD = 1 << 12;

  /** The line before a message, and the first of its headers. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*From [^\n]{0,300}\\d{4}[^\n]{0,20}\r?\n>?[A-Za-z][A-Za-z0-9-]{0,60}:.*",
          Pattern.DOTALL);

  @Override
  public String format() {
    return "mbox";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    return BEGINNING.matcher(head).matches();
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    MailThreads topics = new MailThreads(); // which go on from one file to the next
    Export.read(
        source.parts().isEmpty() ? List.of(source) : MailOrder.of(source.parts()),
        file -> false,
        format(),
        (export, threads) -> parse(export, topics, threads),
        into);
  }

  private static void parse(OpenExport export, MailThreads topics, Threads threads)
      throws IOException {
    threads.mayBeOfSomeDays();
    MboxMessages messages = new MboxMessages(export.bytes());
    while (messages.next()) {
      if (messages.isTooLong()) {
        String message =
            "a message of more than " + MboxMessages.MOST + " bytes; what follows is left out";
        threads.problem("left-out-text", message, messages.line(), 1);
      }
      MailMessage message = MailMessage.of(messages.bytes());
      if (message == null) {
        threads.problem(
            "left-out-message", "no mail: no header of one; left out", messages.line(), 1);
      } else {
        MailThreads.Topic topic = topics.of(message);
        threads.head(topic.name(), message.head(topic.name()));
        threads.post(topic.name(), message.post(messages.line(), topic.guessed()));
      }
    }
  }
}
