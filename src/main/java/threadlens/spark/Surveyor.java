package threadlens.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import threadlens.annotating.LineBatch;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.exchange.BadLine;
import threadlens.exchange.InputLine;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.model.SourceId;
import threadlens.text.Sha256;

/** The first pass: looks where in a split the conversations change. */
final class Surveyor implements Function<Split, Survey> {
  private final Broadcast<FileSystems> files;

  Surveyor(Broadcast<FileSystems> files) {
    this.files = files;
  }

  @Override
  public Survey call(Split split) throws IOException {
    Configuration systems = files.value().configuration();
    Piece file = new Piece(split.path(), 0, split.length(), 0);
    long start = PieceStream.lineStart(file, split.start(), systems);
    long end = PieceStream.lineStart(file, split.end(), systems);
    Utterances utterances = new Utterances(new SourceId(split.path(), null, ""));
    Tally tally = new Tally(start);
    try (InputStream in = PieceStream.of(new Piece(split.path(), start, end, 0), systems)) {
      // only the first line of all may bear a byte order mark
      LineSource lines = new LineSource(in, 256, split.first() && start == 0 ? 0 : 1);
      int before = lines.lines();
      for (LineBatch batch = lines.next(); batch != null; batch = lines.next()) {
        for (LineBatch.RawLine raw : batch.lines()) {
          tally.add(LineStages.parse(raw, utterances), raw.start(), raw.number() - 1 - before);
        }
      }
      return tally.survey(split.path(), end, lines.lines() - before);
    }
  }

  private static final class Tally {
    private final long start;
    private String first = Survey.NONE;
    private String last = Survey.NONE;
    private long change = -1;
    private int linesBeforeChange;
    private int leftOut;

    Tally(long start) {
      this.start = start;
    }

    void add(InputLine line, long at, int before) {
      if (line instanceof BadLine) {
        leftOut++;
      } else if (line instanceof UtteranceLine utterance) {
        String id = utterance.conversation();
        String conversation =
            id == null ? Survey.ALONE : Sha256.hex(id.getBytes(StandardCharsets.UTF_8));
        if (first.equals(Survey.NONE)) {
          first = conversation;
        } else if (change < 0 && !Survey.goesOn(last, conversation)) {
          change = start + at;
          linesBeforeChange = before;
        }
        last = conversation;
      }
    }

    Survey survey(String path, long end, int lines) {
      return new Survey(path, start, end, lines, leftOut, first, last, change, linesBeforeChange);
    }
  }
}
