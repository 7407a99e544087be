package threadlens.linking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.text.Span;

/**
 * Conversations without sense for benchmarks, alike in what linking looks at: 60 words a comment of
 * a vocabulary with common and rare words; of five comments that answer one, two name whom they
 * answer, one quotes it, marked or not, and two say nothing. The same seed gives the same talk.
 */
final class InventedTalk {
  private static final int WORDS = 60;
  private static final int VOCABULARY = 4_000;
  private static final int LATELY = 12;
  private static final String[] SYLLABLES = {
    "ba", "ri", "ko", "te", "lu", "sha", "mon", "dir", "fe", "gal", "ni", "po", "zu", "wen", "ar"
  };
  private static final SourceId SOURCE = new SourceId("invented", null, "");

  private final SplittableRandom random;
  private final List<Author> authors = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private LocalDateTime time = LocalDateTime.of(2014, 5, 3, 9, 0);

  private InventedTalk(long seed, int authors) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < authors; i++) {
      String name = word(VOCABULARY + i) + i;
      this.authors.add(new Author(name, name, AuthorKind.REGISTERED));
    }
  }

  /** Makes a conversation of so many comments, by a number of authors that grows with its root. */
  static List<Comment> of(int comments, long seed) {
    InventedTalk talk = new InventedTalk(seed, 2 + (int) Math.sqrt(comments));
    for (int i = 0; i < comments; i++) {
      talk.next();
    }
    return List.copyOf(talk.comments);
  }

  private void next() {
    Author author = authors.get(random.nextInt(authors.size()));
    String text = text();
    ReplyHints hints = ReplyHints.NONE;
    if (!comments.isEmpty() && random.nextInt(10) < 8) {
      Comment parent = comments.get(comments.size() - 1 - back());
      switch (random.nextInt(5)) {
        case 0 -> text = "@" + parent.authorName() + " " + text;
        case 1 -> text = parent.authorName() + ", " + text;
        case 2 -> {
          String quoted = parent.text().substring(0, parent.text().indexOf('.') + 1);
          text = quoted + "\n\n" + text;
          Quote quote = new Quote(new Span(0, quoted.length()), null);
          hints = random.nextBoolean() ? new ReplyHints(null, null, List.of(quote)) : hints;
        }
        default -> {} // says nothing of whom it answers
      }
    }
    time = time.plusMinutes(random.nextInt(15));
    comments.add(
        new Comment(
            new CommentId("c" + comments.size()),
            author,
            new PostedAt(time, null),
            text,
            hints,
            new Location(SOURCE, comments.size() + 1, 1)));
  }

  /** Mostly the last, at times one of the dozen before. */
  private int back() {
    int latest = Math.min(LATELY, comments.size());
    return random.nextBoolean() ? 0 : random.nextInt(latest);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= WORDS; i++) {
      double share = random.nextDouble();
      String word = word((int) (VOCABULARY * share * share * share));
      boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '.';
      text.append(text.isEmpty() ? "" : " ");
      text.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      text.append(i % 12 == 0 ? "." : "");
    }
    return text.toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
