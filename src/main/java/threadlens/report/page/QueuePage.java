package threadlens.report.page;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of the moderators' working page: comments that wait, by rank. Part 0 is {@code
 * queue.html}.
 *
 * @param size how many items all parts have
 * @param flagged how many of them are flagged; the others readers reported
 * @param part from 0
 * @param index what its filters know of all parts
 * @param packs of the rules that found what is here, as a JSON array
 * @param tool what made the report
 */
public record QueuePage(
    Frame frame,
    List<Entry> entries,
    int size,
    int flagged,
    int part,
    int parts,
    QueueIndex index,
    String tool,
    List<String> packs,
    List<Fact> made) {
  public QueuePage {
    entries = List.copyOf(entries);
    packs = List.copyOf(packs);
    made = List.copyOf(made);
  }

  /**
   * An item in its place.
   *
   * @param rank from 1
   * @param item its markup, made while its thread was at hand
   */
  public record Entry(int rank, String anchor, Content item, EarlierFlags.Earlier earlier) {}

  /** The file name of a part. */
  public static String name(int part) {
    return part == 0 ? "queue.html" : "queue." + (part + 1) + ".html";
  }

  /** The parts that are linked: the first, the last and those beside this one; from 0. */
  public List<Integer> linked() {
    return IntStream.range(0, parts)
        .filter(one -> one == 0 || one == parts - 1 || Math.abs(one - part) <= 3)
        .boxed()
        .toList();
  }
}
