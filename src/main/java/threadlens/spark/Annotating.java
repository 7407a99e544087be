package threadlens.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import threadlens.annotating.LineStages;
import threadlens.exchange.Utterances;
import threadlens.model.SourceId;

/** Annotates the stretches of a partition; loads nothing but what its executor lacks. */
final class Annotating implements FlatMapFunction<Stretch, String> {
  private final Broadcast<Settings> settings;
  private final Broadcast<FileSystems> files;
  private final CollectionAccumulator<String> faults;

  Annotating(
      Broadcast<Settings> settings,
      Broadcast<FileSystems> files,
      CollectionAccumulator<String> faults) {
    this.settings = settings;
    this.files = files;
    this.faults = faults;
  }

  @Override
  public Iterator<String> call(Stretch stretch) {
    Settings here = settings.value();
    Utterances utterances = new Utterances(new SourceId(here.source(), null, ""));
    LineStages stages = new LineStages(Workshop.pipeline(here), here.links(), utterances);
    AnnotatedLines lines =
        new AnnotatedLines(
            stretch,
            stages,
            files.value().configuration(),
            problem -> faults.add(problem.toString()));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) done -> close(lines));
    return lines;
  }

  private static void close(AnnotatedLines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
