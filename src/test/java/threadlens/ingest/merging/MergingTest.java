package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Problem;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;

final class MergingTest {
  private static final OffsetDateTime MAY = OffsetDateTime.parse("2014-05-04T09:30Z");
  private static final OffsetDateTime JUNE = OffsetDateTime.parse("2014-06-04T09:30Z");

  @Test
  void further_pages_follow_and_the_opening_post_is_not_doubled() {
    Discussion whole =
        only(
            page(1, null, "a.html", own("p1", "Rima", "Who begins?"), own("p2", "Sami", "I do.")),
            page(2, null, "b.html", own("p1", "Rima", "Who begins?"), own("p3", "Rima", "Good.")));

    assertThat(shown(whole)).containsExactly("p1 Who begins?", "p2 I do.", "p3 Good.");
    assertThat(whole.source().path()).isEqualTo("a.html");
    assertThat(whole.comments().get(2).location().source().path()).isEqualTo("b.html");
    assertThat(notes(whole))
        .containsExactly(
            "b.html further-page a further page of the discussion: 2 comments, 1 of them on another"
                + " page too");
  }

  @Test
  void short_twins_on_two_pages_are_two_comments_and_replies_find_the_right_one() {
    Discussion whole =
        only(
            page(1, null, "a.html", made("c1", "Rima", "Hello all"), made("c2", "Sami", "LOL")),
            page(2, null, "b.html", made("c2", "Sami", "LOL"), answer("c3", "Rima", "Why?", "c2")));

    assertThat(shown(whole)).containsExactly("c1 Hello all", "c2 LOL", "c2-2 LOL", "c3 Why?");
    assertThat(whole.comments().get(3).hints().parent())
        .isEqualTo(new StatedParent(new CommentId("c2-2")));
  }

  @Test
  void a_later_capture_says_what_came_went_and_changed() {
    Discussion whole =
        only(
            page(
                0,
                MAY,
                "a.html",
                own("1", "Rima", "Yes"),
                own("2", "Sami", "You fool"),
                own("3", "Ali", "Hm")),
            page(
                0,
                JUNE,
                "b.html",
                own("1", "Rima", "Yes, but"),
                own("3", "Ali", "Hm"),
                own("4", "Mona", "New")));

    assertThat(shown(whole)).containsExactly("1 Yes, but", "2 You fool", "3 Hm", "4 New");
    assertThat(whole.comments().get(1).meta()).containsEntry("gone-since", JUNE.toString());
    assertThat(whole.comments().get(1).state()).isEqualTo(CommentState.PUBLISHED);
    assertThat(whole.comments().get(0).meta()).containsEntry("edited-since", JUNE.toString());
    assertThat(notes(whole))
        .containsExactly(
            "b.html captured-again the discussion of " + MAY + " again: 2 comments in both",
            "b.html added-later 1 only in the later capture: 4",
            "b.html gone-later 1 no longer in the later capture, and kept: 2",
            "b.html edited-later 1 of another text in the later capture: 1");
  }

  @Test
  void the_text_of_a_comment_that_was_taken_away_is_kept_with_its_new_state() {
    Comment removed = withState(own("1", "", "Comment removed"), CommentState.DELETED);

    Discussion whole =
        only(
            page(0, MAY, "a.html", own("1", "Rima", "You fool")), page(0, JUNE, "b.html", removed));

    assertThat(shown(whole)).containsExactly("1 You fool");
    assertThat(whole.comments().get(0).state()).isEqualTo(CommentState.DELETED);
    assertThat(whole.comments().get(0).authorName()).isEqualTo("Rima");
  }

  @Test
  void a_page_that_only_a_link_brings_must_show_the_same_article() {
    Capture first = page(1, MAY, "a.html", own("1", "Rima", "Yes"));
    Capture next = page(2, MAY, "b.html", own("2", "Sami", "No"));

    assertThat(merged(article(first, "All of it"), linked(article(next, "All of it")))).hasSize(1);
    assertThat(merged(article(first, "All of it"), linked(article(next, "Other")))).hasSize(2);
    assertThat(merged(article(first, "All of it"), linked(next))).hasSize(1);
  }

