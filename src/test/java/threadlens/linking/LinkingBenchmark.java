package threadlens.linking;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import threadlens.model.Comment;

/**
 * How many comments are linked in a second, by one thread on one processor. Run it as README says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class LinkingBenchmark {
  private static final int THREADS = 20;
  private static final int SHORTEST = 8;
  private static final int STEP = 10;

  /** 8, 18, 28 ... 198 comments. */
  private static final int IN_THREADS = THREADS * SHORTEST + STEP * THREADS * (THREADS - 1) / 2;

  private static final int LONG = 20_000;
  private static final int SINGLE = 1_000;

  private final ThreadLinker linker = new ThreadLinker();
  private final List<List<Comment>> threads =
      IntStream.range(0, THREADS).mapToObj(i -> InventedTalk.of(SHORTEST + STEP * i, i)).toList();
  private final List<Comment> conversation = InventedTalk.of(LONG, 99);
  private final List<Comment> single = InventedTalk.of(SINGLE, 100);

  /** Threads of under 200 comments. */
  @Benchmark
  @OperationsPerInvocation(IN_THREADS)
  public void threads(Blackhole hole) {
    threads.forEach(comments -> link(comments, hole));
  }

  /** One conversation of 20,000 comments. */
  @Benchmark
  @OperationsPerInvocation(LONG)
  public void longConversation(Blackhole hole) {
    link(conversation, hole);
  }

  /** Conversations of a single comment, as a stream of unrelated texts has them. */
  @Benchmark
  @OperationsPerInvocation(SINGLE)
  public void singleComments(Blackhole hole) {
    single.forEach(comment -> link(List.of(comment), hole));
  }

  private void link(List<Comment> comments, Blackhole hole) {
    ThreadLinker.Session session = linker.begin();
    comments.forEach(comment -> hole.consume(session.link(comment)));
  }
}
