package threadlens.ingest.export.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import threadlens.ingest.Source;
import threadlens.ingest.times.Times;
import threadlens.model.PostedAt;

/** In which order files of mails are read: that in which the first mail of each was sent. */
final class MailOrder {
  /** In bytes; mails that went through many hands have headers of 20 KB. */
  static final int HEAD = 1 << 16;

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private record Sent(Source file, long second) {}

  private MailOrder() {}

  /** Those whose time cannot be told stay in their order, behind the others. */
  static List<Source> of(List<Source> files) {
    List<Sent> sent = new ArrayList<>();
    for (Source file : files) {
      sent.add(new Sent(file, second(file)));
    }
    sent.sort(Comparator.comparingLong(Sent::second));
    return sent.stream().map(Sent::file).toList();
  }

  private static long second(Source file) {
    try {
      Map<String, String> headers = MailHead.of(headers(file.head(HEAD)));
      String shown = MailTime.of(headers.getOrDefault("date", ""));
      PostedAt time = shown == null ? null : Times.parse(shown);
      if (time == null) {
        return Long.MAX_VALUE;
      }
      ZoneOffset offset = time.offset();
      return time.local().toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
    } catch (IOException e) {
      return Long.MAX_VALUE; // reading it will say why
    }
  }

  /** Without the line that parts the messages of an mbox. */
  private static byte[] headers(byte[] start) {
    int line = 0;
    while (line < start.length && Character.isWhitespace(start[line])) {
      line++;
    }
    if (!Arrays.equals(
        start, line, Math.min(start.length, line + FROM.length), FROM, 0, FROM.length)) {
      return start;
    }
    while (line < start.length && start[line] != '\n') {
      line++;
    }
    return Arrays.copyOfRange(start, Math.min(start.length, line + 1), start.length);
  }
}
