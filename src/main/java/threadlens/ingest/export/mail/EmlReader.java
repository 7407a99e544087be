package threadlens.ingest.export.mail;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;
import threadlens.ingest.times.Times;
import threadlens.model.Discussion;
import threadlens.text.Sha256;

/**
 * Reads mails of which each has a file: {@code .eml}, and those of a Maildir, whose names begin
 * with a time. All that are read at once are threaded together, by what each refers to, in the
 * order in which they were sent.
 */
public final class EmlReader implements DiscussionReader {
  private static final String SUFFIX = ".eml";

  /** {@code TIME.UNIQUE.HOST}, with flags behind it where somebody saw it. */
  private static final Pattern MAILDIR =
      Pattern.compile("(?:.*/)?\\d{9,11}\\.[^./]{1,80}\\.[^/]{1,200}");

  private static final Set<String> USUAL =
      Set.of(
          "from", "date", "message-id", "received", "subject", "return-path", "delivered-to", "to");

  @Override
  public String format() {
    return "eml";
  }

  @Override
  public List<String> suffixes() {
    return List.of(SUFFIX);
  }

  @Override
  public boolean claims(String fileName) {
    return fileName.endsWith(SUFFIX) || MAILDIR.matcher(fileName).matches();
  }

  /**
   * A text may begin as a mail does: one of another name is a mail only with all that every mail
   * has, an id that programs make among it.
   */
  @Override
  public boolean accepts(Source source) throws IOException {
    Map<String, String> headers = MailHead.of(source.head(MailOrder.HEAD));
    if (claims(source.name())) {
      return headers.keySet().stream().anyMatch(USUAL::contains);
    }
    return headers.containsKey("from")
        && headers.getOrDefault("message-id", "").matches("<[^<>@\\s]+@[^<>@\\s]+>")
        && Times.parse(headers.getOrDefault("date", "")) != null;
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    List<Source> files = source.parts().isEmpty() ? List.of(source) : MailOrder.of(source.parts());
    Export.readPieces(files, format(), new Mails()::parse, into);
  }

  /** What was read so far of the mails of one reading. */
  private static final class Mails {
    private final MailThreads topics = new MailThreads();
    private final Set<String> seen = new HashSet<>();

    void parse(OpenExport export, Threads threads) throws IOException {
      byte[] bytes = export.bytes().readNBytes(MboxMessages.MOST);
      if (export.bytes().read() >= 0) {
        String message =
            "a mail of more than " + MboxMessages.MOST + " bytes; what follows is left out";
        threads.problem("left-out-text", message, 1, 1);
      }
      MailMessage mail = MailMessage.of(bytes);
      if (mail == null) {
        threads.problem("left-out-message", "no mail: no header of one; left out", 1, 1);
      } else if (!seen.add(mail.id() + " " + Sha256.hex(mail.post(1, false).wording().text()))) {
        threads.problem("repeated-message", "the same mail as in another file; given once", 1, 1);
      } else {
        MailThreads.Topic topic = topics.of(mail);
        threads.head(topic.name(), mail.head(null));
        threads.post(topic.name(), mail.post(1, topic.guessed()));
      }
    }
  }
}
