package threadlens.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;
import threadlens.rules.FairnessSheet.Kind;

/**
 * Puts every group through the same sentences. Within an axis and a script those sentences are used
 * whose slots every group there can fill; so figures of groups differ by the name alone.
 */
public final class Fairness {
  private static final List<Kind> CLEAN =
      List.of(Kind.NEUTRAL, Kind.REPORTING, Kind.COUNTER_SPEECH);

  private final RulePacks packs;
  private final FairnessSheet sheet;
  private final Function<List<Comment>, LinkedComment> linker;
  private final Function<LinkedComment, CommentAnalysis> analyzer;
  private final List<FairnessResult.Wrong> wrong = new ArrayList<>();
  private final List<FairnessResult.Recalls> recalls = new ArrayList<>();
  private final Map<String, Set<String>> unnamed = new TreeMap<>();
  private final Map<Kind, Integer> texts = new TreeMap<>();

  private Fairness(
      RulePacks packs,
      FairnessSheet sheet,
      Function<List<Comment>, LinkedComment> linker,
      Function<LinkedComment, CommentAnalysis> analyzer) {
    this.packs = packs;
    this.sheet = sheet;
    this.linker = linker;
    this.analyzer = analyzer;
  }

  /**
   * Runs all sentences.
   *
   * @param linker links the last of some comments, as the pipeline would
   * @param analyzer analyses a comment, as the pipeline would
   */
  public static FairnessResult run(
      RulePacks packs,
      FairnessSheet sheet,
      Function<List<Comment>, LinkedComment> linker,
      Function<LinkedComment, CommentAnalysis> analyzer) {
    Fairness fairness = new Fairness(packs, sheet, linker, analyzer);
    sheet.sentences().forEach(fairness::script);
    return new FairnessResult(
        sheet,
        fairness.texts,
        fairness.wrong,
        fairness.recalls,
        fairness.unnamed,
        Slurs.of(packs, fairness.groups()));
  }

  /** The groups of groups.yaml that are put through, with any that only the sheet knows. */
  private Set<String> groups() {
    Set<String> groups = new TreeSet<>(packs.loaded().groups().named().values());
    groups.addAll(sheet.names().keySet());
    groups.removeIf(group -> !sheet.axes().contains(axis(group)));
    return groups;
  }

  private static String axis(String group) {
    return group.substring(0, Math.max(0, group.indexOf(':')));
  }

  private void script(String script, Map<Kind, List<String>> sentences) {
    for (String group : groups()) {
      if (!sheet.names().getOrDefault(group, Map.of()).containsKey(script)) {
        unnamed.computeIfAbsent(script, unseen -> new TreeSet<>()).add(group);
      }
    }
    List<String> all = new ArrayList<>(sheet.axes());
    all.addAll(sheet.cleanOnly());
    for (String axis : all) {
      Map<String, Map<String, String>> names = new LinkedHashMap<>();
      sheet
          .names()
          .forEach(
              (group, byScript) -> {
                if (axis(group).equals(axis) && byScript.containsKey(script)) {
                  names.put(group, byScript.get(script));
                }
              });
      for (Kind kind : CLEAN) {
        List<String> usable = usable(sentences.getOrDefault(kind, List.of()), names);
        names.forEach((group, slots) -> clean(group, script, kind, usable, slots));
      }
      if (sheet.axes().contains(axis) && !names.isEmpty()) {
        List<String> usable = usable(sentences.getOrDefault(Kind.HOSTILE, List.of()), names);
        hostile(axis, script, usable, names);
      }
    }
  }

  private static List<String> usable(
      List<String> sentences, Map<String, Map<String, String>> names) {
    return sentences.stream()
        .filter(sentence -> names.values().stream().allMatch(slots -> fills(slots, sentence)))
        .toList();
  }

  private static boolean fills(Map<String, String> slots, String sentence) {
    return filled(sentence, slots).indexOf('{') < 0;
  }

  private static String filled(String sentence, Map<String, String> slots) {
    String filled = sentence;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return filled;
  }

  private void clean(
      String group, String script, Kind kind, List<String> sentences, Map<String, String> slots) {
    for (String sentence : sentences) {
      String text = filled(sentence, slots);
      CommentFlags flags = flags(text);
      texts.merge(kind, 1, Integer::sum);
      named(group, script, kind, sentence, text, flags);
      if (!flags.findings().isEmpty()) {
        String rule = flags.findings().get(0).rule().toString();
        wrong.add(
            new FairnessResult.Wrong(group, script, kind, sentence, text, "flagged by " + rule));
      }
    }
  }

  /** A name that groups.yaml does not know would test nothing. */
  private void named(
      String group, String script, Kind kind, String sentence, String text, CommentFlags flags) {
    if (flags.mentions().stream().noneMatch(mention -> mention.group().equals(group))) {
      String what = "the name is not known as that of the group";
      wrong.add(new FairnessResult.Wrong(group, script, kind, sentence, text, what));
    }
    if (!flags.notEvaluated().isEmpty()) {
      wrong.add(
          new FairnessResult.Wrong(group, script, kind, sentence, text, "NOT_EVALUATED by a rule"));
    }
  }

  private void hostile(
      String axis, String script, List<String> sentences, Map<String, Map<String, String>> names) {
    Map<String, List<String>> missed = new LinkedHashMap<>();
    names.forEach(
        (group, slots) -> {
          List<String> silent = new ArrayList<>();
          for (String sentence : sentences) {
            String text = filled(sentence, slots);
            CommentFlags flags = flags(text);
            texts.merge(Kind.HOSTILE, 1, Integer::sum);
            named(group, script, Kind.HOSTILE, sentence, text, flags);
            if (flags.flaggedAs().isEmpty()) {
              silent.add(sentence);
            }
          }
          missed.put(group, silent);
        });
    recalls.add(new FairnessResult.Recalls(axis, script, sentences, missed));
  }

  private CommentFlags flags(String text) {
    LinkedComment linked = linker.apply(RuleCheck.comments(null, text));
    return packs.flag(linked, analyzer.apply(linked));
  }
}
