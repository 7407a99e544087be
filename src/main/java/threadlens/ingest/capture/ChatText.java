package threadlens.ingest.capture;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a message of a chat says, without what the chat's program wrote into it: that a picture was
 * left out, that the message was edited or deleted.
 *
 * @param meta {@code media} and {@code edited}, in the program's words
 */
record ChatText(String text, boolean deleted, SortedMap<String, String> meta) {
  /** WhatsApp sets this mark of direction before words of its own. */
  private static final char OWN_WORDS = '\u200E';

  /**
   * Takes a message apart.
   *
   * @param words that stand in the place of what was deleted
   */
  static ChatText of(String written, Profile words) {
    SortedMap<String, String> meta = new TreeMap<>();
    String text = written.strip();
    int edited = text.endsWith(">") ? text.lastIndexOf(OWN_WORDS + "<") : -1;
    if (edited > 0) {
      meta.put("edited", inside(text.substring(edited + 1)));
      text = text.substring(0, edited).strip();
    }
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String first = withoutMarks(text.substring(0, end));
    if (Profile.any(words.deleted(), first)) {
      return new ChatText(first, true, meta);
    }
    if (isOwn(text) || (first.startsWith("<") && first.indexOf('>') == first.length() - 1)) {
      meta.put("media", inside(first));
      text = text.substring(end).strip();
    }
    return new ChatText(text, false, meta);
  }

  /** Tells of words that the program says in place of somebody's. */
  static boolean isOwn(String text) {
    return !text.isEmpty() && text.charAt(0) == OWN_WORDS;
  }

  private static String withoutMarks(String line) {
    return line.replaceAll("[\u200E\u200F]", "").strip();
  }

  private static String inside(String words) {
    boolean brackets = words.startsWith("<") && words.endsWith(">");
    return (brackets ? words.substring(1, words.length() - 1) : words).strip();
  }
}
