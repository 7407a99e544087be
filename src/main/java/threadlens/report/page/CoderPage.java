package threadlens.report.page;

import java.util.List;

/**
 * The sheet of one coder as a page: one comment after the other, to be coded by keys without
 * knowing what others said of it.
 *
 * @param sample which sample, so that codes of another are not taken for codes of this one
 */
public record CoderPage(
    Frame frame, String sample, CodingScheme scheme, List<CoderItem> items, List<Fact> made) {
  public static final String NAME = "coder.html";

  public CoderPage {
    items = List.copyOf(items);
    made = List.copyOf(made);
  }
}
