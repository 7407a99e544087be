package threadlens.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.LineStages;
import threadlens.annotating.OpenQuestions;

/**
 * The output of a long run. It grows in {@code NAME.part}; beside it {@code NAME.part.journal} says
 * under which settings it was begun, and up to where it is whole. Whatever ends the process, what
 * lies before the last checkpoint is never done again; the whole file is moved to its place at the
 * end. A checkpoint counts only if the bytes before it are those that were written, so that nothing
 * hangs on the order in which a disk takes them. Serves one thread.
 */
final class ResumableFile implements AutoCloseable {
  private final Path place;
  private final FileChannel journal;
  private final FileChannel part;
  private final CRC32C sinceCheckpoint = new CRC32C();
  private Checkpoint reached = Checkpoint.START;

  private ResumableFile(Path place, FileChannel journal, FileChannel part) {
    this.place = place;
    this.journal = journal;
    this.part = part;
  }

  /**
   * Opens the output.
   *
   * @param resume whether to go on with what an earlier run left; where it left nothing, it begins
   * @throws UsageException if another run is at it, or the earlier one had other settings
   */
  static ResumableFile open(Path place, RunSettings settings, boolean resume) throws IOException {
    FileChannel journal = GrowingFile.locked(journal(place), place);
    boolean opened = false;
    try {
      ResumableFile file = new ResumableFile(place, journal, GrowingFile.open(part(place)));
      if (!resume || !file.goOn(settings)) {
        journal.truncate(0);
        GrowingFile.append(journal, settings.text().getBytes(StandardCharsets.UTF_8));
      }
      file.part.truncate(file.reached.outBytes());
      file.part.position(file.reached.outBytes());
      opened = true;
      return file;
    } finally {
      if (!opened) {
        journal.close();
      }
    }
  }

  /** Where the run stands, or where the earlier one stood. */
  Checkpoint reached() {
    return reached;
  }

  /**
   * Writes a batch, and notes the place between two conversations in it, if there is one.
   *
   * @param outcome of all so far
   * @param before what was not evaluated before this batch
   */
  void write(LineStages.Annotated batch, Outcome outcome, OpenQuestions before) throws IOException {
    byte[] bytes = batch.out().toByteArray();
    long start = part.position();
    GrowingFile.append(part, bytes);
    LineStages.Cut cut = batch.cut();
    int whole = cut == null ? 0 : cut.outBytes();
    sinceCheckpoint.update(bytes, 0, whole);
    if (cut != null) {
      OpenQuestions open = before.copy();
      open.add(cut.open());
      reached =
          new Checkpoint(
              cut.in(),
              start + whole,
              sinceCheckpoint.getValue(),
              outcome.hasLeftOut(),
              outcome.hasFault(),
              open);
      GrowingFile.append(journal, (reached.line() + "\n").getBytes(StandardCharsets.UTF_8));
      sinceCheckpoint.reset();
    }
    sinceCheckpoint.update(bytes, whole, bytes.length - whole);
  }

  /** Moves the whole file to its place; nothing is left to resume. */
  void finish() throws IOException {
    part.force(true);
    part.close();
    GrowingFile.move(part(place), place);
    journal.close();
    Files.deleteIfExists(journal(place));
  }

  @Override
  public void close() throws IOException {
    try {
      part.close();
    } finally {
      journal.close();
    }
  }

  /** Returns whether there was something to go on with. */
  private boolean goOn(RunSettings settings) throws IOException {
    try (InputStream said = Files.newInputStream(journal(place));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
        InputStream written = new BufferedInputStream(Files.newInputStream(part(place)))) {
      RunSettings earlier = settings(lines);
      if (earlier == null) {
        return false;
      }
      settings.expectSame(earlier, place);
      long whole = settings.text().getBytes(StandardCharsets.UTF_8).length;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Checkpoint next = Checkpoint.parse(line);
        long end = whole + line.getBytes(StandardCharsets.UTF_8).length + 1;
        if (next == null || end > journal.size() || !holds(written, next)) {
          break;
        }
        reached = next;
        whole = end;
      }
      journal.truncate(whole);
      journal.position(whole);
      return true;
    }
  }

  /** Whether what was written from the last checkpoint to this one is there. */
  private boolean holds(InputStream written, Checkpoint next) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    for (long left = next.outBytes() - reached.outBytes(); left > 0; ) {
      int read = written.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        return false;
      }
      sum.update(buffer, 0, read);
      left -= read;
    }
    return sum.getValue() == next.outSum();
  }

  private static @Nullable RunSettings settings(BufferedReader lines) throws IOException {
    List<String> head = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        return RunSettings.parse(head);
      }
      head.add(line);
    }
    return null;
  }

  static Path part(Path place) {
    return place.resolveSibling(place.getFileName() + ".part");
  }

  static Path journal(Path place) {
    return place.resolveSibling(place.getFileName() + ".part.journal");
  }
}
