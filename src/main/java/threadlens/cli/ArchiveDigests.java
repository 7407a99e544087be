package threadlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import threadlens.ingest.Inputs;
import threadlens.ingest.Source;
import threadlens.model.SourceId;
import threadlens.text.Sha256;

/** The digests of archives, for the manifest: the reports name their records only. */
final class ArchiveDigests {
  private ArchiveDigests() {}

  /** One that cannot be read has none; that it cannot is told where it was opened. */
  static List<SourceId> of(Inputs inputs) {
    List<SourceId> archives = new ArrayList<>();
    for (Source archive : inputs.archives()) {
      archives.add(new SourceId(archive.path(), null, digest(archive)));
    }
    return archives;
  }

  private static String digest(Source archive) {
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(archive.open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    }
  }
}