  @Test
  void a_reply_to_a_comment_of_another_page_is_one_deeper_than_it() {
    ReplyHints top = new ReplyHints(new StatedParent(null), 0, List.of());
    ReplyHints below = new ReplyHints(new StatedParent(new CommentId("1")), null, List.of());

    Discussion whole =
        only(
            page(1, MAY, "a.html", own("1", "Rima", "Yes").withHints(top)),
            page(2, MAY, "b.html", own("2", "Sami", "No").withHints(below)));

    assertThat(whole.comments().get(1).hints().nesting()).isEqualTo(1);
  }

  @Test
  void without_ids_of_the_site_comments_are_found_by_words_and_edited_ones_by_time() {
    Discussion whole =
        only(
            page(0, MAY, "a.html", made("c1", "Rima", "Hello"), timed("c2", "Sami", "helo")),
            page(0, JUNE, "b.html", made("c8", "Rima", "Hello"), timed("c9", "Sami", "hello")));

    assertThat(shown(whole)).containsExactly("c1 Hello", "c2 hello");
  }

  @Test
  void a_capture_without_comments_makes_none_of_them_gone() {
    Discussion whole =
        only(page(0, MAY, "a.html", own("1", "Rima", "Yes")), page(0, JUNE, "b.html"));

    assertThat(shown(whole)).containsExactly("1 Yes");
    assertThat(whole.comments().get(0).meta()).isEmpty();
    assertThat(whole.commentsState()).isEqualTo(CommentsState.OPEN);
  }

  @Test
  void what_moved_to_the_next_page_is_not_gone() {
    Discussion whole =
        only(
            page(1, MAY, "a1", own("1", "Rima", "Yes"), own("2", "Sami", "No")),
            page(1, JUNE, "b1", own("1", "Rima", "Yes")),
            page(2, JUNE, "b2", own("2", "Sami", "No"), own("3", "Ali", "Hm")));

    assertThat(whole.comments()).allSatisfy(each -> assertThat(each.meta()).isEmpty());
    assertThat(notes(whole)).noneMatch(note -> note.contains("gone-later"));
  }

  @Test
  void pages_of_another_title_that_share_no_comment_stay_apart() {
    List<Discussion> read =
        merge(
            titled(page(0, MAY, "a.html", own("1", "Rima", "Yes")), "The harbour"),
            titled(page(0, JUNE, "b.html", own("2", "Rima", "Yes")), "Bus strike ends"));

    assertThat(read).hasSize(2);
  }

  @Test
  void a_count_that_only_the_whole_can_meet_is_no_problem() {
    Discussion whole =
        only(
            declaring(2, page(1, null, "a.html", own("1", "Rima", "Yes"))),
            declaring(2, page(2, null, "b.html", own("2", "Sami", "No"))));

    assertThat(notes(whole)).noneMatch(note -> note.contains("count-differs"));
  }

  @Test
  void ids_of_one_hash_code_do_not_keep_captures_apart_for_minutes() {
    Comment[] comments = new Comment[1 << 16];
    Arrays.setAll(comments, i -> own(colliding(i), "Rima", "Number " + i));

    Discussion whole = only(page(0, MAY, "a.html", comments), page(0, JUNE, "b.html", comments));

    assertThat(whole.comments()).hasSize(comments.length);
  }

  @Test
  void texts_of_one_hash_code_are_found_again_without_comparing_all() {
    Comment[] before = new Comment[1 << 16];
    Comment[] after = new Comment[before.length];
    Arrays.setAll(before, i -> made("c" + i, "Rima", colliding(i)));
    Arrays.setAll(after, i -> made("d" + i, "Rima", colliding(i)));

    Discussion whole = only(page(0, MAY, "a.html", before), page(0, JUNE, "b.html", after));

    assertThat(whole.comments()).hasSize(before.length);
  }

