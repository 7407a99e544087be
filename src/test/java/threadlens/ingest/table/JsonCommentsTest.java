package threadlens.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.pipeline.Reading;
import threadlens.pipeline.Standard;

final class JsonCommentsTest {
  private static final String UNKNOWN =
      "{\"comments\": [{\"msg\": \"Who opens it?\", \"by\": \"Rima\"}, {\"msg\": \"Nobody does.\","
          + " \"by\": \"Sami\"}]}";

  @Test
  void a_list_whose_text_nobody_can_tell_is_refused_with_what_to_give() throws Exception {
    assertThatThrownBy(() -> read(UNKNOWN, Mapping.NONE))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("in the list 'comments'")
        .hasMessageContaining("--map text=FIELD")
        .hasMessageContaining("its fields are by, msg, the longest is msg");

    assertThat(texts(read(UNKNOWN, Mapping.parse("text=msg,speaker=by")).get(0)))
        .containsExactly("Who opens it?", "Nobody does.");
  }

  @Test
  void answers_without_ids_keep_their_depth() throws Exception {
    String answer = "{\"user\": \"Sami\", \"text\": \"Good.\", \"replies\": []}";
    String comments =
        "{\"comments\": [{\"user\": \"Rima\", \"text\": \"Mud.\", \"replies\": [" + answer + "]}]}";

    Discussion read = read(comments, Mapping.NONE).get(0);

    assertThat(read.comments()).extracting(each -> each.hints().nesting()).containsExactly(0, 1);
  }

  @Test
  void a_removed_comment_keeps_its_place_for_what_answers_it() throws Exception {
    String answer = "{\"id\": 2, \"user\": \"Sami\", \"text\": \"Shame on you.\"}";
    String other = "{\"id\": 3, \"user\": \"Mona\", \"text\": \"Mud again.\"}";
    String comments =
        "{\"comments\": [{\"id\": 1, \"text\": null, \"replies\": ["
            + answer
            + "]}, "
            + other
            + "]}";

    Discussion read = read(comments, Mapping.NONE).get(0);

    assertThat(read.comments())
        .extracting(each -> each.id().value() + " " + each.state())
        .containsExactly("1 DELETED", "2 PUBLISHED", "3 PUBLISHED");
    assertThat(read.comments().get(1).hints().parent())
        .hasToString("StatedParent[replyTo=CommentId[value=1]]");
  }

  @Test
  void answers_nested_thousands_deep_and_what_breaks_off_are_read() throws Exception {
    StringBuilder deep = new StringBuilder("{\"comments\": [");
    for (int i = 0; i < 4_000; i++) {
      deep.append("{\"id\": \"")
          .append(i)
          .append("\", \"user\": \"Rima\", \"text\": \"Deeper.\", \"replies\": [");
    }

    Discussion read = read(deep.toString(), Mapping.NONE).get(0);

    assertThat(read.comments()).hasSize(4_000);
    assertThat(Reading.codes(read)).containsExactly("left-out-rest");
  }

  @Test
  void objects_that_are_no_comments_are_refused_as_before() throws Exception {
    assertThatThrownBy(
            () -> read("{\"items\": [{\"sku\": {\"n\": 1}}, {\"sku\": {\"n\": 2}}]}", Mapping.NONE))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("no comment found");
  }

  private static List<String> texts(Discussion discussion) {
    return discussion.comments().stream().map(Comment::text).toList();
  }

  private static List<Discussion> read(String json, Mapping mapping)
      throws UnreadableSourceException {
    Source source = Reading.source("given.json", json.getBytes(StandardCharsets.UTF_8));
    List<Discussion> all = new ArrayList<>();
    Standard.readers(mapping).read(source, all::add);
    return all;
  }
}
