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
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.CommentState;
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Los comentarios de esta noticia están cerrados.                    | CLOSED
          Comments on this story have been temporarily suspended.            | SUSPENDED
          تم تعليق خدمة التعليقات مؤقتاً.                                      | SUSPENDED
          The club said on Friday evening that comments were disabled there. |
          Loading comments                                                   |
          """)
  void aNoticeElsewhereBeginsWithTheComments(String notice, CommentsState state) {
    assertThat(Said.notice(notice)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"The road is closed", "I read the comments and laughed", "''"})
  void tellsNothingOfOtherWords(String text) {
    assertThat(Said.state(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [deleted]                                                          | DELETED
          [Comment removed by author]                                        | DELETED
          Comment deleted                                                    | DELETED
          Comment removed by a moderator.                                    | DELETED
          This comment has been removed by a moderator.                      | DELETED
          This comment was removed because it violated our community rules.  | DELETED
          The post is hidden due to low rating                               | DELETED
          Ce commentaire a été supprimé par la modération.                   | DELETED
          Commentaire supprimé                                               | DELETED
          Dieser Kommentar wurde von der Redaktion entfernt.                 | DELETED
          [Beitrag gelöscht]                                                 | DELETED
          Este comentario ha sido eliminado por un moderador.                | DELETED
          Comentario borrado                                                 | DELETED
          تم حذف هذا التعليق من قبل الإدارة                                   | DELETED
          [تعليق محذوف]                                                       | DELETED
          Your comment is awaiting moderation.                               | PENDING
          Votre commentaire est en attente de modération                     | PENDING
          Ihr Kommentar wartet auf Freischaltung durch die Moderation.       | PENDING
          Su comentario está pendiente de moderación.                        | PENDING
          تعليقك قيد المراجعة                                                 | PENDING
          """)
  void tellsWhatBecameOfACommentByTheSentenceInItsPlace(String text, CommentState state) {
    assertThat(Said.inPlace(text)).isEqualTo(state);
  }

  @Test
  void aCommentMayWaitThoughItIsShown() {
    assertThat(Said.inPlace("Your comment is awaiting moderation.\n\nTwo jars, please."))
        .isEqualTo(CommentState.PENDING);
    assertThat(Said.inPlace("This comment was removed.\n\nWhy?")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This comment has been removed by a moderator who hates us.
          This comment was removed because it told the truth.
          Comment deleted? Why?
          Deleted
          removed by whom, I ask
          Ce commentaire a été supprimé et c'est honteux.
          Dieser Kommentar wurde entfernt, warum nur?
          Este comentario fue eliminado por cobardes.
          تم حذف هذا التعليق وهذا عيب
          [deleted] said it best
          """)
  void whoSpeaksOfARemovedCommentSpeaks(String text) {
    assertThat(Said.inPlace(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-words", "notice-states"})
  void everyNoticeHoldsOneOfTheWordsThatAreSoughtFirst(String key) {
    List<String> words = strings("html/every-page.yaml", key);
    List<String> without = new ArrayList<>();
    for (String file : List.of("html/every-page.yaml", "every-page.yaml")) {
      Stream.of("closed", "suspended", "not-captured")
          .flatMap(state -> strings(file, state).stream())
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
