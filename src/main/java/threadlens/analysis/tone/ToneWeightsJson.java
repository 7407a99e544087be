package threadlens.analysis.tone;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code weights.json}. Serves one text. */
final class ToneWeightsJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String START = "start";
  private static final double MOST = 50;

  private final JsonParser json;
  private final String file;
  private String name = "";
  private final Map<String, double[]> weights = new TreeMap<>();

  private ToneWeightsJson(JsonParser json, String file) {
    this.json = json;
    this.file = file;
  }

  static ToneModel read(String text, String file) {
    try (JsonParser json = JSON.createParser(text)) {
      return new ToneWeightsJson(json, file).model();
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          place(file, e.getLocation())
              + "not JSON: "
              + e.getOriginalMessage().replaceFirst(" \\(start.*", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of a string there is none
    }
  }

  private ToneModel model() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("no weights, expected an object with name and weights");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      field(json.currentName());
    }
    if (name.isEmpty()) {
      throw wrong("no name, expected one with its version");
    }
    List<String> words = words();
    double[][] inOrder = new double[ToneModel.TONES][words.size()];
    for (int i = 0; i < words.size(); i++) {
      double[] three = weights.get(words.get(i));
      if (three == null) {
        throw wrong("no weights of '" + words.get(i) + "', expected three numbers");
      }
      for (int tone = 0; tone < three.length; tone++) {
        inOrder[tone][i] = three[tone];
      }
    }
    return new ToneModel(name, inOrder);
  }

  /** The names of weights, in their order. */
  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of(START));
    ToneFeature.ALL.forEach(feature -> words.add(feature.word()));
    return words;
  }

  private void field(String field) throws IOException {
    json.nextToken();
    switch (field) {
      case "about", "tones", "fitted_on", "checked_on" -> json.skipChildren();
      case "name" -> name = json.getText();
      case "weights" -> features();
      default ->
          throw wrong(
              "not a key of weights: '"
                  + field
                  + "', expected name, about, tones, fitted_on, checked_on or weights");
    }
  }

  private void features() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("not weights, expected an object of features");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String feature = json.currentName();
      if (!words().contains(feature)) {
        throw wrong("not a feature: '" + feature + "', expected one of " + words());
      }
      weights.put(feature, three(feature));
    }
  }

  private double[] three(String feature) throws IOException {
    double[] three = new double[ToneModel.TONES];
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw wrong("not weights of '" + feature + "', expected three numbers");
    }
    for (int tone = 0; tone < three.length; tone++) {
      boolean number = json.nextToken().isNumeric();
      if (!number || !(Math.abs(json.getDoubleValue()) <= MOST)) {
        throw wrong(
            "not a weight of '" + feature + "': " + json.getText() + ", expected -50 to 50");
      }
      three[tone] = json.getDoubleValue();
    }
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw wrong("more than three weights of '" + feature + "', expected one for each tone");
    }
    return three;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(place(file, json.currentTokenLocation()) + what);
  }

  private static String place(String file, @Nullable JsonLocation at) {
    return at == null ? file + ": " : file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": ";
  }

  static String write(ToneModel model, List<String> fittedOn, List<String> checkedOn) {
    StringBuilder text = new StringBuilder("{\n \"name\": ").append(quoted(model.name()));
    text.append(",\n \"about\": ");
    text.append(quoted("log-odds of the features of a comment, by `evaluate sentiment --fit`"));
    text.append(",\n \"tones\": [\"negative\", \"neutral\", \"positive\"]");
    list(text, "fitted_on", fittedOn);
    list(text, "checked_on", checkedOn);
    text.append(",\n \"weights\": {");
    List<String> words = words();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "\n  " : ",\n  ").append(quoted(words.get(i))).append(": [");
      for (int tone = 0; tone < ToneModel.TONES; tone++) {
        text.append(tone == 0 ? "" : ", ").append(model.weight(tone, i));
      }
      text.append(']');
    }
    return text.append("\n }\n}\n").toString();
  }

  private static void list(StringBuilder text, String key, List<String> lines) {
    text.append(",\n ").append(quoted(key)).append(": [");
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "\n  " : ",\n  ").append(quoted(lines.get(i)));
    }
    text.append(lines.isEmpty() ? "]" : "\n ]");
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
