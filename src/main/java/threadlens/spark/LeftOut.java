package threadlens.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import threadlens.annotating.LineBatch;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.exchange.BadLine;
import threadlens.exchange.JsonOut;
import threadlens.exchange.Utterances;
import threadlens.model.SourceId;

/** The lines of a split that have to be left out. In memory together, 1,000 characters of each. */
final class LeftOut implements FlatMapFunction<Piece, String> {
  private final String source;
  private final Broadcast<FileSystems> files;
  private final boolean asMessage;

  /**
   * @param source the name of the input
   * @param asMessage whether to say what is wrong as {@code path:line:column}, else as JSON
   */
  LeftOut(String source, Broadcast<FileSystems> files, boolean asMessage) {
    this.source = source;
    this.files = files;
    this.asMessage = asMessage;
  }

  @Override
  public Iterator<String> call(Piece piece) throws IOException {
    Utterances utterances = new Utterances(new SourceId(source, null, ""));
    List<String> found = new ArrayList<>();
    try (InputStream in = PieceStream.of(piece, files.value().configuration())) {
      LineSource lines = new LineSource(in, 64, piece.before());
      for (LineBatch batch = lines.next(); batch != null; batch = lines.next()) {
        for (LineBatch.RawLine line : batch.lines()) {
          if (LineStages.parse(line, utterances) instanceof BadLine bad) {
            found.add(asMessage ? source + ":" + bad.line() + ":1: " + bad.message() : json(bad));
          }
        }
      }
    }
    return found.iterator();
  }

  private static String json(BadLine bad) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.to(out)) {
      bad.write(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
