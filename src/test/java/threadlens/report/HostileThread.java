package threadlens.report;

import java.util.List;
import java.util.stream.IntStream;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.text.Span;

/** What a comment may hold that wants to be more than text. */
final class HostileThread {
  private HostileThread() {}

  static SampleThreads sample() {
    return SampleThreads.at("seeds/hostile.txt")
        .titled("</title><script>window.hit = 1</script>")
        .article("</p></details><img src=x onerror='window.hit = 2'>")
        .problem("odd", "<iframe src=https://example.org></iframe>")
        .says("\"><img src=x onerror=window.hit=3>", "<script>window.hit = 4</script>")
        .answers(1, "o'neil \"q\" \u202E<b>", "</style></script><style>*{display:none}</style>")
        .answers(2, "javascript:window.hit=5", "javascript:window.hit=6 data:text/html,<script>")
        .answers(
            3,
            "' onmouseover='window.hit=7",
            "${window.hit = 8} {{window.hit = 9}} @if(true) $unsafe{x} <!-- ]]> --> &lt;b&gt;",
            SampleThreads.finding(Severity.URGENT, 0, 17))
        .answersGone("<script>window.hit = 10</script>", "\u2066\u2067x", "\u202Eabc\u202C \u200F")
        .says("a" + "\u0301".repeat(10_000), "b" + "\u0489".repeat(10_000))
        .says("x".repeat(5_000), "y".repeat(1_000_000))
        .answers(7, "\uD800\u0000", "\uDC00\u0000\u0007\uFFFF\uFEFF")
        .says("", "")
        .answers(
            1,
            "<base href=//x>" + "w".repeat(300),
            "<i>words</i> ".repeat(2_000),
            SampleThreads.finding(Severity.URGENT, 2, 40))
        .link(
            LinkStatus.INFERRED,
            1,
            null,
            0.6,
            List.of(
                SampleThreads.candidate(1, 0.6),
                SampleThreads.candidate(7, 0.3),
                SampleThreads.candidate(null, 0.1)),
            new Evidence("quoted-text", 4, "<img src=x onerror=window.hit=11>", many(), many()),
            new Evidence("odd", 1, "far \u202E away", beyond(), beyond()));
  }

  /** More words than anybody marks, in and beyond the text, in no order. */
  private static List<Span> many() {
    return IntStream.range(0, 10_000)
        .mapToObj(i -> new Span(70_000 - 7 * i, 70_003 - 7 * i))
        .toList();
  }

  private static List<Span> beyond() {
    return List.of(
        new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE),
        new Span(0, Integer.MAX_VALUE),
        new Span(3, 3));
  }
}
