package threadlens.ingest.export.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/**
 * The characters of a document by its own declaration, in which a space stands for each that XML
 * forbids: exports hold control characters that somebody once pasted, and a parser would stop
 * there.
 */
final class XmlCharacters extends FilterReader {
  private static final int DECLARATION = 200;
  private static final String ENCODING = "encoding=";

  private final Threads threads;
  private int line = 1;
  private int column;
  private char last;
  private char lastButOne;
  private int declaredLine = 1;
  private int declaredColumn;

  private XmlCharacters(Reader in, Threads threads) {
    super(in);
    this.threads = threads;
  }

  static XmlCharacters of(OpenExport export, Threads threads) throws IOException {
    PushbackInputStream in = new PushbackInputStream(export.bytes(), DECLARATION);
    Charset charset = export.charset();
    if (charset.equals(StandardCharsets.UTF_8)) {
      charset = declared(in, threads);
    }
    return new XmlCharacters(
        new LooseAmpersands(CheckedText.of(in, charset, threads::problem)), threads);
  }

  /** Returns the line of the first {@code <!D}, which declares a document type outside of CDATA. */
  int declaredLine() {
    return declaredLine;
  }

  int declaredColumn() {
    return Math.max(1, declaredColumn);
  }

  private static Charset declared(PushbackInputStream in, Threads threads) throws IOException {
    byte[] head = in.readNBytes(DECLARATION);
    in.unread(head);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    int end = start.indexOf("?>");
    int at = end < 0 ? -1 : start.substring(0, end).indexOf(ENCODING);
    if (!start.startsWith("<?xml") || at < 0) {
      return StandardCharsets.UTF_8;
    }
    int from = at + ENCODING.length();
    int until = start.indexOf(start.charAt(from), from + 1);
    String name = until < 0 ? "" : start.substring(from + 1, until);
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      threads.problem("undecodable", "no such charset: '" + name + "', taken for UTF-8", 1, 1);
      return StandardCharsets.UTF_8;
    }
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      char c = into[i];
      if (c == '\n' || c == '\r') {
        line += c == '\n' && last == '\r' ? 0 : 1;
        column = 0;
      } else {
        column++;
        if (forbidden(c)) {
          String code = String.format("U+%04X", (int) c);
          threads.problem("control-character", code + ": taken for a space", line, column);
          into[i] = ' ';
        }
      }
      if (c == 'D' && last == '!' && lastButOne == '<' && declaredColumn == 0) {
        declaredLine = line;
        declaredColumn = column - 2;
      }
      lastButOne = last;
      last = c;
    }
    return read;
  }

  private static boolean forbidden(char c) {
    return (c < ' ' && c != '\t') || c == '\ufffe' || c == '\uffff';
  }
}
