package threadlens.report;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Provenance;
import threadlens.report.page.EarlierFlags;
import threadlens.report.page.Fact;
import threadlens.report.page.Frame;
import threadlens.report.page.PageLanguage;
import threadlens.report.page.QueueAnchors;
import threadlens.report.page.QueueIndex;
import threadlens.report.page.QueueItem;
import threadlens.report.page.QueuePage;
import threadlens.report.page.QueueRank;
import threadlens.report.page.QueueRoll;
import threadlens.report.page.ThreadPages;

/**
 * The queue in the making. An item is written to a file aside as soon as its thread is at hand; of
 * it only its rank and place in that file are kept, some 300 bytes, and one part of the pages.
 */
final class QueuePages implements Closeable {
  private static final int MOST_ITEMS = 150;

  /** A part is full from here on: with all around it, it stays under 1 MB. */
  private static final int MOST_BYTES = 500_000;

  private final TemplateEngine templates;
  private final Frame frame;
  private final Path path;
  private final RandomAccessFile file;
  private final QueueAnchors anchors = new QueueAnchors();
  private final List<Kept> kept = new ArrayList<>();
  private final QueueRoll roll = new QueueRoll();
  private int flagged;

  QueuePages(Path folder, PageLanguage language, TemplateEngine templates) throws IOException {
    this.templates = templates;
    this.frame = PageAssets.queueFrame(language);
    this.path = folder.resolve(".queue.items.part");
    Files.deleteIfExists(path);
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  private record Kept(QueueRank rank, long offset, int length, QueueRoll.Traits traits) {}

  /** Takes what waits in a thread. */
  void add(ThreadPages pages, long firstOrder) throws IOException {
    for (QueueItem item :
        (Iterable<QueueItem>) pages.queueItems("threads/", firstOrder, anchors)::iterator) {
      Utf8ByteOutput output = new Utf8ByteOutput();
      templates.render("queueitem.jte", Map.of("item", item, "words", frame.phrases()), output);
      byte[] bytes = output.toByteArray();
      kept.add(new Kept(item.rank(), file.getFilePointer(), bytes.length, roll.add(item)));
      file.write(bytes);
      flagged += item.rank().flagged() ? 1 : 0;
    }
  }

  /** Where a part goes. */
  interface Place {
    void page(String path, String template, Object page) throws IOException;
  }

  /** Makes the parts, one after the other. */
  void finish(Provenance provenance, Place place) throws IOException {
    kept.sort(Comparator.comparing(Kept::rank, QueueRank.IN_ORDER));
    List<Integer> starts = starts();
    EarlierFlags earlier =
        new EarlierFlags(kept.stream().map(Kept::rank).toList(), partsOf(starts));
    List<Fact> made = Fact.made(frame.phrases(), provenance);
    QueueIndex index = roll.index(parted(starts));
    for (int part = 0; part < starts.size(); part++) {
      int end = end(starts, part);
      QueuePage page =
          new QueuePage(
              frame,
              entries(starts.get(part), end, earlier),
              kept.size(),
              flagged,
              part,
              starts.size(),
              index,
              provenance.tool(),
              provenance.packs(),
              made);
      place.page(QueuePage.name(part), "queue.jte", page);
    }
  }

  /** Where each part begins. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int bytes = 0;
    for (int i = 0; i < kept.size(); i++) {
      int start = starts.get(starts.size() - 1);
      if (i - start == MOST_ITEMS || (i > start && bytes + kept.get(i).length() > MOST_BYTES)) {
        starts.add(i);
        bytes = 0;
      }
      bytes += kept.get(i).length();
    }
    return starts;
  }

  private int end(List<Integer> starts, int part) {
    return part + 1 < starts.size() ? starts.get(part + 1) : kept.size();
  }

  private List<List<QueueRoll.Traits>> parted(List<Integer> starts) {
    List<List<QueueRoll.Traits>> parts = new ArrayList<>();
    for (int part = 0; part < starts.size(); part++) {
      List<Kept> items = kept.subList(starts.get(part), end(starts, part));
      parts.add(items.stream().map(Kept::traits).toList());
    }
    return parts;
  }

  private Map<String, Integer> partsOf(List<Integer> starts) {
    Map<String, Integer> parts = new HashMap<>();
    int part = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (part + 1 < starts.size() && starts.get(part + 1) == i) {
        part++;
      }
      parts.put(kept.get(i).rank().anchor(), part);
    }
    return parts;
  }

  private List<QueuePage.Entry> entries(int from, int to, EarlierFlags earlier) {
    List<QueuePage.Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Kept one = kept.get(i);
      Content item = output -> output.writeContent(markup(one));
      entries.add(new QueuePage.Entry(i + 1, one.rank().anchor(), item, earlier.of(one.rank())));
    }
    return entries;
  }

  private String markup(Kept one) {
    byte[] bytes = new byte[one.length()];
    try {
      file.seek(one.offset());
      file.readFully(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }
}
