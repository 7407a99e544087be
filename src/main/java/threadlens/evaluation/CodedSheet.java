package threadlens.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What one coder said of the comments of a sample: a sheet as CSV, or JSON of the coder's page. */
final class CodedSheet {
  private static final CSVFormat SHEET =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String CODES = "threadlens-codes";

  private final Path file;
  private final int drawn;
  private final Map<Integer, String> codes = new TreeMap<>();

  private CodedSheet(Path file, int drawn) {
    this.file = file;
    this.drawn = drawn;
  }

  /**
   * Returns the code of each number; those without one are left out.
   *
   * @param drawn how many comments the sample has
   * @param sample which sample; empty where its key does not say
   * @param positive the code that is sought; where the file names its codebook, it has to be there
   * @throws UnusableGoldException if it is no sheet, or the sheet of another sample
   */
  static Map<Integer, String> read(Path file, int drawn, String sample, String positive)
      throws IOException {
    CodedSheet sheet = new CodedSheet(file, drawn);
    if (String.valueOf(file.getFileName()).endsWith(".json")) {
      sheet.json(sample, positive);
    } else {
      sheet.csv();
    }
    return sheet.codes;
  }

  private void csv() throws IOException {
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, SHEET)) {
      for (String column : List.of("number", "code")) {
        if (!rows.getHeaderNames().contains(column)) {
          throw new UnusableGoldException(file + ": a sheet without a column '" + column + "'");
        }
      }
      for (CSVRecord row : rows) {
        add(row.getRecordNumber(), row.get("number"), row.get("code"));
      }
    }
  }

  private void json(String sample, String positive) throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new UnusableGoldException(file + ":" + e.getLocation().getLineNr() + ": not JSON");
    }
    if (!root.path("format").asText().equals(CODES) || root.path("format_version").asInt() != 1) {
      throw new UnusableGoldException(file + ": not codes of the coder's page, version 1");
    }
    String other = root.path("sample").asText();
    if (!sample.isEmpty() && !other.equals(sample)) {
      throw new UnusableGoldException(
          file + ": codes of the sample '" + other + "', expected those of '" + sample + "'");
    }
    List<String> codebook = new ArrayList<>();
    root.path("codebook").forEach(code -> codebook.add(code.asText()));
    if (!codebook.isEmpty() && !codebook.contains(positive)) {
      throw new UnusableGoldException(
          file
              + ": its codebook has no code '"
              + positive
              + "', expected after --positive one of "
              + String.join(", ", codebook));
    }
    int entry = 0;
    for (JsonNode one : root.path("codes")) {
      entry++;
      add(entry, one.path("number").asText(), one.path("code").asText(""));
    }
  }

  private void add(long row, String written, String code) {
    String number = written.strip();
    if (code.isBlank()) {
      return;
    }
    if (!number.matches("[0-9]{1,9}")
        || Integer.parseInt(number) < 1
        || Integer.parseInt(number) > drawn) {
      throw new UnusableGoldException(
          file
              + ":"
              + row
              + ": not a number of the sample: '"
              + number
              + "', expected 1 to "
              + drawn);
    }
    codes.put(Integer.parseInt(number), code.strip());
  }
}
