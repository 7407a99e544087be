package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import threadlens.ingest.Archive;
import threadlens.ingest.Source;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * Goes through a web archive once. A record is handed on when its end was found, so what is handed
 * on has all its bytes. Behind a broken one it looks for the next that is whole.
 */
final class WarcScan {
  /** So many breaks are no accident. */
  private static final int MOST_BREAKS = 1_000;

  private final Source archive;
  private final Archive.Records into;
  private final RecordSearch search;
  private int passedOver;
  private int breaks;
  private long at;

  /** The page last read to its end; handed on once it is known how the records are compressed. */
  private @Nullable WarcPage whole;

  WarcScan(Source archive, Archive.Records into) {
    this.archive = archive;
    this.into = into;
    search = new RecordSearch(archive);
  }

  /** Returns false, and has handed on nothing, where all records are one piece of gzip. */
  boolean run() throws IOException {
    long from = 0;
    while (from >= 0) {
      try (RecordReader reader = new RecordReader(archive, from)) {
        if (!records(reader, from)) {
          return false;
        }
        from = -1;
      } catch (IOException e) {
        from = breaks++ < MOST_BREAKS ? search.next(at + 1) : -1;
        broken(e, from);
      }
    }
    if (passedOver > 0) {
      problem("skipped", passedOver + " records that hold no page: passed over");
    }
    return true;
  }

  private boolean records(RecordReader reader, long from) throws IOException {
    at = from;
    for (int seen = 0; ; seen++) {
      Optional<WarcRecord> next = next(reader, from);
      if (seen == 1 && next.isPresent() && inOnePiece(reader, from + next.get().position())) {
        whole = null;
        return false;
      }
      handOn();
      if (next.isEmpty()) {
        return true;
      }
      at = from + next.get().position();
      WarcPage page = page(reader, next.get());
      RecordReader.consume(next.get());
      whole = page;
    }
  }

  private Optional<WarcRecord> next(RecordReader reader, long from) throws IOException {
    try {
      return reader.next();
    } catch (IOException e) {
      handOn();
      at = Math.max(at, from + reader.position());
      throw e;
    }
  }

  private void handOn() {
    if (whole != null) {
      into.record(whole);
      whole = null;
    }
  }

  private @Nullable WarcPage page(RecordReader reader, WarcRecord record) {
    try {
      WarcPage page = WarcPage.of(reader, record, archive, at);
      passedOver += page == null ? 1 : 0;
      return page;
    } catch (IOException e) {
      problem("left-out-record", "record at byte " + at + " cannot be read: " + Said.by(e));
      return null;
    }
  }

  private boolean inOnePiece(RecordReader reader, long position) throws IOException {
    if (!reader.isGzip()) {
      return false;
    }
    if (position == at) {
      return true;
    }
    try (InputStream in = archive.openAt(position)) {
      return in.read() != 0x1f || in.read() != 0x8b;
    }
  }

  private void broken(IOException e, long next) {
    String where = "broken at the record at byte " + at + ": " + Said.by(e);
    if (next >= 0) {
      problem("left-out-record", where + "; read on from byte " + next);
    } else {
      problem("left-out-rest", where + "; what follows is left out");
    }
  }

  private void problem(String code, String message) {
    SourceId id = new SourceId(archive.path(), archive.record(), "");
    into.problem(new Problem(code, message, new Location(id, 1, 1)));
  }
}
