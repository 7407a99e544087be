package threadlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Problem;

/** Stands in the place of what an archive could not hand on, so that it is missed in its place. */
public record UnusableSource(Problem problem) implements Source {
  @Override
  public String path() {
    return problem.location().source().path();
  }

  @Override
  public @Nullable String record() {
    return problem.location().source().record();
  }

  @Override
  public InputStream open() throws IOException {
    throw new IOException(problem.message());
  }
}
