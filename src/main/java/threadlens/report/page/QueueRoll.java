package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import threadlens.text.Sha256;

/** Notes what items of the queue are filtered by, and makes the {@link QueueIndex} of all. */
public final class QueueRoll {
  /** With these a page of 600 kB stays under 1 MB, whatever script its words are in. */
  private static final int MOST_CHARACTERS = 200_000;

  private static final int MOST_WORDS = 50_000;
  private static final int MOST_NAMES = 2_000;
  private static final int RADIX = 36;

  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** By anchor; none any more once they are too many. */
  private final Map<String, String> words = new HashMap<>();

  private int characters;

  /**
   * What an item is filtered by.
   *
   * @param kind number of its mix of severity, categories, targets, groups and language
   * @param name as shown
   */
  public record Traits(String anchor, int kind, String name) {}

  /** Notes an item. */
  public Traits add(QueueItem item) {
    CommentCard card = item.card();
    String severity = card.severity().isEmpty() ? "none" : card.severity();
    String kind =
        String.join(
            "\t", severity, item.categories(), item.targets(), item.groups(), card.language());
    counts.merge(card.name(), 1, Integer::sum);
    addWords(item);
    int number = kinds.computeIfAbsent(kind, unseen -> kinds.size());
    return new Traits(item.rank().anchor(), number, card.name());
  }

  private void addWords(QueueItem item) {
    if (characters > MOST_WORDS) {
      return;
    }
    String text =
        item.card().text().paragraphs().stream()
            .map(one -> one.stream().map(Segment::text).collect(Collectors.joining()))
            .collect(Collectors.joining(" "));
    String all = item.card().name() + " " + text + " " + item.discussion();
    String line = all.replaceAll("\\s+", " ");
    characters += line.length() + 1;
    words.put(item.rank().anchor(), line);
    if (characters > MOST_WORDS) {
      words.clear();
    }
  }

  /** Returns the index of all parts, each a list of its items by rank. */
  public QueueIndex index(List<List<Traits>> parts) {
    Map<String, Integer> names = names();
    List<String> lines = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int size = 0;
    int left = 0;
    for (List<Traits> part : parts) {
      String line = part.stream().map(one -> entry(one, names)).collect(Collectors.joining(" "));
      size += line.length() + 1;
      if (size > MOST_CHARACTERS) {
        left += part.size();
      } else {
        lines.add(line);
        part.forEach(one -> texts.add(words.getOrDefault(one.anchor(), "")));
      }
    }
    String mixes = String.join("\n", kinds.keySet());
    String all = String.join("\n", lines);
    return new QueueIndex(
        mixes,
        String.join("\n", names.keySet()),
        all,
        words.isEmpty() ? "" : String.join("\n", texts),
        left,
        Sha256.hex(mixes + "\n\n" + all).substring(0, 8));
  }

  private static String entry(Traits one, Map<String, Integer> names) {
    Integer name = names.get(one.name());
    String kind = Integer.toString(one.kind(), RADIX);
    return name == null ? kind : kind + "." + Integer.toString(name, RADIX);
  }

  /** The authors of most items; the others can only be sought where they stand. */
  private Map<String, Integer> names() {
    Map<String, Integer> names = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_NAMES)
        .forEach(one -> names.put(one.getKey(), names.size()));
    return names;
  }
}
