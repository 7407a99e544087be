package threadlens.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.ZoneKind;

/** Says in words which condition of a rule does not hold for a comment: the first that fails. */
final class ConditionReading {
  private static final int MOST_NAMED = 6;
  private static final int MOST_PHRASES = 2;
  private static final Pattern ALTERNATIVES =
      Pattern.compile("([(\\[])([^()|\\[\\]]*\\|[^()|\\[\\]]*)\\|[^()\\[\\]]*([)\\]])");

  private final TermTable table;
  private final View view;

  /**
   * @param view of the comment under the rule that failed
   */
  ConditionReading(TermTable table, View view) {
    this.table = table;
    this.view = view;
  }

  /** Returns why a condition does not hold among some words; null where it holds. */
  @Nullable String why(Condition condition, Range window) {
    return why(condition, view, window);
  }

  private @Nullable String why(Condition condition, View at, Range window) {
    if (condition.test(at, window).holds()) {
      return null;
    }
    if (condition instanceof Condition.All all) {
      return whyNotAll(all, at, window);
    }
    if (condition instanceof Condition.Any any) {
      List<String> reasons =
          any.of().stream().map(part -> String.valueOf(why(part, at, window))).distinct().toList();
      return reasons.size() == 1
          ? reasons.get(0)
          : reasons.stream().limit(3).collect(Collectors.joining("; nor: "))
              + (reasons.size() > 3 ? "; nor " + (reasons.size() - 3) + " more ways" : "");
    }
    if (condition instanceof Condition.Near near) {
      return whyNotNear(near, at, window);
    }
    if (condition instanceof Terms terms) {
      return whyNoTerm(terms, at, window);
    }
    return condition instanceof Condition.Not not
        ? "there is " + what(not.of()) + ", where the rule wants none"
        : "no " + what(condition);
  }

  /** The part that fails beside the place from which the most parts could be found. */
  private String whyNotAll(Condition.All all, View at, Range window) {
    Match heads = all.of().get(0).test(at, window);
    if (!heads.holds()) {
      return String.valueOf(why(all.of().get(0), at, window));
    }
    String best = "";
    int farthest = -1;
    for (Range head : heads.places()) {
      Stop stop = stop(all, at, window, head);
      if (stop.part() > farthest) {
        farthest = stop.part();
        best = shown(head) + " stands there, but " + stop.why();
      }
    }
    return best.isEmpty() ? "no place for it" : best;
  }

  private record Stop(int part, String why) {}

  private Stop stop(Condition.All all, View at, Range window, Range head) {
    Range near = all.within().around(at.words(), head).common(window);
    View about = at.about(head, all.of().get(0));
    int after = head.end();
    for (int i = 1; i < all.of().size(); i++) {
      Condition part = all.of().get(i);
      Match match = part.test(about, near);
      if (!match.holds()) {
        return new Stop(i, nearness(all.within()) + " " + why(part, about, near));
      }
      int from = all.inOrder() ? after : 0;
      List<Range> places = match.places();
      List<Range> close =
          places.stream()
              .filter(place -> place.first() >= from && all.within().near(head, place))
              .toList();
      if (!places.isEmpty() && close.isEmpty()) {
        String order = all.inOrder() ? " after it" : "";
        return new Stop(i, shown(places.get(0)) + " is not " + nearness(all.within()) + order);
      }
      after = close.isEmpty() ? after : close.get(0).end();
    }
    return new Stop(all.of().size(), "no two of its parts stand together");
  }

  private String whyNotNear(Condition.Near near, View at, Range window) {
    Range it = at.it();
    Range around = it == null ? window : near.within().around(at.words(), it);
    String inside = why(near.of(), at, around);
    return inside != null
        ? nearness(near.within()) + " " + inside
        : "what stands there is not " + nearness(near.within());
  }

  /** Words that are there but where the rule does not look say more than words that are not. */
  private String whyNoTerm(Terms terms, View at, Range window) {
    List<String> elsewhere = new ArrayList<>();
    List<String> partly = new ArrayList<>();
    Hits hits = at.hits();
    for (int hit = 0; hit < hits.count() && terms.starts() >= 0; hit++) {
      if (!table.holds(terms.starts(), hits.phrase(hit)) || !window.contains(hits.range(hit))) {
        continue;
      }
      ZoneKind zone = at.words().zone(hits.start(hit));
      if (!at.zones().contains(zone)) {
        elsewhere.add(shown(hits.range(hit)) + " stands in " + place(zone));
      } else if (partly.size() < MOST_NAMED) {
        partly.add(shown(hits.range(hit)));
      }
    }
    if (!partly.isEmpty()) {
      return partly.stream().distinct().collect(Collectors.joining(", "))
          + (partly.stream().distinct().count() > 1 ? " stand" : " stands")
          + " there, but not as "
          + what(terms);
    }
    return elsewhere.isEmpty()
        ? "there is no " + what(terms)
        : elsewhere.get(0) + ", where this rule does not look";
  }

