package threadlens.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import threadlens.exchange.DiscussionJson;
import threadlens.exchange.JsonOut;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.Quote;

/** What holds of every discussion, whatever it was read from. */
final class Soundness {
  /** A long page has a long text. */
  private static final StreamReadConstraints LONG =
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

  private static final ObjectMapper JSON =
      new ObjectMapper(JsonFactory.builder().streamReadConstraints(LONG).build());

  private Soundness() {}

  static void check(Discussion discussion) throws IOException {
    Set<CommentId> ids = new HashSet<>();
    for (Comment comment : discussion.comments()) {
      assertThat(ids.add(comment.id())).as("one comment has id %s", comment.id()).isTrue();
      wellFormed(comment.text());
      wellFormed(comment.authorName());
      isPlace(comment.location());
      for (Quote quote : comment.hints().quotes()) {
        assertThat(quote.span().start()).isBetween(0, quote.span().end());
        assertThat(quote.span().end()).isLessThanOrEqualTo(comment.text().length());
      }
      Integer nesting = comment.hints().nesting();
      assertThat(nesting == null || nesting >= 0).isTrue();
    }
    wellFormed(discussion.article().title());
    wellFormed(discussion.article().text());
    assertThat(discussion.confidence()).isBetween(0.0, 1.0);
    for (Problem problem : discussion.problems()) {
      isPlace(problem.location());
      assertThat(problem.code()).matches("[a-z][a-z-]*");
      assertThat(problem.message().length()).isLessThan(2_000);
    }
    isJson(discussion);
  }

  private static void isPlace(Location location) {
    assertThat(location.line()).isPositive();
    assertThat(location.column()).isPositive();
  }

  /** No NUL and no half of a surrogate pair: no later stage should meet one. */
  private static void wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertThat(c).isNotEqualTo('\0');
      if (Character.isHighSurrogate(c)) {
        i++;
        assertThat(i < text.length() && Character.isLowSurrogate(text.charAt(i))).isTrue();
      } else {
        assertThat(Character.isLowSurrogate(c)).isFalse();
      }
    }
  }

  private static void isJson(Discussion discussion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.to(out)) {
      DiscussionJson.write(json, discussion);
    }
    assertThat(JSON.readTree(out.toByteArray()).isObject()).isTrue();
  }
}
