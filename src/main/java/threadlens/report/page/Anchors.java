package threadlens.report.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import threadlens.model.Annotation;

/**
 * Where each comment of a thread can be found: a fragment made of its id, so that a link lives on
 * when the page is captured again, or of its number where the id will not do.
 */
final class Anchors {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

  private final String[] fragments;
  private final int[] parts;
  private final String page;

  private Anchors(String page, String[] fragments, int[] parts) {
    this.page = page;
    this.fragments = fragments;
    this.parts = parts;
  }

  /**
   * @param page the file name of the thread's page without its ending
   * @param parts for each comment, on which part of the page it stands, from 0
   */
  static Anchors of(String page, List<Annotation> annotations, int[] parts) {
    String[] fragments = new String[annotations.size()];
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < fragments.length; i++) {
      String id = annotations.get(i).comment().id().value();
      boolean plain = PLAIN.matcher(id).matches() && taken.add(id);
      fragments[i] = plain ? "c-" + id : "n-" + (i + 1);
    }
    return new Anchors(page, fragments, parts);
  }

  String fragment(int index) {
    return fragments[index];
  }

  /** The fragment of a chain: its number from 1. */
  static String chain(int number) {
    return "chain-" + (number + 1);
  }

  /** Returns links from a part of the thread's own page. */
  Links on(int part) {
    return new Links(this, part, "");
  }

  /** Returns links from a page elsewhere. */
  Links beside(String folder) {
    return new Links(this, -1, folder);
  }

  /** Links into the page as they read from one place. */
  record Links(Anchors anchors, int part, String folder) {
    /** Returns a link to a comment. */
    String to(int index) {
      return page(index) + "#" + anchors.fragments[index];
    }

    /** Returns a link to where a chain begins. */
    String toChain(ReplyForest.Place head) {
      return page(head.index()) + "#" + chain(head.chain());
    }

    private String page(int index) {
      int there = anchors.parts[index];
      return there == part ? "" : folder + partName(anchors.page, there);
    }
  }

  /** The file name of a part of a page: the first has no number. */
  static String partName(String page, int part) {
    return part == 0 ? page + ".html" : page + "." + (part + 1) + ".html";
  }
}
