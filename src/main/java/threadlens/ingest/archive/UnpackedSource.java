package threadlens.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Compression;
import threadlens.ingest.Source;
import threadlens.ingest.decoding.SourceText;

/** A compressed source as if it were not; unpacked again whenever memory was wanted elsewhere. */
final class UnpackedSource implements Source {
  private final Source packed;
  private SoftReference<byte[]> held = new SoftReference<>(null);

  UnpackedSource(Source packed) {
    this.packed = packed;
  }

  @Override
  public String path() {
    return packed.path();
  }

  @Override
  public @Nullable String record() {
    return packed.record();
  }

  @Override
  public InputStream open() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    byte[] bytes = bytes();
    if (offset > bytes.length) {
      throw new EOFException("the file is shorter than it was");
    }
    int from = (int) offset;
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }

  private synchronized byte[] bytes() throws IOException {
    byte[] bytes = held.get();
    if (bytes == null) {
      bytes = unpacked();
      held = new SoftReference<>(bytes);
    }
    return bytes;
  }

  private byte[] unpacked() throws IOException {
    try (InputStream in = Compression.unpack(packed.open())) {
      byte[] bytes = in.readNBytes(SourceText.MOST_BYTES);
      if (in.read() >= 0) {
        throw new IOException(
            "compressed as one piece and more than "
                + SourceText.MOST_BYTES
                + " bytes unpacked, expected a gzip member for each record; unpack it first");
      }
      return bytes;
    }
  }
}
