package threadlens.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import threadlens.text.Sha256;

/**
 * A file in the making: it lies aside until it is whole, so that nobody ever reads half of it.
 * Closed without being put in place, it leaves nothing behind.
 */
final class AsideFile extends OutputStream {
  private final Path folder;
  private final String path;
  private final Path aside;
  private final MessageDigest digest = Sha256.begin();
  private final OutputStream out;
  private long bytes;

  /**
   * @param path below the folder, with forward slashes; folders on the way are made
   */
  AsideFile(Path folder, String path) throws IOException {
    this.folder = folder;
    this.path = path;
    Path place = folder.resolve(path);
    Path parent = place.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    this.aside = place.resolveSibling("." + place.getFileName() + ".part");
    this.out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(aside), digest), 1 << 16);
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    bytes++;
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    out.write(source, offset, length);
    bytes += length;
  }

  @Override
  public void flush() {
    // What is written aside need not reach the disk before it is whole.
  }

  /** Moves the whole file to where it belongs; one that was there is replaced. */
  ReportFile putInPlace() throws IOException {
    out.close();
    Path place = folder.resolve(path);
    try {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
    }
    return new ReportFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(aside);
  }
}
