package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.HashIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that lays out the parser's weights. */
final class WeightTableBuildTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path original;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path made;

  @Test
  void theParserIsPartedIntoItsWeightsAndAllTheRest() throws IOException {
    save("S0w-good");
    build();

    WeightTable table = WeightTable.open(weights().toUri().toURL());
    float[] scores = new float[1];
    table.score(List.of("S0w-good"), scores);
    assertThat(scores).containsExactly(1);
    ParserGrammar frame = ParserGrammar.loadModel(made.resolve(ModelFiles.PARSER).toString());
    assertThat(ParserParts.weights(ParserParts.model(frame)).size()).isZero();
  }

  @Test
  void theTableIsReadOutOfAJarToo() throws IOException {
    save("S0w-good");
    build();
    Path jar = made.resolve("models.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(ModelFiles.WEIGHTS));
      Files.copy(weights(), out);
    }
    float[] scores = new float[1];

    try (URLClassLoader jars = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      WeightTable.open(Objects.requireNonNull(jars.getResource(ModelFiles.WEIGHTS)))
          .score(List.of("S0w-good"), scores);
    }

    assertThat(scores).containsExactly(1);
  }

  @Test
  void whatWasMadeIsNotMadeAgain() throws IOException {
    save("S0w-good");
    build();
    Files.setLastModifiedTime(weights(), LONG_AGO);

    build();

    assertThat(Files.getLastModifiedTime(weights())).isEqualTo(LONG_AGO);
  }

  @Test
  void anotherParserIsLaidOutAnew() throws IOException {
    save("S0w-good");
    build();
    Files.setLastModifiedTime(weights(), LONG_AGO);
    save("S0w-good", "S0w-bad");

    build();

    assertThat(Files.getLastModifiedTime(weights())).isNotEqualTo(LONG_AGO);
  }

  @Test
  void aTableThatIsBrokenIsMadeAnew() throws IOException {
    save("S0w-good");
    build();
    byte[] whole = Files.readAllBytes(weights());
    Files.write(weights(), new byte[] {1, 2, 3});

    build();

    assertThat(Files.readAllBytes(weights())).isEqualTo(whole);
  }

  private Path weights() {
    return made.resolve(ModelFiles.WEIGHTS);
  }

  private void build() throws IOException {
    WeightTableBuild.main(new String[] {original.toString(), made.toString()});
  }

  private void save(String... features) throws IOException {
    WeightMap map = new WeightMap();
    for (String feature : features) {
      Weight weight = new Weight();
      weight.updateWeight(0, 1);
      map.put(feature, weight);
    }
    ShiftReduceOptions options = new ShiftReduceOptions();
    PerceptronModel model =
        new PerceptronModel(options, new HashIndex<>(), Set.of(), Set.of(), Set.of());
    ParserParts.setWeights(model, map);
    ShiftReduceParser parser = new ShiftReduceParser(options, model);
    Path file = original.resolve(ModelFiles.ORIGINAL_PARSER);
    Files.createDirectories(file.getParent());
    parser.saveModel(file.toString());
  }
}
