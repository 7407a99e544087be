package threadlens.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import threadlens.evaluation.Columns;
import threadlens.evaluation.OneLine;
import threadlens.exchange.Words;
import threadlens.model.Finding;
import threadlens.model.ZoneKind;
import threadlens.rules.Explanation;
import threadlens.rules.Tried;
import threadlens.text.Span;

/** An explanation in lines for a moderator. */
final class ExplanationText {
  private static final int MOST_FORMS = 3;
  private static final int MOST_LISTS = 2;
  private static final int MOST_LISTS_OF_ALL = 4;

  private final Explanation of;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param all whether rules that do not hold are shown too, and every word
   */
  ExplanationText(Explanation of, boolean all) {
    this.of = of;
    this.all = all;
  }

  List<String> lines() {
    heading();
    words();
    terms();
    rules();
    findings();
    mentions();
    scores();
    return lines;
  }

  private void heading() {
    lines.add(OneLine.of(text()));
    String addressee = of.linked().link().addressee();
    lines.add(
        "  language "
            + of.analysis().language()
            + (addressee == null ? "" : "; answers " + OneLine.of(addressee)));
  }

  private void words() {
    section("words");
    List<List<String>> rows = new ArrayList<>();
    int plain = 0;
    for (Explanation.Word word : of.words()) {
      boolean body = word.zone().equals("body");
      if (!all && body && word.asWritten()) {
        plain++;
        continue;
      }
      String zone = body ? "" : "(" + zone(word.zone()) + ") ";
      rows.add(List.of("  " + shown(word.span()), zone + forms(word)));
    }
    lines.addAll(Columns.set(rows, 2));
    if (plain > 0) {
      lines.add("  " + count(plain, rows.isEmpty() ? "word" : "more word") + " as written");
    }
  }

  /** A form that begins with ~ says how an Arabizi word sounds. */
  private String forms(Explanation.Word word) {
    List<String> forms =
        word.forms().stream().filter(form -> all || !form.startsWith("~")).toList();
    int more = all ? 0 : forms.size() - MOST_FORMS;
    return forms.stream()
            .limit(all ? forms.size() : MOST_FORMS)
            .map(form -> form.startsWith("~") ? "sounds like " + form.substring(1) : form)
            .collect(Collectors.joining(", "))
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private static String zone(String zone) {
    return switch (zone) {
      case "address" -> "name of a commenter";
      case "quote" -> "quotation";
      case "url" -> "web address";
      default -> zone;
    };
  }

  private void terms() {
    section("terms");
    List<List<String>> rows = new ArrayList<>();
    for (Explanation.Known term : of.terms()) {
      List<String> from = term.from();
      int most = all ? MOST_LISTS_OF_ALL : MOST_LISTS;
      int more = from.size() - most;
      String named = from.stream().limit(most).collect(Collectors.joining(", "));
      rows.add(
          List.of(
              "  " + shown(term.span()),
              (from.isEmpty() ? "a signal" : named) + (more > 0 ? ", and " + more + " more" : "")));
    }
    lines.addAll(Columns.set(rows, 2));
    none(rows);
  }

  private void rules() {
    section("rules");
    int silent = 0;
    int shown = 0;
    for (Tried tried : of.tried()) {
      boolean silentHere = tried.places().isEmpty() && !tried.spent();
      if (silentHere && !all) {
        silent++;
        continue;
      }
      shown++;
      rule(tried);
    }
    if (silent > 0) {
      lines.add(
          "  "
              + count(silent, shown == 0 ? "rule" : "more rule")
              + " knew a word of it but "
              + (silent == 1 ? "does" : "do")
              + " not hold; --all says why");
    } else if (shown == 0) {
      lines.add("  none knew a word of it");
    }
  }

  private void rule(Tried tried) {
    String status = tried.rule().status().equals("stable") ? "" : ", " + tried.rule().status();
    lines.add(
        "  "
            + tried.rule().id()
            + ": "
            + tried.rule().title()
            + (all ? " (" + count(tried.steps(), "step") + status + ")" : status));
    if (tried.spent()) {
      lines.add("    NOT_EVALUATED: it ran out of its step budget on this text");
      return;
    }
    if (tried.why() != null) {
      lines.add("    does not hold: " + OneLine.of(tried.why()));
    }
    for (Tried.Matched place : tried.places()) {
      lines.add("    matches " + shown(place.span()));
      place.folds().forEach(fold -> lines.add("      fold: " + fold));
      if (!place.exceptions().isEmpty()) {
        lines.add(
            place.exceptions().stream()
                .map(asked -> asked.exception() + (asked.applies() ? " yes" : " no"))
                .collect(Collectors.joining(", ", "      except: ", "")));
      }
      String heldBack = place.heldBackBy();
      lines.add(heldBack == null ? "      holds" : "      held back by " + heldBack);
    }
  }

  private void findings() {
    section("findings");
    for (Finding finding : of.flags().findings()) {
      lines.add(
          "  "
              + Words.of(finding.severity())
              + " "
              + finding.rule()
              + " "
              + shown(finding)
              + about(finding)
              + ": "
              + finding.message());
    }
    for (Explanation.GaveWay gave : of.gaveWay()) {
      lines.add(
          "  (gave way) "
              + gave.finding().rule()
              + " "
              + shown(gave.finding())
              + " to "
              + gave.to().rule()
              + " "
              + shown(gave.to())
              + ", since "
              + gave.because());
    }
    of.flags()
        .notEvaluated()
        .forEach(not -> lines.add("  NOT_EVALUATED " + not.what() + ": " + not.message()));
    none(of.flags().findings());
  }

  private String shown(Finding finding) {
    return finding.zone() == ZoneKind.USER_NAME ? "(user name)" : shown(finding.span());
  }

  private static String about(Finding finding) {
    String whom = finding.targetGroup() == null ? finding.targetName() : finding.targetGroup();
    return " about "
        + switch (finding.target()) {
          case COMMENTER -> whom == null ? "a commenter" : OneLine.of(whom);
          case GROUP -> whom == null || whom.equals("unresolved") ? "a group not named" : whom;
          case PUBLIC_FIGURE -> whom == null ? "a public figure" : whom;
          case SELF -> "the writer";
          case NONE -> "nobody";
        };
  }

  private void mentions() {
    section("mentions");
    Map<String, String> byGroup = new LinkedHashMap<>();
    of.flags()
        .mentions()
        .forEach(m -> byGroup.merge(m.group(), shown(m.span()), (a, b) -> a + ", " + b));
    byGroup.forEach((group, words) -> lines.add("  " + words + " " + group));
    none(byGroup.keySet());
  }

  private void scores() {
    section("scores");
    String scores =
        of.flags().scores().entrySet().stream()
            .filter(each -> each.getValue() >= 0.005)
            .map(e -> Words.of(e.getKey()) + String.format(Locale.ROOT, " %.2f", e.getValue()))
            .collect(Collectors.joining(", "));
    lines.add("  " + (scores.isEmpty() ? "all 0" : scores));
    of.flags().signals().forEach(signal -> lines.add("    " + signal));
  }

  private void section(String name) {
    lines.add(name);
  }

  private void none(Iterable<?> shown) {
    if (!shown.iterator().hasNext()) {
      lines.add("  none");
    }
  }

  private String text() {
    return of.linked().comment().text();
  }

  private String shown(Span span) {
    return "'" + OneLine.of(span.of(text())) + "'";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
