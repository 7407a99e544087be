package threadlens.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a text sounds by the rules of VADER (Hutto and Gilbert, ICWSM 2014, as its version 3.3 words
 * them), for comparison: a lexicon, and five heuristics on what stands around its words. Emoji are
 * not put into words first, and its dozen idioms are left out. Immutable.
 */
final class Vader {
  private static final String LEXICON = "/threadlens/sentiment/vader.tsv";

  /** What a degree word adds, what a negation leaves, what capitals add; from the paper. */
  private static final double DEGREE = 0.293;

  private static final double NEGATED = -0.74;
  private static final double CAPITALS = 0.733;

  /** Of a degree word one, two and three words before. */
  private static final double[] FADING = {1, 0.95, 0.9};

  private static final double EXCLAMATION = 0.292;
  private static final int MOST_EXCLAMATIONS = 4;
  private static final double QUESTION = 0.18;
  private static final double MOST_QUESTIONS = 0.96;
  private static final int FEW_QUESTIONS = 3;

  private static final Set<String> NEGATIONS =
      words(
          "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt"
              + " mustnt neither neednt never none nope nor not nothing nowhere oughtnt shant"
              + " shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom despite");
  private static final Set<String> STRONGER =
      words(
          "absolutely amazingly awfully completely considerable considerably decidedly deeply"
              + " effing enormous enormously entirely especially exceptional exceptionally extreme"
              + " extremely fabulously flipping flippin frackin fracking fricking frickin frigging"
              + " friggin fully fuckin fucking fuggin fugging greatly hella highly hugely incredible"
              + " incredibly intensely major majorly more most particularly purely quite really"
              + " remarkably so substantially thoroughly total totally tremendous tremendously uber"
              + " unbelievably unusually utter utterly very");
  private static final Set<String> WEAKER =
      words(
          "almost barely hardly kinda kindof kind-of less little marginal marginally occasional"
              + " occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of");

  private static final Set<String> WEAKER_PAIRS = Set.of("kind of", "sort of", "just enough");

  private final Map<String, Double> lexicon;

  private Vader(Map<String, Double> lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the lexicon that the program ships with. */
  static Vader shipped() {
    Map<String, Double> lexicon = new HashMap<>();
    InputStream in = Objects.requireNonNull(Vader.class.getResourceAsStream(LEXICON));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          lexicon.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LEXICON, e);
    }
    return new Vader(lexicon);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  /** Returns the compound score, from -1 to 1; at most -0.05 is negative, 0.05 positive. */
  double compound(String text) {
    List<String> words = parted(text);
    List<String> small = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    long shouted = words.stream().filter(Vader::isShouted).count();
    boolean capitalsTell = shouted > 0 && shouted < words.size();
    double[] valences = new double[words.size()];
    for (int i = 0; i < valences.length; i++) {
      valences[i] = valence(words, small, i, capitalsTell);
    }
    butCounts(small, valences);
    double sum = Arrays.stream(valences).sum();
    sum += Math.signum(sum) * emphasis(text);
    return sum / Math.sqrt(sum * sum + 15);
  }

  /** At white space, without the signs around a word; what is short may be an emoticon. */
  private static List<String> parted(String text) {
    List<String> words = new ArrayList<>();
    for (String chunk : text.replace('’', '\'').strip().split("\\s+", -1)) {
      int start = 0;
      int end = chunk.length();
      while (start < end && isSign(chunk.charAt(start))) {
        start++;
      }
      while (end > start && isSign(chunk.charAt(end - 1))) {
        end--;
      }
      words.add(end - start <= 2 ? chunk : chunk.substring(start, end));
    }
    return words;
  }

  private static boolean isSign(char c) {
    return c < 128 && c > ' ' && !Character.isLetterOrDigit(c);
  }