  /** All of these have the same hash code. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? "BB" : "Aa");
    }
    return text.toString();
  }

  private static Discussion only(Capture... captures) {
    List<Discussion> merged = merge(captures);
    assertThat(merged).hasSize(1);
    return merged.get(0);
  }

  private static List<Discussion> merge(Capture... captures) {
    Merging merging = new Merging();
    for (Capture capture : captures) {
      merging.add(capture);
    }
    return merging.finish();
  }

  private static List<String> shown(Discussion discussion) {
    return discussion.comments().stream().map(c -> c.id().value() + " " + c.text()).toList();
  }

  private static List<String> notes(Discussion discussion) {
    return discussion.problems().stream()
        .map(each -> each.location().source().path() + " " + each.code() + " " + each.message())
        .toList();
  }

  private static Capture page(
      int page, @Nullable OffsetDateTime at, String path, Comment... comments) {
    SourceId source = new SourceId(path, null, "");
    List<Comment> placed = new ArrayList<>();
    for (Comment each : comments) {
      placed.add(at(each, new Location(source, 1, 1)));
    }
    Article article = new Article("", null, null, null, "und", "");
    CommentsState state = placed.isEmpty() ? CommentsState.NOT_CAPTURED : CommentsState.OPEN;
    return new Capture(
        page,
        at,
        false,
        Extent.WHOLE,
        new Discussion(source, "html", null, 1, article, state, null, placed, List.of()));
  }

  private static List<Discussion> merged(Capture... captures) {
    Merging merging = new Merging();
    List.of(captures).forEach(merging::add);
    return merging.finish();
  }

  private static Capture linked(Capture capture) {
    return new Capture(capture.page(), capture.at(), true, capture.extent(), capture.discussion());
  }

  private static Capture article(Capture capture, String text) {
    Article article = new Article("Nets", null, null, null, "und", text);
    return new Capture(
        capture.page(),
        capture.at(),
        false,
        capture.extent(),
        capture.discussion().withArticle(article));
  }

  private static Capture titled(Capture capture, String title) {
    Article article = new Article(title, null, null, null, "und", "");
    return new Capture(
        capture.page(),
        capture.at(),
        false,
        capture.extent(),
        capture.discussion().withArticle(article));
  }

  private static Capture declaring(int count, Capture capture) {
    Discussion old = capture.discussion();
    Problem differs = new Problem("count-differs", "", new Location(old.source(), 1, 1));
    return new Capture(
        capture.page(),
        capture.at(),
        capture.linked(),
        capture.extent(),
        new Discussion(
            old.source(),
            old.format(),
            null,
            1,
            old.article(),
            old.commentsState(),
            count,
            old.comments(),
            List.of(differs)));
  }

  private static Comment own(String id, String author, String text) {
    return comment(id, id, author, null, text, ReplyHints.NONE, CommentState.PUBLISHED);
  }

  private static Comment made(String id, String author, String text) {
    return comment(id, null, author, null, text, ReplyHints.NONE, CommentState.PUBLISHED);
  }

  private static Comment timed(String id, String author, String text) {
    PostedAt time = new PostedAt(LocalDateTime.of(2014, 5, 4, 9, 30), null);
    return made(id, author, text).withPostedAt(time);
  }

  private static Comment answer(String id, String author, String text, String parent) {
    StatedParent stated = new StatedParent(new CommentId(parent));
    return made(id, author, text).withHints(new ReplyHints(stated, null, List.of()));
  }

  private static Comment withState(Comment old, CommentState state) {
    return comment(
        old.id().value(),
        old.externalId(),
        old.authorName(),
        old.postedAt(),
        old.text(),
        old.hints(),
        state);
  }

  private static Comment comment(
      String id,
      @Nullable String externalId,
      String author,
      @Nullable PostedAt time,
      String text,
      ReplyHints hints,
      CommentState state) {
    return new Comment(
        new CommentId(id),
        externalId,
        null,
        author.isEmpty() ? null : new Author(author, author, AuthorKind.UNKNOWN),
        time,
        text,
        hints,
        state,
        null,
        new Location(new SourceId("", null, ""), 1, 1),
        new TreeMap<>());
  }

  private static Comment at(Comment old, Location location) {
    return new Comment(
        old.id(),
        old.externalId(),
        old.url(),
        old.author(),
        old.postedAt(),
        old.text(),
        old.hints(),
        old.state(),
        old.reports(),
        location,
        new TreeMap<>(old.meta()));
  }
}
