package threadlens.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Provenance;

/**
 * How the report in a folder was made, as its {@code manifest.json} says.
 *
 * @param seed null where nothing was drawn
 */
public record EarlierRun(
    Provenance provenance,
    SortedMap<String, String> options,
    @Nullable Long seed,
    List<ReportFile> outputs) {
  public EarlierRun {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    outputs = List.copyOf(outputs);
  }

  /** Reads the manifest of a folder; null where there is none that can be read. */
  public static @Nullable EarlierRun read(Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    if (!Files.isRegularFile(manifest)) {
      return null;
    }
    try {
      return of(new ObjectMapper().readTree(manifest.toFile()));
    } catch (JacksonException e) {
      return null; // not a manifest of ours
    }
  }

  private static EarlierRun of(JsonNode manifest) {
    List<String> packs = new ArrayList<>();
    manifest.path("rule_packs").forEach(pack -> packs.add(pack.asText()));
    TreeMap<String, String> options = new TreeMap<>();
    manifest
        .path("options")
        .properties()
        .forEach(e -> options.put(e.getKey(), e.getValue().asText()));
    List<ReportFile> outputs = new ArrayList<>();
    for (JsonNode output : manifest.path("outputs")) {
      outputs.add(
          new ReportFile(
              output.path("path").asText(),
              output.path("bytes").asLong(),
              output.path("sha256").asText()));
    }
    return new EarlierRun(
        new Provenance(manifest.path("tool").asText(), manifest.path("analyzer").asText(), packs),
        options,
        manifest.path("seed").isNumber() ? manifest.path("seed").longValue() : null,
        outputs);
  }
}
