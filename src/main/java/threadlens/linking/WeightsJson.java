package threadlens.linking;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads weights that somebody wrote, in the form of {@code weights.json}. Serves one text. */
final class WeightsJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> SETTINGS =
      Stream.of(Setting.values()).map(Setting::word).collect(Collectors.toCollection(TreeSet::new));
  private static final Set<String> WAYS =
      Context.all().stream().map(Context::way).collect(Collectors.toCollection(TreeSet::new));

  private final JsonParser json;
  private final String name;
  private double limit = Double.NaN;
  private final Map<String, Map<String, Double>> bySetting = new TreeMap<>();

  private WeightsJson(JsonParser json, String name) {
    this.json = json;
    this.name = name;
  }

  /**
   * Reads and checks.
   *
   * @param name stands before what is wrong, as {@code name:line:column}
   * @throws IllegalArgumentException if something is; the message is for the user
   */
  static LinkWeights read(String text, String name) {
    try (JsonParser json = JSON.createParser(text)) {
      return new WeightsJson(json, name).weights();
    } catch (JacksonException e) {
      JsonLocation at = e.getLocation();
      throw new IllegalArgumentException(
          place(name, at) + "not JSON: " + e.getOriginalMessage().replaceFirst(" \\(start.*", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of a string there is none
    }
  }

  private LinkWeights weights() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("no weights, expected an object with limit and weights");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      field(json.currentName());
    }
    if (Double.isNaN(limit)) {
      throw wrong("no limit, expected a probability below which nothing is concluded");
    }
    return new LinkWeights(limit, bySetting);
  }

  private void field(String field) throws IOException {
    switch (field) {
      case "about", "fitted_on", "checked_on" -> {
        json.nextToken();
        json.skipChildren();
      }
      case "limit" -> {
        json.nextToken();
        limit = number("limit");
        if (limit < 0 || limit > 1) {
          throw wrong("not a limit: " + limit + ", expected a probability from 0 to 1");
        }
      }
      case "weights" -> settings();
      default ->
          throw wrong(
              "not a key of weights: '"
                  + field
                  + "', expected about, fitted_on, checked_on, limit or weights");
    }
  }

  private void settings() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("not weights, expected an object of settings");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String setting = json.currentName();
      if (!SETTINGS.contains(setting)) {
        throw wrong("not a setting: '" + setting + "', expected " + String.join(", ", SETTINGS));
      }
      numbers(setting, bySetting.computeIfAbsent(setting, unused -> new TreeMap<>()));
    }
  }

  private void numbers(String setting, Map<String, Double> into) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("not weights: '" + setting + "', expected an object of numbers");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String feature = json.currentName();
      int at = feature.indexOf('@');
      if (at >= 0 && !WAYS.contains(feature.substring(at + 1))) {
        throw wrong(
            "not a feature in a way: '"
                + feature
                + "', expected feature@way, one of "
                + String.join(", ", WAYS));
      }
      json.nextToken();
      into.put(feature, number(feature));
    }
  }

  private double number(String of) throws IOException {
    if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
      throw wrong("not a weight of '" + of + "': " + json.getText() + ", expected a number");
    }
    return json.getDoubleValue();
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(place(name, json.currentTokenLocation()) + what);
  }

  private static String place(String name, JsonLocation at) {
    return name + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": ";
  }
}
