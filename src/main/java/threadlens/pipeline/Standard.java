package threadlens.pipeline;

import java.util.List;
import threadlens.ingest.Readers;
import threadlens.linking.ThreadLinker;

/**
 * What is switched on, seam by seam. The order is the meaning: the first reader that accepts reads.
 */
public final class Standard {
  private Standard() {}

  public static Readers readers() {
    return new Readers(List.of());
  }

  public static ThreadLinker linker() {
    return new ThreadLinker();
  }
}
