package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table gives what the map gave that it was made from. */
final class WeightTableTest {
  private final WeightMap map = new WeightMap();

  @Test
  void aFeatureSpeaksForWhatItSpokeForInTheMap() {
    for (int i = 0; i < 5_000; i++) {
      map.put("S0w-word" + i, weight(i % 200, 1 + i * 0.05f, 255, -1));
    }

    WeightTable table = table();

    for (int i = 0; i < 5_000; i++) {
      String feature = "S0w-word" + i;
      float[] inMap = new float[256];
      map.get(feature).score(inMap);
      assertThat(scores(table, feature)).isEqualTo(inMap);
    }
  }

  @Test
  void aFeatureThatTheMapHasNotSpeaksForNothing() {
    map.put("S0w-حمار", weight(1, 1));

    assertThat(scores(table(), "S0w-حصان")).containsOnly(0);
    assertThat(scores(table(), "")).containsOnly(0);
    assertThat(scores(table(), "S0w-حمار")).contains(1);
  }

  @Test
  void scoresAreAddedToThoseThatStand() {
    map.put("a", weight(3, 0.5f));
    float[] scores = new float[5];
    scores[3] = 1;

    table().score(List.of("a"), scores);

    assertThat(scores).containsExactly(0, 0, 0, 1.5f, 0);
  }

  @Test
  void equalWeightsStandOnce() {
    map.put("a", weight(3, 0.5f));
    int one = WeightTableWriter.table(map, 0).limit();
    map.put("b", weight(3, 0.5f));

    assertThat(WeightTableWriter.table(map, 0).limit())
        .isBetween(one + WeightTable.SLOT, one + 2 * WeightTable.SLOT);
  }

  @Test
  void aTableOfNothingKnowsNothing() {
    assertThat(scores(table(), "a")).containsOnly(0);
  }

  @Test
  void whatTheFormHasNoRoomForIsRefused() {
    map.put("a", weight(256, 1));
    assertThatThrownBy(this::table).isInstanceOf(IndexOutOfBoundsException.class);

    map.put("a", new Weight());
    assertThatThrownBy(this::table).hasMessage("0 of 0 weights are not zero, expected all");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatThrownBy(() -> new WeightTable(ByteBuffer.allocate(100)))
        .hasMessage("no table of weights");
    assertThatThrownBy(() -> new WeightTable(ByteBuffer.allocate(0)))
        .hasMessage("no table of weights");
  }

  @Test
  void aTableThatIsCutOffIsRefused() {
    map.put("a", weight(3, 0.5f));
    ByteBuffer whole = WeightTableWriter.table(map, 0);

    assertThatThrownBy(() -> new WeightTable(whole.limit(whole.limit() - 1)))
        .hasMessage("a table of weights that is cut off");
    assertThatThrownBy(() -> new WeightTable(whole.limit(WeightTable.HEADER)))
        .hasMessage("a table of weights that is cut off");
  }

  private WeightTable table() {
    return new WeightTable(WeightTableWriter.table(map, 0));
  }

  private static Weight weight(int transition, float value) {
    Weight weight = new Weight();
    weight.updateWeight(transition, value);
    return weight;
  }

  private static Weight weight(int transition, float value, int second, float secondValue) {
    Weight weight = weight(transition, value);
    weight.updateWeight(second, secondValue);
    return weight;
  }

  private static float[] scores(WeightTable table, String feature) {
    float[] scores = new float[256];
    table.score(List.of(feature), scores);
    return scores;
  }
}
