package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentsState;

/**
 * Finds comments by the profile that fits best, or in the page's linked data: whichever tells of
 * the most with author and time.
 */
final class KnownMarkup implements CommentFinder {
  private static final List<MarkupProfile> PROFILES =
      MarkupProfiles.SHIPPED.stream().map(MarkupProfileData::profile).toList();

  @Override
  public FoundComments find(HtmlPage page) {
    FoundComments best = null;
    List<FoundComments> lists = new ArrayList<>();
    for (MarkupProfile profile : PROFILES) {
      if (shows(page.elements(), profile) && page.says(profile.words())) {
        FoundComments found = find(profile, page.elements());
        best = better(best, found);
        lists.addAll(found == null || found.comments().isEmpty() ? List.of() : List.of(found));
      }
    }
    for (ScriptedThread thread : ScriptedThread.of(page)) {
      best = better(best, find(thread));
    }
    best = better(best, LinkedData.find(page));
    FoundComments all = best == null ? FoundComments.NONE : TwoLists.of(best, lists, page.tree());
    return withState(all, page);
  }

  /** Of two that are worth as much, the first. */
  private static @Nullable FoundComments better(
      @Nullable FoundComments one, @Nullable FoundComments other) {
    return one == null || (other != null && worth(other) > worth(one)) ? other : one;
  }

  /** What the page says in words, where its markup does not. */
  private static FoundComments withState(FoundComments found, HtmlPage page) {
    if (found.state() != null && found.state() != CommentsState.OPEN) {
      return found;
    }
    List<Element> elements = new ArrayList<>();
    for (FoundComment comment : found.comments()) {
      Element element = comment.element();
      if (element != null) {
        elements.add(element);
      }
    }
    CommentsState said = PageState.said(page.tree(), elements);
    boolean captured = said == CommentsState.NOT_CAPTURED && !found.comments().isEmpty();
    return said == null || captured ? found : found.in(said);
  }

  /** Whether anything on the page is the software's, by its markup. */
  private static boolean shows(PageElements page, MarkupProfile profile) {
    Between between = profile.between();
    if (between != null && !between.isOn(page.tree())) {
      return false; // quickly, for such profiles ask for elements that any page has
    }
    MarkupProfile.StateMarks states = profile.states();
    return page.has(profile.comment())
        || page.has(states.notCaptured())
        || page.has(states.suspended())
        || page.has(states.closed())
        || page.has(states.open())
        || page.has(states.none());
  }

  private static @Nullable FoundComments find(ScriptedThread thread) {
    MarkupProfile profile = PROFILES.get(MarkupProfiles.NAMES.indexOf(thread.profile()));
    FoundComments found = find(profile, PageElements.of(thread.shown()));
    return found == null ? null : thread.onPage(found);
  }

  private static @Nullable FoundComments find(MarkupProfile profile, PageElements page) {
    List<FoundComment> comments = ProfiledComments.of(profile, page);
    CommentsState state = PageState.of(profile.states(), page, !comments.isEmpty());
    if (comments.isEmpty() && state == null) {
      return null;
    }
    return new FoundComments(
        profile.name(),
        confidence(comments),
        page.has(profile.forum()),
        state,
        declared(profile, page, comments),
        section(profile, page),
        List.of(),
        comments);
  }

  /** With comments it is worth more than without; of those, more where more is known. */
  private static double worth(FoundComments found) {
    List<FoundComment> comments = found.comments();
    if (comments.isEmpty()) {
      return found.state() == CommentsState.NOT_CAPTURED ? 0.2 : 0.1;
    }
    return 1 + signed(comments) + 0.25 * comments.size();
  }

  private static double confidence(List<FoundComment> comments) {
    return comments.isEmpty() ? 0.9 : 0.6 + 0.39 * signed(comments) / comments.size();
  }

  private static long signed(List<FoundComment> comments) {
    return comments.stream().filter(FoundComment::isSigned).count();
  }

  private static @Nullable Integer declared(
      MarkupProfile profile, PageElements page, List<FoundComment> comments) {
    for (Reading reading : profile.declared()) {
      Integer number = Numbers.of(reading.on(page));
      if (number != null) {
        return number + (opens(profile, page, comments) ? 1 : 0);
      }
    }
    return null;
  }

  /** Whether the first comment is the opening post itself, which the site does not count. */
  private static boolean opens(
      MarkupProfile profile, PageElements page, List<FoundComment> comments) {
    Element first = comments.isEmpty() ? null : comments.get(0).element();
    return first != null && page.matches(profile.forum(), page.at(0), first);
  }

  private static List<Element> section(MarkupProfile profile, PageElements page) {
    return profile.section() == null
        ? List.of()
        : Arrays.stream(page.select(profile.section())).mapToObj(page::at).toList();
  }
}
