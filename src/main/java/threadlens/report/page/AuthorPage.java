package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;
import threadlens.model.Severity;

/**
 * The page of an author: what they wrote and what of it was flagged. It tells nothing of who they
 * are: no group, no camp, no other name.
 *
 * @param path of the page, from the folder of the report
 * @param kind whether the site knows this person, and what follows from it
 * @param months the earliest first
 * @param answers whom they answer, the most often first
 * @param answersLeft how many of their answers go to others
 * @param answeredBy who answers them, the most often first
 * @param answeredByLeft how many answers come from others
 * @param given mean hostility of their comments, from 0 to 1; empty where too little is measured
 * @param received mean hostility of the answers to them; empty where too little is measured
 * @param hits their flagged comments, the first of them
 * @param hitsLeft how many more there are
 */
public record AuthorPage(
    Frame frame,
    String path,
    String name,
    String kind,
    int comments,
    int flagged,
    int discussions,
    int urgent,
    int review,
    int note,
    List<Month> months,
    List<Partner> answers,
    int answersLeft,
    List<Partner> answeredBy,
    int answeredByLeft,
    String given,
    String received,
    List<Hit> hits,
    int hitsLeft,
    List<Fact> made) {
  private static final int MOST_PARTNERS = 50;

  /** A mean of fewer comments says nothing of a person. */
  private static final int FEWEST_MEASURED = 5;

  public AuthorPage {
    months = List.copyOf(months);
    answers = List.copyOf(answers);
    answeredBy = List.copyOf(answeredBy);
    hits = List.copyOf(hits);
    made = List.copyOf(made);
  }

  /**
   * What was written in one month.
   *
   * @param name such as {@code 2014-05}; empty for comments of no known time
   * @param bar length of its bar, from 0 to 100
   * @param flaggedBar length of the flagged part
   */
  public record Month(String name, int comments, int flagged, int bar, int flaggedBar) {}

  /**
   * Another author.
   *
   * @param href null where they have no page
   * @param unsure how many of the times are not sure
   */
  public record Partner(String name, @Nullable String href, int times, int unsure) {}

  static AuthorPage of(Frame frame, Hrefs hrefs, AuthorTally tally, List<Fact> made) {
    Phrases phrases = frame.phrases();
    List<Partner> answers = partners(phrases, hrefs, tally.answers);
    List<Partner> answeredBy = partners(phrases, hrefs, tally.answeredBy);
    return new AuthorPage(
        frame,
        Objects.requireNonNull(hrefs.author("", tally.author)),
        Words.shortName(phrases, tally.author.name()),
        kind(phrases, tally.author.kind()),
        tally.comments,
        tally.flagged,
        tally.discussions,
        tally.of(Severity.URGENT),
        tally.of(Severity.REVIEW),
        tally.of(Severity.NOTE),
        months(tally),
        answers,
        tally.allAnswers - times(answers),
        answeredBy,
        tally.allAnsweredBy - times(answeredBy),
        mean(tally.given, tally.measured),
        mean(tally.received, tally.measuredAnswers),
        tally.hits,
        tally.flagged - tally.hits.size(),
        made);
  }

  private static String kind(Phrases phrases, AuthorKind kind) {
    return switch (kind) {
      case REGISTERED -> Words.kind(phrases, kind);
      case GUEST -> phrases.say("author.guest");
      case UNKNOWN -> phrases.say("author.unknown");
    };
  }

  private static List<Month> months(AuthorTally tally) {
    int most = tally.months.values().stream().mapToInt(count -> count[0]).max().orElse(1);
    List<Month> months = new ArrayList<>();
    tally.months.forEach(
        (name, count) ->
            months.add(
                new Month(
                    name,
                    count[0],
                    count[1],
                    Math.max(1, count[0] * 100 / most),
                    count[1] == 0 ? 0 : Math.max(1, count[1] * 100 / most))));
    return months;
  }

  private static List<Partner> partners(
      Phrases phrases, Hrefs hrefs, Map<AuthorTally, int[]> ties) {
    return ties.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<AuthorTally, int[]> tie) -> -tie.getValue()[0])
                .thenComparing(tie -> Hrefs.key(tie.getKey().author)))
        .limit(MOST_PARTNERS)
        .map(
            tie ->
                new Partner(
                    Words.shortName(phrases, tie.getKey().author.name()),
                    hrefs.author("../", tie.getKey().author),
                    tie.getValue()[0],
                    tie.getValue()[1]))
        .toList();
  }

  private static int times(List<Partner> partners) {
    return partners.stream().mapToInt(Partner::times).sum();
  }

  private static String mean(double sum, double count) {
    return count < FEWEST_MEASURED ? "" : String.format(Locale.ROOT, "%.2f", sum / count);
  }
}
