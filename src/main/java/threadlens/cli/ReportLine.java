package threadlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Draft;
import threadlens.pipeline.Pipeline;

/**
 * Discussions on their way through {@code analyze}: read and linked one after the other, the
 * comments of each evaluated in parallel.
 */
final class ReportLine {
  private static final int CHUNK = 16;
  private static final int COMMENT_WEIGHT = 1_000;

  private final Pipeline pipeline;
  private final UnaryOperator<Discussion> adjust;
  private final @Nullable FinishedReports finished;
  private final Conveyor<Reported> conveyor;
  private final Progress progress;
  private int behind; // of inputs; only the thread that loads counts

  /**
   * @param adjust what the options change in a discussion before it is linked
   * @param finished what is done, and where it is kept; null where nothing is kept
   * @param progress counts the comments that are evaluated
   */
  ReportLine(
      Pipeline pipeline,
      UnaryOperator<Discussion> adjust,
      @Nullable FinishedReports finished,
      Progress progress,
      Conveyor<Reported> conveyor) {
    this.pipeline = pipeline;
    this.adjust = adjust;
    this.finished = finished;
    this.progress = progress;
    this.conveyor = conveyor;
  }

  void load(Inputs inputs, Readers readers) throws IOException {
    Discussions.read(
        inputs,
        readers,
        new Discussions.Taker() {
          @Override
          public void discussion(Discussion discussion) throws IOException {
            conveyor.put(begin(adjust.apply(discussion)), weight(discussion));
          }

          @Override
          public void leftOut(Problem problem) {
            Reported left = new Reported(null, null, problem, behind);
            conveyor.put(CompletableFuture.completedFuture(left), 1);
          }

          @Override
          public void passedOver(Problem problem) {
            leftOut(problem);
          }

          @Override
          public void behind(int inputs) {
            behind = inputs;
          }
        });
  }

  private CompletableFuture<Reported> begin(Discussion discussion) throws IOException {
    FinishedReports kept = finished;
    byte[] earlier = kept == null ? null : kept.next();
    int before = behind;
    if (kept != null && earlier != null) {
      return CompletableFuture.supplyAsync(
          () -> again(kept.report(earlier, discussion), before), conveyor.workers());
    }
    return CompletableFuture.supplyAsync(() -> pipeline.link(discussion), conveyor.workers())
        .thenCompose(this::drafts)
        .thenApply(all -> reported(pipeline.report(discussion, all), before));
  }

  private Reported again(ThreadReport report, int before) {
    progress.step(report.annotations().size());
    return new Reported(report, null, null, before);
  }

  private Reported reported(ThreadReport report, int before) {
    byte[] kept = finished == null ? null : FinishedReports.bytes(report);
    return new Reported(report, kept, null, before);
  }

  private CompletableFuture<List<Draft>> drafts(List<Conversation.Next> comments) {
    CompletableFuture<List<Draft>> all =
        CompletableFuture.completedFuture(new ArrayList<>(comments.size()));
    for (int i = 0; i < comments.size(); i += CHUNK) {
      List<Conversation.Next> chunk = comments.subList(i, Math.min(i + CHUNK, comments.size()));
      CompletableFuture<List<Draft>> done =
          CompletableFuture.supplyAsync(() -> drafted(chunk), conveyor.workers());
      all =
          all.thenCombine(
              done,
              (before, next) -> {
                before.addAll(next);
                return before;
              });
    }
    return all;
  }

  private List<Draft> drafted(List<Conversation.Next> comments) {
    List<Draft> drafts = comments.stream().map(pipeline::draft).toList();
    progress.step(drafts.size());
    return drafts;
  }

  private static int weight(Discussion discussion) {
    long weight = discussion.article().text().length();
    for (Comment comment : discussion.comments()) {
      weight += COMMENT_WEIGHT + comment.text().length();
    }
    return (int) Math.min(Integer.MAX_VALUE, weight);
  }

  /**
   * A thread's report, or what stands in the place of an input that was not read.
   *
   * @param kept the report as it is to be kept; null where it is not, or was kept before
   * @param behind how many inputs are
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes that are passed on; nobody compares them
  record Reported(
      @Nullable ThreadReport report,
      byte @Nullable [] kept,
      @Nullable Problem notRead,
      int behind) {}
}
