package threadlens.rules;

import java.util.List;
import java.util.Set;

/**
 * How often some phrases are likely to stand in a comment, so that a search begins from the rarest.
 * A rough guess is enough: what matters is that nothing is looked for around every "you".
 */
final class Commonness {
  private static final double OF_EVERYDAY_WORD = 2_000;
  private static final double OF_EVERYDAY_PHRASE = 100;
  private static final double OF_PHRASE = 0.5;

  private static final Set<String> EVERYDAY =
      Set.of(
          """
          a about all am an and any anyone are as at be been being but by can could did do does
          don't dont every everyone for from get go good has have he her here him his how i if i'm
          im in is it its just know like make man many me men more most must my need new no not
          now of on one only or other our out over people re really right say see she should so
          some stop such take than that the their them then there these they think this those to u
          up ur us very want was we were what when which who why will with woman women would you
          your youre you're de des du en est et il la le les que qui un une vous tu من في يا كل
          على عن ما لا هو هي انت انتو هيدا مش ya el ma w bi 3al li enta mish kel
          """
              .strip()
              .split("\\s+", -1));

  private Commonness() {}

  /** Returns a guess for a phrase; 1 is a word of no everyday kind. */
  static double of(List<String> phrase) {
    boolean everyday = true;
    for (String word : phrase) {
      everyday &= EVERYDAY.contains(word);
    }
    if (phrase.size() == 1) {
      return everyday ? OF_EVERYDAY_WORD : 1;
    }
    return everyday ? OF_EVERYDAY_PHRASE : OF_PHRASE;
  }
}
