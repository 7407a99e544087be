package threadlens.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** One run of the job, on the driver: survey, cut, annotate, and lay the bad lines aside. */
final class CorpusRun {
  /** Behind the name of the output: where the lines go that were left out. */
  static final String LEFT_OUT = "-left-out";

  /** Behind the name of the output: where the rows of Parquet lie as lines meanwhile. */
  private static final String ROWS = "-rows";

  private static final int NAMED = 20;

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Configuration systems;
  private final Broadcast<FileSystems> files;
  private final String out;

  CorpusRun(SparkSession session, String out) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.systems = spark.hadoopConfiguration();
    this.files = spark.broadcast(new FileSystems(new SerializableConfiguration(systems)));
    this.out = out;
  }

  /**
   * What the user is to hear.
   *
   * @param leftOut the first of the lines that had to be left out
   * @param leftOutCount how many there are
   * @param faults of ours, that comments brought to light
   */
  record Told(List<String> leftOut, long leftOutCount, List<String> faults) {}

  /** Refuses to write where something is. */
  void checkOut() throws IOException {
    for (String folder : List.of(out, out + LEFT_OUT, out + ROWS)) {
      Path path = new Path(folder);
      if (path.getFileSystem(systems).exists(path)) {
        throw new UnusableCorpusException("already there: " + folder + ", expected a new folder");
      }
    }
  }

  Told annotate(Settings settings, @Nullable Long split, boolean parquet) throws IOException {
    CorpusInput input = CorpusInput.of(settings.source(), systems);
    if (!input.isParquet()) {
      return annotate(input, settings, split, parquet);
    }
    Path rows = new Path(out + ROWS);
    try {
      ParquetInput.layDown(session, input.paths(), rows.toString());
      return annotate(CorpusInput.of(rows.toString(), systems), settings, split, parquet);
    } finally {
      rows.getFileSystem(systems).delete(rows, true);
    }
  }

  private Told annotate(
      CorpusInput input, Settings settings, @Nullable Long split, boolean parquet) {
    long size =
        split == null ? CorpusInput.splitSize(input.files(), spark.defaultParallelism()) : split;
    List<Split> splits = input.splits(size);
    List<Survey> surveys = spread(splits).map(new Surveyor(files)).collect();
    Cuts cuts = Cuts.of(surveys);
    CollectionAccumulator<String> faults = session.sparkContext().collectionAccumulator("faults");
    write(
        spread(cuts.stretches()).flatMap(new Annotating(spark.broadcast(settings), files, faults)),
        parquet);
    long count = surveys.stream().mapToLong(Survey::leftOut).sum();
    return new Told(
        layAside(cuts.leftOut(), settings.source()),
        count,
        faults.value().stream().distinct().sorted().limit(NAMED).toList());
  }

  private void write(JavaRDD<String> lines, boolean parquet) {
    if (parquet) {
      session.createDataFrame(lines.map(new Columns()), Columns.schema()).write().parquet(out);
    } else {
      lines.saveAsTextFile(out);
    }
  }

  /** Writes the lines that were left out; returns what is wrong with the first of them. */
  private List<String> layAside(List<Piece> pieces, String source) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    JavaRDD<Piece> spread = spread(pieces);
    spread.flatMap(new LeftOut(source, files, false)).saveAsTextFile(out + LEFT_OUT);
    return spread.flatMap(new LeftOut(source, files, true)).take(NAMED);
  }

  /** A task for each: part files come in the order of the input. */
  private <T> JavaRDD<T> spread(List<T> pieces) {
    return spark.parallelize(pieces, Math.max(1, pieces.size()));
  }
}
