package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A step of the build: parts CoreNLP's parser into a {@link WeightTable} and all the rest. */
final class WeightTableBuild {
  private WeightTableBuild() {}

  /** Takes the folder of CoreNLP's model files and the one to write to, unless that was done. */
  public static void main(String[] args) throws IOException {
    Path original = Path.of(args[0], ModelFiles.ORIGINAL_PARSER);
    Path frame = Path.of(args[1], ModelFiles.PARSER);
    Path weights = Path.of(args[1], ModelFiles.WEIGHTS);
    long source = Files.size(original);
    if (!isMadeFrom(source, weights)) {
      Files.createDirectories(frame.getParent());
      ParserGrammar parser = ParserGrammar.loadModel(original.toString());
      PerceptronModel model = ParserParts.model(parser);
      ByteBuffer table = WeightTableWriter.table(ParserParts.weights(model), source);
      ParserParts.setWeights(model, new WeightMap());
      ((ShiftReduceParser) parser).saveModel(frame.toString());
      write(table, weights); // last, since what stands there says that all is done
    }
  }

  private static boolean isMadeFrom(long source, Path weights) throws IOException {
    if (!Files.exists(weights)) {
      return false;
    }
    ByteBuffer header = ByteBuffer.allocate(WeightTable.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(weights)) {
      channel.read(header);
    }
    return header.getLong(0) == WeightTable.MAGIC && header.getLong(8) == source;
  }

  private static void write(ByteBuffer table, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (table.hasRemaining()) {
        channel.write(table);
      }
    }
    Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
