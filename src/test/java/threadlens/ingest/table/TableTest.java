package threadlens.ingest.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TableTest {
  @Test
  void a_mapping_that_is_wrong_says_what_was_expected() {
    assertThatThrownBy(() -> Mapping.parse("txt=body"))
        .hasMessageStartingWith("not a field: 'txt', expected one of id, conversation_id, speaker")
        .hasMessageEndingWith("did you mean 'text'?");
    assertThatThrownBy(() -> Mapping.parse("text"))
        .hasMessage("not a mapping: 'text', expected FIELD=COLUMN, as in text=body");
    assertThatThrownBy(() -> Mapping.parse("text=a,text=b"))
        .hasMessage("mapped twice: 'text', expected each field once");
  }
}
