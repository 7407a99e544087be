package threadlens.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * The files of the input: one, or those of a folder in the order of their names, as if they were
 * one. Names that begin with {@code _} or {@code .} are not input, as everywhere in Hadoop.
 */
record CorpusInput(List<FileStatus> files) {
  private static final List<String> COMPRESSED =
      List.of(".gz", ".bz2", ".zst", ".xz", ".lz4", ".snappy");

  /** As many part files as five digits can number in order, and half of that to spare. */
  private static final long MOST_SPLITS = 50_000;

  static CorpusInput of(String input, Configuration systems) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (FileStatus file : list(new Path(input), systems)) {
      String name = file.getPath().getName();
      if (file.isDirectory() || name.startsWith("_") || name.startsWith(".")) {
        continue;
      }
      if (COMPRESSED.stream().anyMatch(name::endsWith)) {
        throw new UnusableCorpusException(
            "compressed: " + file.getPath() + ", expected plain JSON lines or Parquet");
      }
      files.add(file);
    }
    if (files.isEmpty()) {
      throw new UnusableCorpusException("no files in " + input + ", expected JSON lines");
    }
    files.sort(Comparator.comparing(file -> file.getPath().getName()));
    return new CorpusInput(files);
  }

  private static List<FileStatus> list(Path input, Configuration systems) throws IOException {
    try {
      return Arrays.asList(input.getFileSystem(systems).listStatus(input));
    } catch (FileNotFoundException e) {
      throw new UnusableCorpusException("no such file: " + input + ", expected JSON lines", e);
    }
  }

  boolean isParquet() {
    long parquet = paths().stream().filter(path -> path.endsWith(".parquet")).count();
    if (parquet > 0 && parquet < files.size()) {
      throw new UnusableCorpusException("Parquet among other files, expected one or the other");
    }
    return parquet > 0;
  }

  List<String> paths() {
    return files.stream().map(file -> file.getPath().toString()).toList();
  }

  /**
   * @param wanted how many bytes a split should have
   */
  List<Split> splits(long wanted) {
    long total = files.stream().mapToLong(FileStatus::getLen).sum();
    long size = Math.max(wanted, total / MOST_SPLITS + 1);
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String path = files.get(i).getPath().toString();
      long length = files.get(i).getLen();
      for (long start = 0; start < length; start += size) {
        splits.add(new Split(path, length, start, Math.min(length, start + size), i == 0));
      }
    }
    return splits;
  }

  /** Returns how many bytes a split should have, so that each of so many hands has several. */
  static long splitSize(List<FileStatus> files, int hands) {
    long total = files.stream().mapToLong(FileStatus::getLen).sum();
    return Math.max(1 << 20, Math.min(128L << 20, total / (4L * hands) + 1));
  }
}