  private String shown(Range range) {
    return "'" + view.words().span(range).of(view.words().original()) + "'";
  }

  private static String place(ZoneKind zone) {
    return switch (zone) {
      case QUOTE -> "a quotation";
      case ADDRESS -> "the name of a commenter";
      case URL -> "an address of the web";
      case USER_NAME -> "the name of its author";
      case BODY -> "the text";
    };
  }

  private static String nearness(Within within) {
    return switch (within.unit()) {
      case MATCH -> "on the same words";
      case GAPS -> "in the gaps of the same words";
      case WORDS -> "within " + within.words() + (within.words() == 1 ? " word" : " words");
      case CLAUSE -> "in the same clause";
      case SENTENCE -> "in the same sentence";
      case COMMENT -> "in the comment";
    };
  }

  /** Names a condition, without an article. */
  private String what(Condition condition) {
    if (condition instanceof Terms terms) {
      return words(terms);
    }
    if (condition instanceof Condition.Context context) {
      return "sign of the context '" + context.name() + "'";
    }
    if (condition instanceof Circumstance.Tone tone) {
      String word = tone.atMost().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return "sentence that sounds " + word + " (sentiment may not have been measured)";
    }
    if (condition instanceof Condition.Regex regex) {
      return "fit of the pattern " + regex.pattern().pattern();
    }
    if (condition instanceof Condition.All all) {
      return all.of().stream().map(this::what).collect(Collectors.joining(" with "));
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().map(this::what).collect(Collectors.joining(", or "));
    }
    if (condition instanceof Condition.Near near) {
      return what(near.of());
    }
    return condition instanceof Condition.Not not
        ? "absence of " + what(not.of())
        : flag(condition);
  }

  private static String flag(Condition condition) {
    if (condition instanceof Circumstance.Answers) {
      return "sign that it answers a commenter";
    }
    if (condition instanceof Circumstance.Names) {
      return "name of a commenter";
    }
    if (condition instanceof Circumstance.Question) {
      return "question mark at the end";
    }
    if (condition instanceof Circumstance.Quoted) {
      return "quotation marks around it";
    }
    if (condition instanceof Circumstance.Echo) {
      return "echo of what another said";
    }
    String name = condition.getClass().getSimpleName();
    return "condition '" + name.toLowerCase(Locale.ROOT) + "' that holds";
  }

  /** A rule may hold dozens of phrases; two of them, in short, say what kind is wanted. */
  private String words(Terms terms) {
    List<String> all =
        new ArrayList<>(terms.sequences().all().stream().map(s -> inShort(s.written())).toList());
    if (terms.set() >= 0) {
      all.addAll(named(terms.set()));
    }
    String shown =
        all.stream()
            .limit(MOST_PHRASES)
            .map(phrase -> "'" + phrase + "'")
            .collect(Collectors.joining(" or "));
    int more = all.size() - MOST_PHRASES;
    if (more <= 0) {
      return shown;
    }
    return shown + " or " + more + (more == 1 ? " other way" : " other ways");
  }

  /** Leaves out all but the first two of many alternatives. */
  private static String inShort(String written) {
    String plain = written.replace("(s)", "§").replace("(ing)", "¤"); // no alternatives in these
    String shorter = ALTERNATIVES.matcher(plain).replaceAll("$1$2|…$3");
    return shorter.replace("§", "(s)").replace("¤", "(ing)");
  }

  /** Names a set by the list that holds all of it, else word by word. */
  private List<String> named(int set) {
    for (TermList list : table.lists()) {
      if (list.set() == set) {
        return List.of("{" + list.name() + "}");
      }
    }
    return Arrays.stream(table.phrasesOf(set))
        .mapToObj(table::phrase)
        .filter(phrase -> phrase.indexOf('~') < 0) // how an Arabizi word sounds: no spelling
        .toList();
  }
}
