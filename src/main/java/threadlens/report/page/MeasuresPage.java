package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusMeasures.Camps;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;
import threadlens.model.NetworkFigure;

/**
 * How replies run between camps, on {@code measures.html}. It names nobody: authors are numbers.
 *
 * @param from where the camps come from, in words
 * @param remarks what is not in the figures, in words
 * @param threadRows what is measured of single threads, without values
 */
public record MeasuresPage(
    Frame frame,
    String from,
    List<String> remarks,
    List<Camp> camps,
    List<Row> rows,
    List<Row> threadRows,
    List<Language> languages,
    NetworkDrawing drawing,
    List<Fact> made) {
  public static final String NAME = "measures.html";

  public MeasuresPage {
    remarks = List.copyOf(remarks);
    camps = List.copyOf(camps);
    rows = List.copyOf(rows);
    threadRows = List.copyOf(threadRows);
    languages = List.copyOf(languages);
    made = List.copyOf(made);
  }

  /**
   * A camp.
   *
   * @param authors how many; "fewer than 5" where they are too few to be told
   */
  public record Camp(String name, String authors) {}

  /** A measure, once on stated replies and once on all. */
  public record Row(
      String name, String title, String definition, String source, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * What a measure comes to.
   *
   * @param links on which replies it rests, in words
   * @param refused why there is no value; null where there is one
   */
  public record Value(
      String links,
      String value,
      String interval,
      String chance,
      String z,
      String replies,
      @Nullable String refused) {}

  /** How much of a language entered the figures. */
  public record Language(String name, String comments, String stated, String all) {}

  /** Puts a page together. */
  public static MeasuresPage of(Frame frame, CorpusMeasures measures, List<Fact> made) {
    Phrases words = frame.phrases();
    boolean found = measures.camps() == Camps.FOUND;
    return new MeasuresPage(
        frame,
        words.say(found ? "measures.found" : "measures.given"),
        remarks(words, measures),
        measures.groups().stream().map(each -> camp(words, each, found)).toList(),
        measures.notes().stream().map(note -> row(words, note, measures.figures())).toList(),
        measures.threadNotes().stream().map(note -> row(words, note, List.of())).toList(),
        measures.coverage().stream().map(each -> language(words, each)).toList(),
        NetworkDrawing.of(measures.picture()),
        made);
  }

  private static List<String> remarks(Phrases words, CorpusMeasures measures) {
    List<String> remarks = new ArrayList<>();
    if (measures.unknown() > 0) {
      remarks.add(words.say("measures.unknown", measures.unknown()));
    }
    if (measures.left() > 0) {
      remarks.add(words.say("measures.left", measures.left()));
    }
    return remarks;
  }

  private static Camp camp(Phrases words, CorpusMeasures.CampSize camp, boolean found) {
    String name =
        found
            ? words.say("measures.camp", Integer.parseInt(camp.name().replaceAll("\\D", "")))
            : Visible.line(camp.name());
    return new Camp(
        name, camp.authors() < 0 ? words.say("measures.few") : words.number(camp.authors()));
  }

  private static Row row(Phrases words, MeasureNote note, List<NetworkFigure> figures) {
    List<Value> values =
        figures.stream()
            .filter(each -> each.measured().measure().equals(note.name()))
            .map(each -> value(words, each))
            .toList();
    return new Row(note.name(), note.title(), note.definition(), note.source(), values);
  }

  private static Value value(Phrases words, NetworkFigure figure) {
    Measured measured = figure.measured();
    NetworkFigure.NullModel nulls = figure.nulls();
    return new Value(
        words.say(
            measured.links() == LinkBasis.STATED ? "measures.stated" : "measures.all-replies"),
        figure(measured.value()),
        measured.low() == null
            ? ""
            : "[" + figure(measured.low()) + ", " + figure(measured.high()) + "]",
        nulls == null ? "" : figure(nulls.mean()) + " ± " + figure(nulls.deviation()),
        nulls == null || nulls.z() == null ? "" : String.format(Locale.ROOT, "%.1f", nulls.z()),
        words.number(measured.size()),
        measured.refused());
  }

  private static Language language(Phrases words, CorpusMeasures.LanguageCoverage each) {
    return new Language(
        Words.language(words, each.language()),
        words.number(each.comments()),
        words.number(each.stated()),
        words.number(Math.round(each.all())));
  }

  /** Three decimals; empty where there is no figure. */
  static String figure(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    String figure = String.format(Locale.ROOT, "%.3f", value);
    return figure.equals("-0.000") ? "0.000" : figure;
  }
}
