package threadlens.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import threadlens.ingest.Archive;
import threadlens.ingest.Source;

/**
 * Web archives, plain or compressed: the responses and resources that hold a page, or an export by
 * its name. Requests, revisits, other media and what was answered by an error are passed over.
 *
 * <p>A compressed archive has a gzip member for each record, so that a record can be read alone.
 * One that was compressed as a whole, against the standard, is unpacked in memory, up to 128 MiB.
 */
public final class WarcArchive implements Archive {
  private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  @Override
  public List<String> suffixes() {
    return List.of(".warc");
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    return Arrays.equals(source.head(START.length), START);
  }

  @Override
  public boolean opensInside() {
    return true;
  }

  @Override
  public void open(Source source, Records into) throws IOException {
    WarcScan scan = new WarcScan(source, into);
    if (!scan.run()) {
      new WarcScan(new UnpackedSource(source), into).run();
    }
  }
}
