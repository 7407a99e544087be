package threadlens.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The bytes of a part of a file. */
final class PieceStream extends InputStream {
  private final FSDataInputStream file;
  private long left;

  private PieceStream(FSDataInputStream file, long left) {
    this.file = file;
    this.left = left;
  }

  static PieceStream of(Piece piece, Configuration files) throws IOException {
    Path path = new Path(piece.path());
    FSDataInputStream file = path.getFileSystem(files).open(path);
    file.seek(piece.start());
    return new PieceStream(file, piece.end() - piece.start());
  }

  /** Returns where the first line begins that begins at an offset or behind it. */
  static long lineStart(Piece whole, long offset, Configuration files) throws IOException {
    if (offset <= 0 || offset >= whole.end()) {
      return Math.max(0, Math.min(offset, whole.end()));
    }
    byte[] buffer = new byte[1 << 13];
    long at = offset - 1;
    try (InputStream in = of(new Piece(whole.path(), at, whole.end(), 0), files)) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            return at + i + 1;
          }
        }
        at += count;
      }
    }
    return whole.end();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = file.read(buffer, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new IOException("the file became shorter while it was read");
    }
    left -= count;
    return count;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, left);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
