package threadlens.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.ingest.Archive;
import threadlens.ingest.Source;
import threadlens.ingest.UnusableSource;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * Zip files, also with 64 bits. Names are shown and never used as paths. An entry that is encrypted
 * or packed in an uncommon way is a problem. Of WACZ, the form in which web archives are handed on
 * with their indexes, only the web archives inside are handed on.
 */
public final class ZipArchive implements Archive {
  private static final String WACZ = "datapackage.json";
  private static final String WACZ_FOLDER = "archive/";

  @Override
  public List<String> suffixes() {
    return List.of(".zip", ".wacz");
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    try (InputStream in = source.open()) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
    }
  }

  @Override
  public boolean opensInside() {
    return false;
  }

  @Override
  public void open(Source source, Records into) throws IOException {
    List<ZipEntryPlace> places = ZipDirectory.read(source);
    boolean wacz =
        places.stream().anyMatch(place -> place.name().equals(WACZ))
            && places.stream().anyMatch(place -> place.name().startsWith(WACZ_FOLDER));
    Map<String, ZipEntrySource> byName = new HashMap<>();
    for (ZipEntryPlace place : places) {
      if (place.isFolder() || (wacz && !place.name().startsWith(WACZ_FOLDER))) {
        continue;
      }
      String why = place.unusable();
      if (why == null) {
        ZipEntrySource entry = new ZipEntrySource(source, place, byName);
        byName.putIfAbsent(place.name(), entry);
        into.file(entry, place.name());
      } else {
        SourceId id = new SourceId(source.path(), place.record(), "");
        Problem problem = new Problem("left-out-entry", why, new Location(id, 1, 1));
        into.file(new UnusableSource(problem), place.name());
      }
    }
  }
}
