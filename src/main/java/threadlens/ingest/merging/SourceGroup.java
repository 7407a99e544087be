package threadlens.ingest.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.quotes.Quotes;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** Sources that show one discussion, in the order of its pages, and of captures of one page. */
public final class SourceGroup {
  /**
   * @param page 0 where the address gives no number
   * @param linked whether only a link of another page puts it here
   */
  record Member(Source source, int page, boolean commentPage, boolean linked) {}

  private final List<Member> members;

  private SourceGroup(List<Member> members) {
    this.members = members;
  }

  static SourceGroup alone(Source source) {
    return new SourceGroup(List.of(new Member(source, 0, false, false)));
  }

  /**
   * Orders the members. Where WordPress numbers comment pages from the oldest on, the page without
   * a number is the newest; captures are in order of time where all of one page tell it.
   */
  static SourceGroup of(List<Member> members) {
    boolean newestFirst =
        members.stream().anyMatch(member -> member.commentPage && member.page == 1);
    List<Member> ordered = new ArrayList<>(members);
    ordered.sort(
        Comparator.comparingInt(
            member -> member.page == 0 && newestFirst ? Integer.MAX_VALUE : member.page));
    for (int i = 0, end; i < ordered.size(); i = end) {
      int page = ordered.get(i).page;
      for (end = i + 1; end < ordered.size() && ordered.get(end).page == page; ) {
        end++;
      }
      List<Member> captures = ordered.subList(i, end);
      if (captures.stream().allMatch(member -> member.source.capturedAt() != null)) {
        captures.sort(Comparator.comparing(SourceGroup::instant));
      }
    }
    return new SourceGroup(List.copyOf(ordered));
  }

  /** Returns how many inputs it is made of. */
  public int size() {
    return members.stream().mapToInt(each -> files(each.source)).sum();
  }

  private static int files(Source source) {
    return Math.max(1, source.parts().size());
  }

  @Override
  public String toString() {
    return members.stream()
        .map(each -> each.source.path() + " " + each.page + (each.linked ? " linked" : ""))
        .collect(Collectors.joining(", "));
  }

  private static Instant instant(Member member) {
    return Objects.requireNonNull(member.source.capturedAt()).toInstant();
  }

  /**
   * Reads all sources, and hands on what they come to: one discussion, or more where they do not
   * belong together after all.
   *
   * @param leftOut takes what stands in the place of a source that cannot be read
   */
  public void read(Readers readers, Consumer<Discussion> into, Consumer<Problem> leftOut) {
    if (members.size() == 1) {
      read(members.get(0).source, readers, into, leftOut);
      return;
    }
    Merging merging = new Merging();
    for (Member member : members) {
      Consumer<Discussion> capture =
          discussion ->
              merging.add(
                  new Capture(
                      member.page,
                      member.source.capturedAt(),
                      member.linked,
                      Extent.WHOLE,
                      discussion));
      read(member.source, readers, capture, leftOut);
    }
    merging.finish().forEach(discussion -> into.accept(Quotes.in(discussion))); // of other pages
  }

  private static void read(
      Source source, Readers readers, Consumer<Discussion> into, Consumer<Problem> leftOut) {
    try {
      readers.read(source, into);
    } catch (UnreadableSourceException e) {
      leftOut.accept(new Problem(e.code(), String.valueOf(e.getMessage()), e.location()));
    }
  }
}
