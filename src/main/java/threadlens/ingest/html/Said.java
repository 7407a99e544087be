package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.text.ManyWords;

/**
 * The sentences of sites, in their languages: "NAME says:", and what a page says of its comments.
 * Data: {@code profiles/every-page.yaml} and {@code profiles/html/every-page.yaml}.
 */
final class Said {
  /** Longer is no notice, but somebody's text. */
  private static final int LONGEST_NOTICE = 300;

  /** Outside what is named after comments. */
  private static final int LONGEST_ALONE = 120;

  /** Within it such a notice names the comments. */
  private static final int BEGINNING = 32;

  private static final Map<?, ?> WORDS =
      MarkupProfiles.yaml("/threadlens/profiles/html/every-page.yaml");
  private static final Map<?, ?> SHARED =
      MarkupProfiles.yaml("/threadlens/profiles/every-page.yaml");

  /** No notice is without one of each. */
  private static final ManyWords NOTICE = ManyWords.of(strings("notice-words").toList());

  private static final ManyWords NOTICE_STATES = ManyWords.of(strings("notice-states").toList());

  private static final int LONGEST_IN_PLACE = 160;
  private static final ManyWords IN_PLACE = ManyWords.of(strings("in-place-words").toList());
  private static final List<Pattern> REMOVED = patterns("removed");
  private static final List<Pattern> HELD_BACK = patterns("held-back");

  private static final List<Pattern> SAYS = patterns("says");
  private static final List<Pattern> GUEST = patterns("guest");
  private static final List<Pattern> SUSPENDED = patterns("suspended");
  private static final List<Pattern> CLOSED = patterns("closed");
  private static final List<Pattern> NOT_CAPTURED = patterns("not-captured");

  private Said() {}

  /** Returns a name without what sites write around it. */
  static String name(String shown) {
    if (isWord(shown)) {
      return shown;
    }
    String name = shown;
    for (Pattern pattern : SAYS) {
      Matcher matcher = pattern.matcher(name);
      if (matcher.find()) {
        String rest = name.substring(0, matcher.start()) + name.substring(matcher.end());
        name = rest.isBlank() ? name : rest.strip();
      }
    }
    return name;
  }

  /** Returns a name without the words by which a site says that it is a guest's. */
  static String withoutGuest(String name) {
    for (Pattern pattern : isWord(name) ? List.<Pattern>of() : GUEST) {
      Matcher matcher = pattern.matcher(name);
      if (matcher.find() && matcher.start() > 0) {
        return name.substring(0, matcher.start());
      }
    }
    return name;
  }

  /** What sites write around a name is set apart from it. */
  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c == ':' || c == ',') {
        return false;
      }
    }
    return true;
  }

  /** Returns the state that a notice tells; null where it is none. */
  static @Nullable CommentsState state(String notice) {
    if (notice.length() > LONGEST_NOTICE
        || !NOTICE.anyInSmall(notice)
        || !NOTICE_STATES.anyInSmall(notice)) {
      return null;
    } else if (any(SUSPENDED, notice)) {
      return CommentsState.SUSPENDED;
    } else if (any(CLOSED, notice)) {
      return CommentsState.CLOSED;
    }
    return any(NOT_CAPTURED, notice) ? CommentsState.NOT_CAPTURED : null;
  }

  /**
   * Returns the state that a whole text tells which speaks of comments from its beginning, as
   * notices do: closed or suspended; null for all else.
   */
  static @Nullable CommentsState notice(String text) {
    boolean brief = text.length() <= LONGEST_ALONE;
    CommentsState state = brief && begins(text) ? state(text) : null;
    return state == CommentsState.NOT_CAPTURED ? null : state;
  }

  private static boolean begins(String text) {
    return NOTICE.anyInSmall(text.substring(0, Math.min(text.length(), BEGINNING)));
  }

  /**
   * Returns what became of a comment, where its whole text is the sentence that sites set in its
   * place, or its first line says that it waits; null where somebody speaks, if only of a comment
   * that is gone.
   */
  static @Nullable CommentState inPlace(String text) {
    CommentState whole = ofSentence(text);
    int line = text.indexOf('\n');
    boolean waits =
        whole == null && line > 0 && ofSentence(text.substring(0, line)) == CommentState.PENDING;
    return waits ? CommentState.PENDING : whole;
  }

  private static @Nullable CommentState ofSentence(String text) {
    if (text.length() > LONGEST_IN_PLACE || !IN_PLACE.anyInSmall(text)) {
      return null;
    } else if (any(REMOVED, text)) {
      return CommentState.DELETED;
    }
    return any(HELD_BACK, text) ? CommentState.PENDING : null;
  }

  private static boolean any(List<Pattern> patterns, String notice) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(notice).find());
  }

  private static List<Pattern> patterns(String key) {
    return strings(key).map(Pattern::compile).toList();
  }

  private static Stream<String> strings(String key) {
    return Stream.of(WORDS, SHARED)
        .map(map -> map.get(key))
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .map(String::valueOf);
  }
}
