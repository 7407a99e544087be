package threadlens.report.page;

import java.util.List;

/**
 * A chain, or what of it stands on one part of a page.
 *
 * @param number from 1
 * @param anchor of its heading
 * @param begunBy who wrote its first comment
 * @param gone whom that comment answers, if their comment is gone; else empty
 * @param size how many comments it has, on all parts
 * @param flagged how many of them are flagged
 * @param continued whether it began on an earlier part
 */
public record Chain(
    int number,
    String anchor,
    String begunBy,
    String gone,
    int size,
    int flagged,
    boolean continued,
    List<CommentNode> comments) {
  public Chain {
    comments = List.copyOf(comments);
  }
}
