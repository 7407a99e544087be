package threadlens.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How single words, emoticons and emoji sound, and which words change how others do. Immutable.
 *
 * <p>From three data files, each with its source: VADER's lexicon (Hutto and Gilbert 2014), the
 * project's own ratings, which prevail, and the words of each {@link Role}.
 */
final class Lexicon {
  private static final String FOLDER = "/threadlens/sentiment/";
  private static final String NOTE = "//";
  private static final Pattern SPACES = Pattern.compile(" +");

  /** The strongest rating. */
  static final double MOST = 4;

  /** Words of the longest phrase. */
  static final int LONGEST_PHRASE = 5;

  private final Map<String, Double> valences;
  private final Set<String> phraseBeginnings = new HashSet<>();
  private final Map<String, Set<Role>> roles;

  private Lexicon(Map<String, Double> valences, Map<String, Set<Role>> roles) {
    this.valences = valences;
    this.roles = roles;
    for (String form : valences.keySet()) {
      int space = form.indexOf(' ');
      if (space > 0) {
        phraseBeginnings.add(form.substring(0, space));
      }
    }
  }

  /** Reads the files of the project. */
  static Lexicon english() {
    Map<String, Double> valences = new HashMap<>();
    rate("vader.tsv", valences);
    rate("own.tsv", valences);
    return new Lexicon(valences, readRoles("english-words.txt"));
  }

  /**
   * Returns how a word sounds by itself, from -4 to 4; 0 where it says nothing.
   *
   * @param form in lower case
   */
  double valence(String form) {
    return valences.getOrDefault(form, 0.0);
  }

  boolean knows(String form) {
    return valences.containsKey(form);
  }

  boolean beginsPhrase(String form) {
    return phraseBeginnings.contains(form);
  }

  boolean is(String form, Role role) {
    return roles(form).contains(role);
  }

  /** Returns what a word does; mostly nothing. */
  Set<Role> roles(String form) {
    return roles.getOrDefault(form, Set.of());
  }

  private static void rate(String file, Map<String, Double> into) {
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith(NOTE)) {
          into.put(line.substring(0, tab), rating(file, line, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  private static double rating(String file, String line, int tab) {
    double rating = Double.parseDouble(line.substring(tab + 1));
    if (Math.abs(rating) <= MOST) {
      return rating;
    }
    throw new IllegalStateException(
        FOLDER + file + ": not a rating: '" + line + "', expected -4 to 4");
  }

  private static Map<String, Set<Role>> readRoles(String file) {
    Map<String, Set<Role>> roles = new HashMap<>();
    try (BufferedReader lines = open(file)) {
      Role role = Role.NEGATION;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          role = Role.of(line);
        } else if (!line.isEmpty() && !line.startsWith(NOTE)) {
          for (String form : SPACES.split(line, -1)) {
            roles.computeIfAbsent(form, unused -> EnumSet.noneOf(Role.class)).add(role);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
    return roles;
  }

  private static BufferedReader open(String file) {
    InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + file), file);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
