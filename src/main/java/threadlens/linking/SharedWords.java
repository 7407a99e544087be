package threadlens.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Telling words that the comment shares with an earlier one, the rarer the better. */
final class SharedWords implements ReplyEvidence {
  private static final int OCCURRENCES = 4;
  private static final int NOMINATED = 3;
  private static final int REACH = 600;

  @Override
  public void weigh(Arrival next, Ballot ballot) {
    if (next.earlier().isEmpty()) {
      return;
    }
    TextIndex texts = next.earlier().texts();
    Map<Post, Double> shared = new LinkedHashMap<>();
    Map<Post, Integer> counts = new HashMap<>();
    long[] telling = next.telling();
    double comments = Math.min(next.earlier().next(), Earlier.WINDOW);
    for (long word : telling) {
      int frequency = texts.frequency(word);
      if (frequency == 0) {
        continue;
      }
      double rarity = Math.log((comments + 1) / (frequency + 0.5));
      Post post = post(next, texts.lastWith(word));
      for (int i = 0; i < OCCURRENCES && post != null; i++) {
        if (next.mayAnswer(post) && !post.by(next.author())) {
          shared.merge(post, Math.max(0.1, rarity), Double::sum);
          counts.merge(post, 1, Integer::sum);
        }
        post = before(next, post, word);
      }
    }
    shared.entrySet().stream()
        .sorted(Map.Entry.<Post, Double>comparingByValue().reversed())
        .limit(NOMINATED)
        .forEach(entry -> ballot.nominate(entry.getKey()));
    double best = shared.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (Ballot.Choice choice : ballot.nominees()) {
      Post post = choice.post;
      Double sum = post == null ? null : shared.get(post);
      if (post != null && sum != null) {
        vote(next, post, sum, best, counts.getOrDefault(post, 0), telling.length, ballot);
      }
    }
  }

  private static void vote(
      Arrival next, Post post, double sum, double best, int count, int all, Ballot ballot) {
    double density = sum / Math.sqrt((all + 5.0) * (post.telling.length + 5.0));
    ballot.vote(
        post,
        "shared-words.density",
        density,
        () -> "shares " + count + " telling words with it",
        () -> Marks.shared(next, post));
    ballot.vote(post, "shared-words.of-best", sum / best, null);
  }

  private static @Nullable Post post(Arrival next, int number) {
    Post post = number < 0 ? null : next.earlier().at(number);
    return post == null || post.number < next.earlier().next() - REACH ? null : post;
  }

  private static @Nullable Post before(Arrival next, Post post, long word) {
    int at = Arrays.binarySearch(post.telling, word);
    return at < 0 ? null : post(next, post.before[at]);
  }
}
