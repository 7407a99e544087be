package threadlens.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Compression;
import threadlens.ingest.FolderNames;
import threadlens.ingest.Source;

/** An entry of a zip file. */
final class ZipEntrySource implements Source {
  private static final int LOCAL_HEADER = 30;
  private static final int BUFFER = 1 << 13;

  private final Source archive;
  private final ZipEntryPlace place;
  private final Map<String, ZipEntrySource> beside;

  /**
   * @param beside all entries of the file by name; filled while the directory is read
   */
  ZipEntrySource(Source archive, ZipEntryPlace place, Map<String, ZipEntrySource> beside) {
    this.archive = archive;
    this.place = place;
    this.beside = beside;
  }

  @Override
  public String path() {
    return archive.path();
  }

  @Override
  public String record() {
    return place.record();
  }

  @Override
  public String name() {
    return Compression.inner(place.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public @Nullable Source sibling(String name) {
    return name.contains("/") ? null : beside(name);
  }

  private @Nullable Source beside(String path) {
    String folder = place.name().substring(0, place.name().lastIndexOf('/') + 1);
    return beside.get(folder + path);
  }

  @Override
  public @Nullable Source savedAlong(String folder, String name) {
    String page = place.name().substring(place.name().lastIndexOf('/') + 1);
    return FolderNames.isOfPage(folder, page) && !name.contains("/")
        ? beside(folder + "/" + name)
        : null;
  }

  @Override
  public InputStream open() throws IOException {
    InputStream packed = new BoundedStream(archive.openAt(data()), place.packed());
    if (place.method() == ZipEntryPlace.STORED) {
      return packed;
    }
    Inflater inflater = new Inflater(true);
    return new RatioGuard(
        new InflaterInputStream(packed, inflater, BUFFER) {
          @Override
          public void close() throws IOException {
            inflater.end();
            super.close();
          }
        },
        place.packed());
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    if (place.method() != ZipEntryPlace.STORED) {
      return Source.super.openAt(offset);
    }
    if (offset > place.packed()) {
      throw new EOFException("the entry is shorter than it was");
    }
    return new BoundedStream(archive.openAt(data() + offset), place.packed() - offset);
  }

  @Override
  public long size() {
    return place.method() == ZipEntryPlace.STORED ? place.packed() : -1;
  }

  /** Where the bytes begin: behind a header of their own, whose length the directory omits. */
  private long data() throws IOException {
    try (InputStream in = archive.openAt(place.header())) {
      byte[] header = in.readNBytes(LOCAL_HEADER);
      if (header.length < LOCAL_HEADER || Bytes.int32(header, 0) != 0x04034b50) {
        throw new IOException("the zip directory points at no entry; the archive is damaged");
      }
      return place.header() + LOCAL_HEADER + Bytes.int16(header, 26) + Bytes.int16(header, 28);
    }
  }
}
