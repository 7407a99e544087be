package threadlens.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Files that grow while a run goes on, and that the next run may go on with. */
final class GrowingFile {
  private GrowingFile() {}

  /**
   * Opens a file, which is made where it is missing; keeps what is in it.
   *
   * @throws UsageException if it cannot be opened
   */
  static FileChannel open(Path file) {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ", expected a folder that can be written");
    }
  }

  /**
   * Opens a file for this process alone; the lock ends with the process, however that ends.
   *
   * @param place what the user knows it by
   * @throws UsageException if another process has it, or it cannot be opened
   */
  static FileChannel locked(Path file, Path place) throws IOException {
    FileChannel channel = open(file);
    boolean locked = false;
    try {
      locked = lock(channel) != null;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new UsageException("another run is writing " + place + ", expected one at a time");
    }
    return channel;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  static void append(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  /**
   * Moves a file to where it belongs, at once where the file system can; replaces what is there.
   */
  static void move(Path file, Path place) throws IOException {
    try {
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
