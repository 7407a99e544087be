package threadlens.analysis.tone;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import threadlens.analysis.lexicon.Role;
import threadlens.analysis.lexicon.Valences;
import threadlens.nlp.SentenceTone;

/**
 * What is weighed of how a comment sounds. All lie near 0 to 1, so that one ridge suits them.
 * Counts enter by their logarithm: the tenth exclamation mark says less than the first.
 */
enum ToneFeature {
  PARSE_VERY_NEGATIVE(heard -> SentenceMeans.byLength(heard.sentences()).get(0)),
  PARSE_NEGATIVE(heard -> SentenceMeans.byLength(heard.sentences()).get(1)),
  PARSE_POSITIVE(heard -> SentenceMeans.byLength(heard.sentences()).get(3)),
  PARSE_VERY_POSITIVE(heard -> SentenceMeans.byLength(heard.sentences()).get(4)),
  PARSE_OUTSPOKEN(ToneFeature::outspoken),
  PARSE_OUTSPOKEN_SQUARED(heard -> outspoken(heard) * outspoken(heard)),
  PARSE_WORST_SENTENCE(heard -> most(heard.sentences(), 0, 1)),
  PARSE_BEST_SENTENCE(heard -> most(heard.sentences(), 3, 4)),

  LEXICON_POSITIVE(heard -> StrictMath.log1p(valences(heard).positive())),
  LEXICON_NEGATIVE(heard -> StrictMath.log1p(valences(heard).negative())),
  LEXICON_POSITIVE_BY_LENGTH(heard -> valences(heard).positive() / length(heard)),
  LEXICON_NEGATIVE_BY_LENGTH(heard -> valences(heard).negative() / length(heard)),
  LEXICON_SUM(ToneFeature::sum),
  LEXICON_BEST(heard -> valences(heard).best() / 4),
  LEXICON_WORST(heard -> valences(heard).worst() / 4),
  LEXICON_FIRST_SENTENCE(heard -> Valences.bounded(valences(heard).first())),
  LEXICON_LAST_SENTENCE(heard -> Valences.bounded(valences(heard).last())),
  LEXICON_POSITIVES(heard -> Math.min(3, valences(heard).positives()) / 3.0),
  LEXICON_NEGATIVES(heard -> Math.min(3, valences(heard).negatives()) / 3.0),
  LEXICON_NEITHER(heard -> valences(heard).positives() + valences(heard).negatives() == 0 ? 1 : 0),
  LEXICON_BOTH(heard -> valences(heard).positives() > 0 && valences(heard).negatives() > 0 ? 1 : 0),
  LEXICON_TURNED(heard -> Math.min(2, valences(heard).turned())),
  GLAD_PICTURES(heard -> StrictMath.log1p(Math.max(0, valences(heard).pictures()))),
  SAD_PICTURES(heard -> StrictMath.log1p(Math.max(0, -valences(heard).pictures()))),

  SUM_WITH_EXCLAMATION(heard -> sum(heard) * exclamations(heard)),
  SUM_IF_SUPPOSED(heard -> sum(heard) * words(heard, Role.SUPPOSED)),
  SUM_BY_LENGTH(heard -> sum(heard) * longer(heard)),
  SUM_IN_FIRST_PERSON(heard -> sum(heard) * words(heard, Role.I)),

  NEGATIONS(heard -> words(heard, Role.NEGATION)),
  DEGREES(heard -> words(heard, Role.STRONGER)),
  CONTRASTS(heard -> words(heard, Role.CONTRAST)),
  SUPPOSITIONS(heard -> words(heard, Role.SUPPOSED)),
  IRONY(heard -> Math.min(1, heard.words().count(Role.IRONIC))),
  FIRST_PERSON(heard -> words(heard, Role.I)),
  SECOND_PERSON(heard -> words(heard, Role.YOU)),
  THIRD_PERSON(heard -> words(heard, Role.THEM)),
  MINDING(heard -> words(heard, Role.MINDING)),
  REASONS(heard -> words(heard, Role.REASON)),
  PAST(heard -> words(heard, Role.PAST)),
  SOON(heard -> words(heard, Role.SOON)),
  STILL(heard -> words(heard, Role.STILL)),
  NEWS_WORDS(heard -> words(heard, Role.REPORTING)),
  SWEARING(heard -> words(heard, Role.SWEARING)),
  LAUGHING(heard -> words(heard, Role.LAUGHING)),
  ASKING(heard -> heard.words().asking() ? 1 : 0),

  EXCLAMATIONS(ToneFeature::exclamations),
  QUESTIONS(heard -> StrictMath.log1p(heard.words().style().questions())),
  SHOUTED(heard -> Math.min(3, heard.words().style().shouted()) / 3.0),
  STRETCHED(heard -> Math.min(1, heard.words().style().stretched())),
  CAPITALISED(heard -> heard.words().style().capitalised()),
  NUMBERS(heard -> StrictMath.log1p(heard.words().style().numbers())),
  HASHTAGS(heard -> StrictMath.log1p(heard.words().style().hashtags())),
  QUOTING(heard -> heard.words().style().quoting() ? 1 : 0),
  DASHES(heard -> StrictMath.log1p(heard.words().style().dashes())),
  COLONS(heard -> StrictMath.log1p(heard.words().style().colons())),
  ENDS_ASKING(heard -> heard.words().style().endsAsking() ? 1 : 0),
  TRAILING(heard -> heard.words().style().trailing() ? 1 : 0),
  LENGTH(ToneFeature::longer),
  LINKS(heard -> Math.min(1, heard.links())),
  ADDRESSES(heard -> StrictMath.log1p(heard.addresses()));

  static final List<ToneFeature> ALL = List.of(values());

  /** The logarithm of the length of a comment of eleven words, about the middle of tweets. */
  private static final double MIDDLE_LENGTH = 2.5;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold nothing
  private final ToDoubleFunction<Heard> value;

  ToneFeature(ToDoubleFunction<Heard> value) {
    this.value = value;
  }

  /** As the file of weights spells it, such as {@code lexicon-sum}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double of(Heard heard) {
    return value.applyAsDouble(heard);
  }

  private static double outspoken(Heard heard) {
    return SentenceMeans.expectation(SentenceMeans.outspoken(heard.sentences()));
  }

  private static double most(List<SentenceTone> sentences, int one, int other) {
    return sentences.stream()
        .mapToDouble(each -> each.distribution().get(one) + each.distribution().get(other))
        .max()
        .orElse(0);
  }

  private static Valences valences(Heard heard) {
    return heard.words().valences();
  }

  private static double sum(Heard heard) {
    return Valences.bounded(valences(heard).sum());
  }

  private static double length(Heard heard) {
    return Math.sqrt(1 + heard.words().style().words());
  }

  private static double longer(Heard heard) {
    return StrictMath.log1p(heard.words().style().words()) - MIDDLE_LENGTH;
  }

  private static double exclamations(Heard heard) {
    return StrictMath.log1p(heard.words().style().exclamations());
  }

  private static double words(Heard heard, Role role) {
    return StrictMath.log1p(heard.words().count(role));
  }
}
