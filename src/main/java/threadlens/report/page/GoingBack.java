package threadlens.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Evidence;
import threadlens.model.ReplyLink;
import threadlens.text.Span;

/** For each comment of a thread, its words that answers to it go back to. */
final class GoingBack {
  /** A comment that a thousand answer is still shown in time. */
  private static final int MOST_ANSWERS = 20;

  private static final int MOST_SPANS = 10;

  private final ThreadMap map;
  private final Map<Integer, List<Integer>> answers = new HashMap<>();

  GoingBack(ThreadMap map) {
    this.map = map;
    for (int i = 0; i < map.annotations().size(); i++) {
      ReplyLink link = map.at(i).link();
      Integer parent = map.forest().index(LinkWords.answered(link));
      if (parent != null && hasWords(link)) {
        answers.computeIfAbsent(parent, unused -> new ArrayList<>()).add(i);
      }
    }
  }

  private static boolean hasWords(ReplyLink link) {
    return link.evidence().stream().map(Evidence::parentSpans).anyMatch(spans -> !spans.isEmpty());
  }

  List<Marks.Back> to(int index) {
    String text = map.at(index).comment().text();
    List<Integer> all = answers.getOrDefault(index, List.of());
    List<Marks.Back> backs = new ArrayList<>();
    for (int answer : all.subList(0, Math.min(MOST_ANSWERS, all.size()))) {
      List<Span> words = LinkWords.goingBack(map.at(answer).link(), text);
      for (Span span : words.subList(0, Math.min(MOST_SPANS, words.size()))) {
        backs.add(new Marks.Back(map.anchors().fragment(answer), span));
      }
    }
    return backs;
  }
}
