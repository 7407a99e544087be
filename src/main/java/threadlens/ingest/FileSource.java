package threadlens.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param foundInFolder that it was not named by the user
 * @param capturedAt what the user says of it
 * @param watch hears how far it is read
 * @param inputs all files that are inputs of their own, known once all are found
 */
record FileSource(
    Path file,
    String path,
    boolean foundInFolder,
    @Nullable OffsetDateTime capturedAt,
    ReadingWatch watch,
    Set<Path> inputs)
    implements Source {
  /** Returns how a file is known among the inputs. */
  static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  @Override
  public InputStream open() throws IOException {
    long size = size();
    return watched(Files.newInputStream(file), 0, size);
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    check();
    FileChannel channel = FileChannel.open(file);
    long size = channel.size();
    if (offset > size) {
      channel.close();
      throw new EOFException("the file is shorter than it was");
    }
    return watched(Channels.newInputStream(channel.position(offset)), offset, size);
  }

  private InputStream watched(InputStream in, long at, long size) {
    return new WatchedStream(in, watch, path, at, size);
  }

  @Override
  public long size() throws IOException {
    check();
    return Files.size(file);
  }

  @Override
  public @Nullable Source sibling(String name) {
    if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      return null; // another folder's
    }
    try {
      Path beside = file.resolveSibling(name);
      String shown = path.substring(0, path.lastIndexOf('/') + 1) + name;
      return Files.isRegularFile(beside)
          ? new FileSource(beside, shown, true, capturedAt, watch, inputs)
          : null;
    } catch (InvalidPathException e) {
      return null; // no file can have that name
    }
  }

  /** Links that lead out of the page's folder are not followed. */
  @Override
  public @Nullable Source savedAlong(String folder, String name) {
    if (!FolderNames.isOfPage(folder, PathText.name(file))) {
      return null;
    }
    try {
      Path along = file.resolveSibling(folder).resolve(name);
      Path here = FileSource.key(file).getParent();
      boolean inside =
          here != null
              && Files.isRegularFile(along)
              && along.toRealPath().startsWith(here.toRealPath().resolve(folder));
      String shown = path.substring(0, path.lastIndexOf('/') + 1) + folder + "/" + name;
      return inside && !inputs.contains(key(along))
          ? new FileSource(along, shown, true, capturedAt, watch, inputs)
          : null;
    } catch (InvalidPathException e) {
      return null; // no file can have that name
    } catch (IOException e) {
      return null; // gone in the meantime
    }
  }

  private void check() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(path, null, "no such file or folder");
    }
    if (!Files.isRegularFile(file)) { // a pipe would block, a device might never end
      throw new IOException("not a regular file");
    }
  }
}
