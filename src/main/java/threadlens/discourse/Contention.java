package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import threadlens.model.CommentId;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;

/**
 * Who speaks against whom in one thread, and in which words.
 *
 * @param authors everybody who wrote in it under a name
 * @param replies each reply to somebody else, to each candidate of it
 * @param words in how many comments a word stands
 */
public record Contention(
    SortedSet<String> authors, List<Against> replies, SortedMap<String, Integer> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}']{3,}");

  /**
   * One reply.
   *
   * @param apart how much it puts the two apart, by the probability of the candidate; below 0 where
   *     it holds them together
   */
  record Against(String from, String to, double apart) {}

  /** Reads a thread. */
  public static Contention of(List<LinkedComment> thread) {
    Map<CommentId, String> names = new HashMap<>();
    thread.forEach(each -> names.put(each.comment().id(), each.comment().authorName()));
    SortedSet<String> authors = new TreeSet<>(names.values());
    authors.remove("");
    List<Against> replies = new ArrayList<>();
    SortedMap<String, Integer> words = new TreeMap<>();
    for (LinkedComment each : thread) {
      words(each).forEach(word -> words.merge(word, 1, Integer::sum));
      String from = each.comment().authorName();
      double apart = Dissent.of(each);
      for (ReplyCandidate candidate : each.link().candidates()) {
        String to = candidate.replyTo() == null ? null : names.get(candidate.replyTo());
        if (to != null && !to.isEmpty() && !from.isEmpty() && !to.equals(from)) {
          replies.add(new Against(from, to, candidate.probability() * apart));
        }
      }
    }
    return new Contention(authors, replies, words);
  }

  private static Set<String> words(LinkedComment comment) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(Dissent.own(comment));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
