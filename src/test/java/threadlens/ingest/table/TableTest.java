package threadlens.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import threadlens.model.Discussion;
import threadlens.pipeline.Reading;

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

  @Test
  void a_row_that_is_too_long_is_left_out_and_the_next_are_read() throws Exception {
    String table =
        "id,author,text\n1,Rima,\"Who, me?\"\n2,Sami,"
            + "x".repeat(17 << 20)
            + "\"y\"\n3,Mona,\"Yes,\nyou.\"\n4,Walid,Good.\n";

    Discussion read = Reading.bytes("table.csv", table.getBytes(StandardCharsets.UTF_8));

    assertThat(read.comments())
        .extracting(each -> each.location().line() + " " + each.text())
        .containsExactly("2 Who, me?", "4 Yes,\nyou.", "6 Good.");
    assertThat(read.problems())
        .extracting(each -> each.location().line() + " " + each.code())
        .containsExactly("3 left-out-row");
  }

  @Test
  void behind_a_quote_that_nobody_closes_all_is_left_out_as_it_may_be_one_cell() throws Exception {
    String table = "id,author,text\n1,Rima,Yes.\n2,Sami,\"" + "x\n".repeat(9 << 20);

    Discussion read = Reading.bytes("table.csv", table.getBytes(StandardCharsets.UTF_8));

    assertThat(read.comments()).hasSize(1);
    assertThat(Reading.codes(read)).containsExactly("left-out-rest");
  }
}
