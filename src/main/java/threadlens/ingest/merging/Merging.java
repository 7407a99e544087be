package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Discussion;

/**
 * Puts the captures of one discussion together, as they come: first those of the first page, in the
 * order of time, then those of the next. Keeps what they come to, not the captures. Not for use by
 * several threads.
 */
public final class Merging {
  private @Nullable MergedDiscussion whole;
  private @Nullable MergedPage page;
  private final List<Discussion> apart = new ArrayList<>();

  /** Takes the next capture. */
  public void add(Capture capture) {
    if (page == null) {
      page = new MergedPage(capture);
    } else if (page.number() != capture.page()) {
      turn(page);
      page = new MergedPage(capture);
    } else if (!page.again(capture)) {
      apart.add(capture.discussion());
    }
  }

  /**
   * Returns the discussion, and behind it those of the captures that do not belong to it: pages of
   * another title that share no comment, and listings.
   */
  public List<Discussion> finish() {
    if (page != null) {
      turn(page);
    }
    List<Discussion> all = new ArrayList<>();
    if (whole != null) {
      all.add(whole.discussion());
    }
    all.addAll(apart);
    return all;
  }

  private void turn(MergedPage done) {
    if (whole == null) {
      whole = new MergedDiscussion(done);
    } else if (!whole.further(done)) {
      apart.add(new MergedDiscussion(done).discussion());
    }
  }
}
