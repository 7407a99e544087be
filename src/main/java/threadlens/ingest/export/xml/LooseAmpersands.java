package threadlens.ingest.export.xml;

import java.io.IOException;
import java.io.Reader;

/**
 * Escapes each {@code &} outside of CDATA that begins no reference, at which a parser would stop:
 * WordPress writes the addresses of commenters as they are.
 */
final class LooseAmpersands extends Reader {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  /** Longer than the names of entities that anybody writes. */
  private static final int LONGEST = 12;

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private String pending = "";
  private int pendingAt;
  private boolean inCdata;
  private int matched; // of what begins CDATA, or ends it

  LooseAmpersands(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int filled = 0;
    while (filled < length) {
      if (pendingAt < pending.length()) {
        into[from + filled++] = pending.charAt(pendingAt++);
      } else if (at < end || (filled == 0 && fill())) {
        into[from + filled++] = next();
      } else {
        break; // what there is, before one waits for more
      }
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private char next() throws IOException {
    char c = buffer[at++];
    if (c == '&' && !inCdata && !beginsReference()) {
      pending = "amp;";
      pendingAt = 0;
    }
    follow(c);
    return c;
  }

  private void follow(char c) {
    String awaited = inCdata ? CDATA_END : CDATA;
    if (c == awaited.charAt(matched)) {
      matched++;
      if (matched == awaited.length()) {
        inCdata = !inCdata;
        matched = 0;
      }
    } else if (inCdata) {
      matched = c != ']' ? 0 : matched == 2 ? 2 : 1; // any number of brackets may stand before
    } else {
      matched = c == '<' ? 1 : 0;
    }
  }

  private boolean beginsReference() throws IOException {
    while (end - at < LONGEST && fill()) {
      // as far as one looks ahead
    }
    boolean number = at < end && buffer[at] == '#';
    int start = number ? at + 1 : at;
    int i = start;
    while (i < end && i - start < LONGEST - 2 && isOfName(buffer[i])) {
      i++;
    }
    boolean named = i > start && i < end && buffer[i] == ';';
    return named && (!number || isCharacter(new String(buffer, start, i - start)));
  }

  /** XML forbids most control characters by their numbers, too. */
  private static boolean isCharacter(String number) {
    try {
      int c =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      return Character.isValidCodePoint(c) && !surrogate && !control && (c & 0xfffe) != 0xfffe;
    } catch (NumberFormatException e) {
      return false; // no number, or beyond all characters
    }
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Reads on behind what is left; returns whether there was anything. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }
}