  private static boolean isShouted(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private double valence(List<String> words, List<String> small, int at, boolean capitalsTell) {
    String word = small.get(at);
    Double rated = lexicon.get(word);
    boolean kindOf = word.equals("kind") && at + 1 < small.size() && small.get(at + 1).equals("of");
    if (rated == null || kindOf || STRONGER.contains(word) || WEAKER.contains(word)) {
      return 0;
    }
    double valence = rated;
    if (word.equals("no") && at + 1 < small.size() && lexicon.containsKey(small.get(at + 1))) {
      valence = 0;
    }
    if (saysNo(small, at)) {
      valence = rated * NEGATED;
    }
    if (capitalsTell && isShouted(words.get(at))) {
      valence += Math.signum(valence) * CAPITALS;
    }
    for (int back = 1; back <= FADING.length && back <= at; back++) {
      String before = small.get(at - back);
      if (!lexicon.containsKey(before)) {
        boolean shouted = capitalsTell && isShouted(words.get(at - back));
        valence += FADING[back - 1] * degree(before, valence, shouted);
        valence = turned(small, at, back, valence);
        valence -= back == FADING.length ? DEGREE * weakerPairs(small, at) : 0;
      }
    }
    return leastCounts(small, at, valence);
  }

  /** How many of the two pairs of words before are "kind of" or the like. */
  private static int weakerPairs(List<String> small, int at) {
    int pairs = 0;
    for (int first = at - 3; first <= at - 2; first++) {
      pairs += WEAKER_PAIRS.contains(small.get(first) + " " + small.get(first + 1)) ? 1 : 0;
    }
    return pairs;
  }

  private static boolean saysNo(List<String> small, int at) {
    for (int back = 1; back <= 3 && back <= at; back++) {
      boolean joined =
          back < 3 || small.get(at - 1).equals("or") || small.get(at - 1).equals("nor");
      if (small.get(at - back).equals("no") && joined) {
        return true;
      }
    }
    return false;
  }

  private static double degree(String word, double valence, boolean shouted) {
    double degree = STRONGER.contains(word) ? DEGREE : WEAKER.contains(word) ? -DEGREE : 0;
    if (degree == 0) {
      return 0;
    }
    double signed = valence < 0 ? -degree : degree;
    return shouted ? signed + (valence > 0 ? CAPITALS : -CAPITALS) : signed;
  }

  /** "Never so" makes stronger; "without doubt" is no negation. */
  private static double turned(List<String> small, int at, int back, double valence) {
    String before = small.get(at - back);
    String next = small.get(at - back + 1);
    if (back > 1 && before.equals("never")) {
      boolean so = next.equals("so") || next.equals("this") || small.get(at - 1).equals("so");
      if (so) {
        return valence * 1.25;
      }
    }
    if (back > 1 && before.equals("without") && next.equals("doubt")) {
      return valence;
    }
    boolean negates = NEGATIONS.contains(before) || before.contains("n't");
    return negates ? valence * NEGATED : valence;
  }

  private double leastCounts(List<String> small, int at, double valence) {
    if (at == 0 || !small.get(at - 1).equals("least")) {
      return valence;
    }
    String before = at > 1 ? small.get(at - 2) : "";
    return before.equals("at") || before.equals("very") ? valence : valence * NEGATED;
  }

  private static void butCounts(List<String> small, double[] valences) {
    int but = small.indexOf("but");
    for (int i = 0; but >= 0 && i < valences.length; i++) {
      valences[i] *= i < but ? 0.5 : i > but ? 1.5 : 1;
    }
  }

  private static double emphasis(String text) {
    long exclamations = text.chars().filter(c -> c == '!').count();
    long questions = text.chars().filter(c -> c == '?').count();
    double asked =
        questions < 2 ? 0 : questions <= FEW_QUESTIONS ? questions * QUESTION : MOST_QUESTIONS;
    return Math.min(MOST_EXCLAMATIONS, exclamations) * EXCLAMATION + asked;
  }
}
