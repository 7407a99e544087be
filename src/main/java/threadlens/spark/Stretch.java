package threadlens.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task annotates: whole conversations.
 *
 * @param pieces one after the other; a conversation may go on in the next file
 */
record Stretch(List<Piece> pieces) implements Serializable {
  Stretch {
    pieces = new ArrayList<>(pieces); // Java's own immutable lists hide what they serialize
  }
}
