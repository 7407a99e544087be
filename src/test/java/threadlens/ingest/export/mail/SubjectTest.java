package threadlens.ingest.export.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubjectTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Re: Gate keys",
        "RE:Gate keys",
        "re : Gate  keys",
        "Aw: AW: Gate keys",
        "Rép : Gate keys",
        "RÉP\u00A0: Gate keys",
        "TR: Re: Gate keys",
        "Fwd: GATE KEYS",
        "SV: VS: Gate keys",
        "Re[3]: Gate keys",
        "Re(2): Gate keys",
        "رد: Gate keys",
        "Ответ: Gate keys",
        "回复：Gate keys",
        "[weir] Re: Gate keys",
        "Re: [weir] AW: [weir] Gate keys"
      })
  void an_answer_has_the_subject_of_what_it_answers(String header) {
    Subject subject = Subject.of(header);

    assertThat(subject.answers()).isTrue();
    assertThat(subject.key()).isEqualTo("gate keys");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Reed cutting", "Tr 5 is closed", "Aware: of what?", "[weir] Gate keys", ""})
  void what_begins_a_subject_answers_nothing(String header) {
    assertThat(Subject.of(header).answers()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Re:", "[weir] Re: ", "Fwd: Re:"})
  void a_subject_of_marks_alone_is_none(String header) {
    assertThat(Subject.of(header).key()).isEmpty();
  }
}
