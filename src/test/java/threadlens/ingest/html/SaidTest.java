package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.CommentsState;

class SaidTest {
  private static final String FOLDER = "/threadlens/profiles/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comments are closed.                                  | CLOSED
          COMMENTS ARE CLOSED                                   | CLOSED
          Die Kommentarfunktion ist abgeschaltet                | CLOSED
          التعليقات على هذا الخبر مغلقة                          | CLOSED
          This topic has been locked                            | CLOSED
          Not open for further replies.                         | CLOSED
          Les commentaires sont temporairement indisponibles    | SUSPENDED
          Los comentarios están suspendidos                     | SUSPENDED
          Loading comments                                      | NOT_CAPTURED
          Enable JavaScript to view the discussion thread       | NOT_CAPTURED
          """)
  void tellsTheStateThatANoticeSays(String notice, CommentsState state) {
    assertThat(Said.state(notice)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"The road is closed", "I read the comments and laughed", "''"})
  void tellsNothingOfOtherWords(String text) {
    assertThat(Said.state(text)).isNull();
  }

  @Test
  void everyNoticeHoldsOneOfTheWordsThatAreSoughtFirst() {
    List<String> words = strings("html/every-page.yaml", "notice-words");
    List<String> without = new ArrayList<>();
    for (String file : List.of("html/every-page.yaml", "every-page.yaml")) {
      Stream.of("closed", "suspended", "not-captured")
          .flatMap(key -> strings(file, key).stream())
          .flatMap(regex -> alternatives(regex).stream())
          .filter(one -> words.stream().noneMatch(one.toLowerCase(Locale.ROOT)::contains))
          .forEach(without::add);
    }
    assertThat(without).isEmpty();
  }

  private static List<String> strings(String file, String key) {
    Map<?, ?> data = MarkupProfiles.yaml(FOLDER + file);
    return ((List<?>) Objects.requireNonNull(data.get(key))).stream().map(String::valueOf).toList();
  }

  /** Returns the parts of a regular expression between the bars outside all brackets. */
  private static List<String> alternatives(String regex) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(regex.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(regex.substring(start));
    return parts;
  }
}
