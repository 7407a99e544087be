package threadlens.report;

import threadlens.model.Severity;

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
        .says("", "");
  }
}
