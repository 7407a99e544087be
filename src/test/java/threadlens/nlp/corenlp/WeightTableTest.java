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

  /** More of them than there are places for rows, so that some share one. */
  @Test
  void aFeatureThatSpeaksForMuchSpeaksForTheSameEachTime() {
    for (int i = 0; i < 20_000; i++) {
      map.put("S0t-" + i, weights(20 + i % 10, 1 + i % 1_000));
    }

    WeightTable table = table();

    for (int time = 0; time < 2; time++) {
      for (int i = 0; i < 20_000; i++) {
        float[] inMap = new float[256];
        map.get("S0t-" + i).score(inMap);
        assertThat(scores(table, "S0t-" + i)).isEqualTo(inMap);
      }
    }
  }

  @Test
  void featuresOfManyAndOfFewWeightsAreAddedTogether() {
    map.put("many", weights(30, 1));
    map.put("few", weight(1, 0.5f, 200, 2));

    float[] scores = new float[256];
    table().score(List.of("few", "unknown", "many", "few"), scores);

    assertThat(scores[0]).isEqualTo(1);
    assertThat(scores[1]).isEqualTo(3);
    assertThat(scores[29]).isEqualTo(30);
    assertThat(scores[30]).isZero();
    assertThat(scores[200]).isEqualTo(4);
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

  /** For each of the first transitions a multiple of a value. */
  private static Weight weights(int count, float value) {
    Weight weight = new Weight();
    for (int i = 0; i < count; i++) {
      weight.updateWeight(i, value * (i + 1));
    }
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
