package threadlens.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import threadlens.nlp.Linguist;
import threadlens.rules.RulePacks;
import threadlens.text.Sha256;

/**
 * Rule packs on their way to the executors: the folder asked for, and the one that comes with
 * Threadlens, which an overlay builds on.
 *
 * @param zip both, as {@code given/} and {@code shipped/}
 * @param digest of the zip
 */
@SuppressWarnings("ArrayRecordComponent") // the digest is compared
record PackedRules(byte[] zip, String digest) implements Serializable {
  private static final String GIVEN = "given";
  private static final String SHIPPED = "shipped";

  static PackedRules of(Path given, Path shipped) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      pack(zip, GIVEN, given);
      if (Files.isDirectory(shipped)) {
        pack(zip, SHIPPED, shipped);
      }
    }
    return new PackedRules(bytes.toByteArray(), Sha256.hex(bytes.toByteArray()));
  }

  /** Loads them by way of a folder that is gone afterwards. */
  RulePacks load(Linguist linguist) throws IOException {
    Path folder = Files.createTempDirectory("threadlens-rules");
    try {
      unpack(folder);
      return RulePacks.load(folder.resolve(GIVEN), folder.resolve(SHIPPED), linguist);
    } finally {
      delete(folder);
    }
  }

  private static void pack(ZipOutputStream zip, String name, Path folder) throws IOException {
    for (Path file : below(folder)) {
      if (Files.isRegularFile(file)) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        ZipEntry entry = new ZipEntry(name + "/" + path);
        entry.setTime(0); // the same rules, the same digest
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private void unpack(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(GIVEN));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("a path that leaves its folder: " + entry.getName());
        }
        Files.createDirectories(file.resolve("..").normalize());
        Files.copy(in, file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(below(folder));
    files.sort(Comparator.reverseOrder()); // what a folder holds goes before it
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
