package threadlens.ingest.merging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;

/**
 * A source, and where in which discussion its address puts it.
 *
 * @param key the same for all pages of one address
 * @param page 0 where nothing numbers it
 */
record Placed(Source source, PageHead head, String key, int page, boolean commentPage) {
  /** Behind a first page whose address bears no number. */
  private static final int FIRST = 1;

  /**
   * Places a source.
   *
   * @param known keys of all sources, by which a number that may be anything is a page's
   */
  static Placed of(Source source, PageHead head, String otherwise, Set<String> known) {
    PageAddress own = PageAddress.orNull(head.fetched());
    PageAddress stated = PageAddress.orNull(head.stated());
    PageAddress best = stated == null ? own : stated;
    CommentPage comments = head.commentPage();
    PageAddress beside = comments == null ? null : PageAddress.of(comments.address());
    best = best == null ? beside : best;
    if (best == null) {
      return new Placed(source, head, otherwise, 0, false);
    }
    String key = best.key(known);
    // Which page it is, what it was fetched as tells best: pages often state the first page's.
    for (PageAddress address : new PageAddress[] {own, stated}) {
      if (address != null && address.page() > 0) {
        return new Placed(source, head, key, address.page(), address.commentPage());
      }
      if (address != null && key.equals(address.doubtful())) {
        return new Placed(source, head, key, address.doubtfulPage(), false);
      }
    }
    if (comments != null && beside != null && beside.key(known).equals(key)) {
      return new Placed(source, head, key, comments.number(), false);
    }
    return new Placed(source, head, key, own == null ? linked(head, key, known) : 0, false);
  }

  /**
   * Where all pages state the first page's address, those beside it tell which it is; numbers may
   * count comments, so that they are only good for an order.
   */
  private static int linked(PageHead head, String key, Set<String> known) {
    int previous = page(head.previous(), key, known);
    int next = page(head.next(), key, known);
    if (previous < 0) {
      return 0;
    }
    int before = Math.max(FIRST, previous);
    return next > before + 1 ? before + (next - before) / 2 : before + 1;
  }

  private static int page(@Nullable PageLink link, String key, Set<String> known) {
    PageAddress address = link == null ? null : PageAddress.orNull(link.address());
    if (address == null || !address.key(known).equals(key)) {
      return -1;
    }
    return key.equals(address.doubtful()) ? address.doubtfulPage() : address.page();
  }

  /** Returns what names its file among all sources; the same archive holds a name once. */
  String file() {
    return container() + source.name();
  }

  private String container() {
    return source.record() == null ? "" : source.path() + "#";
  }

  /** Returns what a link of its page may name: the key of an address, or a file. */
  @Nullable String target(@Nullable PageLink link, Set<String> known, Set<String> files) {
    if (link == null) {
      return null;
    }
    PageAddress address = PageAddress.orNull(link.address());
    String addressed = address == null ? null : address.key(known);
    if (addressed != null && known.contains(addressed)) {
      return addressed;
    }
    String file = link.file(source.name());
    return file != null && files.contains(container() + file) ? container() + file : null;
  }
}
