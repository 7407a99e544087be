package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.ingest.Source;

/**
 * The directory at the end of a zip file (PKWARE APPNOTE 6.3, 4.3.12 to 4.3.16). Read here and not
 * by the library of Java, which refuses the whole file for one encrypted entry or one name in an
 * old charset, and cannot tell two entries of one name apart.
 */
final class ZipDirectory {
  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END_SIGN = 0x06054b50;
  private static final int LOCATOR = 20;
  private static final int LOCATOR_SIGN = 0x07064b50;
  private static final int END_64 = 56;
  private static final int END_64_SIGN = 0x06064b50;
  private static final int ENTRY = 46;
  private static final int ENTRY_SIGN = 0x02014b50;
  private static final int MOST_ENTRIES = 200_000;
  private static final int MOST_BYTES = 64 << 20;

  private final byte[] directory;
  private final long shift;
  private final long fileSize;
  private final List<ZipEntryPlace> entries = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  private ZipDirectory(byte[] directory, long shift, long fileSize) {
    this.directory = directory;
    this.shift = shift;
    this.fileSize = fileSize;
  }

  /**
   * Returns the entries in the order of the directory.
   *
   * @throws IOException if there is no directory, or it cannot be that of an honest archive
   */
  static List<ZipEntryPlace> read(Source source) throws IOException {
    long size = source.size();
    if (size < END) {
      throw new IOException("no zip directory; the archive is damaged or cut off");
    }
    long tailAt = Math.max(0, size - END - LONGEST_COMMENT - LOCATOR);
    byte[] tail = bytes(source, tailAt, (int) (size - tailAt));
    int end = end(tail);
    long length = Bytes.uint32(tail, end + 12);
    long start = Bytes.uint32(tail, end + 16);
    long behind = tailAt + end;
    int locator = end - LOCATOR;
    if (locator >= 0 && Bytes.int32(tail, locator) == LOCATOR_SIGN) {
      long at = Bytes.int64(tail, locator + 8);
      check(at >= 0 && at <= size - END_64);
      byte[] end64 = bytes(source, at, END_64);
      check(Bytes.int32(end64, 0) == END_64_SIGN);
      length = Bytes.int64(end64, 40);
      start = Bytes.int64(end64, 48);
      behind = at;
    }
    check(length >= 0 && start >= 0 && length <= behind);
    if (length > MOST_BYTES) {
      throw new IOException("its directory has more than " + MOST_BYTES + " bytes; split it");
    }
    // Something may stand before the archive, as in one that unpacks itself: all moves by that.
    long shift = behind - length - start;
    check(shift >= 0);
    byte[] directory = bytes(source, behind - length, (int) length);
    return new ZipDirectory(directory, shift, size).entries();
  }

  private static int end(byte[] tail) throws IOException {
    for (int at = tail.length - END; at >= 0; at--) {
      if (Bytes.int32(tail, at) == END_SIGN) {
        return at;
      }
    }
    throw new IOException("no zip directory; the archive is damaged or cut off");
  }

  private List<ZipEntryPlace> entries() throws IOException {
    long packed = 0;
    int at = 0;
    while (at + ENTRY <= directory.length && Bytes.int32(directory, at) == ENTRY_SIGN) {
      int name = Bytes.int16(directory, at + 28);
      int extra = Bytes.int16(directory, at + 30);
      int comment = Bytes.int16(directory, at + 32);
      int next = at + ENTRY + name + extra + comment;
      check(next <= directory.length);
      ZipEntryPlace entry = entry(at, name, extra);
      packed += entry.packed();
      if (packed > fileSize) {
        throw new IOException("its entries overlap, as in bombs: nothing of it is unpacked");
      }
      if (entries.size() == MOST_ENTRIES) {
        throw new IOException("more than " + MOST_ENTRIES + " entries; split it");
      }
      entries.add(entry);
      at = next;
    }
    return entries;
  }

  private ZipEntryPlace entry(int at, int nameLength, int extraLength) throws IOException {
    int flags = Bytes.int16(directory, at + 8);
    long packed = Bytes.uint32(directory, at + 20);
    long unpacked = Bytes.uint32(directory, at + 24);
    long header = Bytes.uint32(directory, at + 42);
    Extra64 wide = new Extra64(directory, at + ENTRY + nameLength, extraLength);
    wide.next(unpacked); // stands first, and is not believed
    packed = wide.next(packed);
    header = wide.next(header) + shift;
    check(packed >= 0 && header >= 0 && header < fileSize);
    String name = EntryName.of(directory, at + ENTRY, nameLength);
    return new ZipEntryPlace(
        name,
        occurrences.merge(name, 1, Integer::sum),
        (flags & 1) != 0,
        Bytes.int16(directory, at + 10),
        header,
        packed);
  }

  private static byte[] bytes(Source source, long at, int count) throws IOException {
    try (InputStream in = source.openAt(at)) {
      byte[] bytes = in.readNBytes(count);
      check(bytes.length == count);
      return bytes;
    }
  }

  private static void check(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("its zip directory is damaged");
    }
  }

  /** The numbers of an entry that 32 bits do not hold, in the order in which those are full. */
  private static final class Extra64 {
    private static final int ID = 1;
    private static final long FULL = 0xffffffffL;

    private final byte[] bytes;
    private int at;
    private int left;

    Extra64(byte[] bytes, int start, int length) {
      this.bytes = bytes;
      int from = start;
      while (from + 4 <= start + length) {
        int size = Math.min(Bytes.int16(bytes, from + 2), start + length - from - 4);
        if (Bytes.int16(bytes, from) == ID) {
          at = from + 4;
          left = size;
          return;
        }
        from += 4 + size;
      }
    }

    long next(long number) {
      if (number != FULL || left < 8) {
        return number;
      }
      long wide = Bytes.int64(bytes, at);
      at += 8;
      left -= 8;
      return wide;
    }
  }
}
