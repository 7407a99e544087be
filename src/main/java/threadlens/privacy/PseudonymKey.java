package threadlens.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind pseudonyms. It lies in a file of its own that only its owner may read; whoever
 * has it, and a name, can tell the pseudonym. It stores no names.
 */
public final class PseudonymKey {
  private static final String FIRST_LINE = "threadlens-key 1";
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final SecretKeySpec secret;

  /**
   * @param secret 32 bytes
   */
  public PseudonymKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("not a key: " + secret.length + " bytes, expected 32");
    }
    this.secret = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** Writes a new key drawn by chance; folders above it are made. */
  public static PseudonymKey create(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    String text = FIRST_LINE + "\n" + HexFormat.of().formatHex(secret) + "\n";
    try {
      Files.createFile(file, ownerOnly(file));
    } catch (FileAlreadyExistsException e) {
      throw new IOException("key file is there already: " + file, e);
    }
    Files.writeString(file, text, StandardOpenOption.WRITE);
    return new PseudonymKey(secret);
  }

  /**
   * Reads a key.
   *
   * @throws IOException if the file holds none, or may be read by others than its owner
   */
  public static PseudonymKey load(Path file) throws IOException {
    if (isPosix(file)) {
      Set<PosixFilePermission> open = EnumSet.copyOf(OF_OTHERS);
      open.retainAll(Files.getPosixFilePermissions(file));
      if (!open.isEmpty()) {
        throw new IOException(
            "key file is open to others: " + file + ", expected permissions rw-------");
      }
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    if (lines.size() != 2
        || !lines.get(0).equals(FIRST_LINE)
        || !lines.get(1).matches("[0-9a-f]{64}")) {
      throw new IOException(
          "not a key file: " + file + ", expected '" + FIRST_LINE + "' and 64 hex digits below");
    }
    return new PseudonymKey(HexFormat.of().parseHex(lines.get(1)));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
    return isPosix(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Returns what names the key without giving it away: 16 hex digits. */
  public String fingerprint() {
    byte[] digest = mac().doFinal("threadlens key id".getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  Mac mac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }
}
