package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import threadlens.model.Severity;

/**
 * A site's own wishes over packs that stay as they were shipped: what {@code overlay.yaml} states.
 *
 * @param overShipped whether the packs below it are those shipped, else those of its own folder
 * @param add terms for lists, by the name of the list
 */
record Overlay(
    boolean overShipped,
    List<Wish> off,
    List<Lower> lower,
    List<Except> except,
    Map<String, Yaml.Items> add) {
  /** Where there is no such file: nothing is wished. */
  static final Overlay NONE = new Overlay(false, List.of(), List.of(), List.of(), Map.of());

  Overlay {
    off = List.copyOf(off);
    lower = List.copyOf(lower);
    except = List.copyOf(except);
    add = Map.copyOf(add);
  }

  /**
   * A rule that is not to work as shipped, and why.
   *
   * @param rule its id, or {@code pack/*} for all of a pack
   * @param writtenFor the version of the rule that its writer saw; 0 where not stated
   */
  record Wish(Yaml.Text rule, int writtenFor) {
    boolean isAbout(Rule other) {
      String id = other.id().toString();
      String wanted = rule.value();
      return wanted.endsWith("/*")
          ? id.startsWith(wanted.substring(0, wanted.length() - 1))
          : id.equals(wanted);
    }
  }

  /** A lower severity for a rule. */
  record Lower(Wish wish, Severity to) {}

  /** One more exception for a rule, and a text that needs it. */
  record Except(Wish wish, Rule.Except except, List<Example> clean) {
    Except {
      clean = List.copyOf(clean);
    }
  }

  /** Returns the rules as wished, in their order; tells of wishes about rules that are not. */
  List<Rule> over(List<Rule> rules, Problems problems) {
    for (Wish wish : wishes()) {
      boolean whole = wish.rule().value().endsWith("/*");
      Set<String> known = new TreeSet<>();
      rules.forEach(rule -> known.add(whole ? rule.id().pack() + "/*" : rule.id().toString()));
      if (!known.contains(wish.rule().value())) {
        problems.add(
            wish.rule().place(),
            "not a rule: '"
                + wish.rule().value()
                + "'"
                + DidYouMean.hint(wish.rule().value(), known));
      }
    }
    return rules.stream()
        .filter(rule -> off.stream().noneMatch(wish -> wish.isAbout(rule)))
        .map(rule -> changed(rule, problems))
        .toList();
  }

  private Rule changed(Rule rule, Problems problems) {
    Severity severity = rule.severity();
    for (Lower each : lower) {
      if (each.wish().isAbout(rule)) {
        if (each.to().compareTo(severity) > 0) {
          problems.add(
              each.wish().rule().place(),
              "not lower: '"
                  + rule.id()
                  + "' is "
                  + RuleParser.word(rule.severity())
                  + ", expected that or less");
        }
        severity = each.to();
      }
    }
    List<Rule.Except> excepts = new ArrayList<>(rule.excepts());
    List<Example> examples = new ArrayList<>(rule.examples());
    for (Except each : except) {
      if (each.wish().isAbout(rule)) {
        excepts.add(each.except());
        examples.addAll(each.clean());
      }
    }
    return rule.with(severity, excepts, examples);
  }

  /** Returns a line for each wish that was written for an older version of its rule. */
  List<String> outdated(List<Rule> rules) {
    Map<String, String> lines = new TreeMap<>();
    for (Wish wish : wishes()) {
      for (Rule rule : rules) {
        if (wish.isAbout(rule) && wish.writtenFor() > 0 && wish.writtenFor() < rule.version()) {
          String line =
              wish.rule().place()
                  + ": written for version "
                  + wish.writtenFor()
                  + " of '"
                  + rule.id()
                  + "', which is "
                  + rule.version()
                  + " by now: look whether it is still wanted";
          lines.put(line, line);
        }
      }
    }
    return List.copyOf(lines.values());
  }

  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>(off);
    lower.forEach(each -> wishes.add(each.wish()));
    except.forEach(each -> wishes.add(each.wish()));
    return wishes;
  }

  /** Returns the terms wished for a list; null where none are. */
  Yaml.@Nullable Items added(String list) {
    return add.get(list);
  }
}
