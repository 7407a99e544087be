package threadlens.ingest;

import java.io.IOException;
import java.util.List;
import threadlens.model.Discussion;
import threadlens.model.Location;

/** The known formats, tried in their order. */
public record Readers(List<DiscussionReader> inOrder) {
  public Readers {
    inOrder = List.copyOf(inOrder);
  }

  public Discussion read(Source source) throws IOException, UnreadableSourceException {
    for (DiscussionReader reader : inOrder) {
      if (reader.accepts(source)) {
        return reader.read(source);
      }
    }
    throw new UnreadableSourceException(
        "unknown-format",
        new Location(source.id(), 1, 1),
        "no reader accepts this; known formats: "
            + inOrder.stream().map(DiscussionReader::format).toList());
  }
}
