package threadlens.ingest;

import threadlens.model.Location;

/** A source cannot be read at all: it is empty, binary, or of no known format. */
public final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Location location;

  /**
   * @param code stable, for programs, such as {@code binary}
   */
  public UnreadableSourceException(String code, Location location, String message) {
    super(message);
    this.code = code;
    this.location = location;
  }

  public String code() {
    return code;
  }

  public Location location() {
    return location;
  }
}
