package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

final class EveryRuleTest {
  @Test
  void everyRulePassesItsExamples() {
    try {
      RuleCheck.Result result = Shipped.check().run();
      assertThat(result.closedGaps()).as("known gaps that work by now").isEmpty();
    } catch (RulePackException e) {
      fail(e.pretty());
    }
  }
}
