package threadlens.evaluation;

import static java.util.Map.entry;
import static threadlens.evaluation.FlagQuestion.anyFinding;
import static threadlens.model.Category.DEHUMANISATION;
import static threadlens.model.Category.HARASSMENT;
import static threadlens.model.Category.IDENTITY_ATTACK;
import static threadlens.model.Category.INSULT;
import static threadlens.model.Category.SECTARIAN;
import static threadlens.model.Category.THREAT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import threadlens.model.Category;

/**
 * What is asked of the public sets of flagged texts, known by the name of their file. The reasons
 * are the sets' own: HateCheck labels hate against groups and not insults; OLID and its like label
 * all that offends, swearing included; the newspaper set rates comments for how they attack others.
 */
final class KnownSets {
  private static final Set<Category> HATE =
      EnumSet.of(IDENTITY_ATTACK, SECTARIAN, DEHUMANISATION, THREAT);

  private static final FlagQuestion FUNCTIONS =
      anyFinding(List.of("label"), Set.of("hateful"))
          .of(HATE)
          .by("functionality")
          .drawnBy("templ_id");

  private static final Map<String, FlagQuestion> BY_NAME =
      Map.ofEntries(
          entry("hatecheck", FUNCTIONS),
          entry("mhc_arabic", FUNCTIONS),
          entry("olid", anyFinding(List.of("a"), Set.of("OFF"))),
          entry("mpold", anyFinding(List.of("label"), Set.of("Offensive"))),
          entry("lhsab", anyFinding(List.of("label"), Set.of("abusive", "hate")).by("label")),
          entry(
              "aub_lebanon",
              anyFinding(List.of("flag_gold"), Set.of("1")).against(Set.of("0")).by("event")),
          entry("osact4", anyFinding(List.of("off"), Set.of("OFF")).by("hs")),
          entry(
              "sectarian_probe",
              anyFinding(List.of("gold"), Set.of("flag"))
                  .of(EnumSet.of(SECTARIAN, DEHUMANISATION, THREAT))
                  .by("source")),
          entry(
              "ucc",
              anyFinding(List.of("antagonize", "hostile"), Set.of("1"))
                  .of(EnumSet.of(INSULT, HARASSMENT))),
          entry(
              "cat",
              anyFinding(List.of("label"), Set.of("1"))
                  .under("parent")
                  .by("with_context")
                  .beside("perspective")),
          entry("davidson", anyFinding(List.of("class"), Set.of("hate", "offensive")).by("class")));

  private KnownSets() {}

  /** Returns what to ask of a table; empty where neither its name nor its columns are known. */
  static Optional<FlagQuestion> question(GoldTable table) {
    return question(table.file(), table.columns());
  }

  /** Returns what to ask of a table of this name, without its folder, and with these columns. */
  static Optional<FlagQuestion> question(String file, Collection<String> columns) {
    return BY_NAME.entrySet().stream()
        .filter(set -> file.startsWith(set.getKey()))
        .map(Map.Entry::getValue)
        .filter(question -> columns.containsAll(question.columns().gold()))
        .findFirst();
  }
}
